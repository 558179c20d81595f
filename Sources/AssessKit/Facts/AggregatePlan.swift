/// The figures over ledgers that a scheme asks for: known before the first row is read, so that
/// one pass over a ledger is enough.
public struct AggregatePlan: Sendable {
  /// The figures asked of each ledger, by table id, each once.
  public let aggregates: [String: [Aggregate]]

  private let places: [Aggregate: Int]

  /// Creates the plan of every formula in `scheme`.
  public init(for scheme: Scheme) {
    var aggregates: [String: [Aggregate]] = [:]
    var places: [Aggregate: Int] = [:]
    for formula in scheme.formulas {
      for aggregate in formula.expression.aggregates.map(\.aggregate)
      where places[aggregate] == nil {
        places[aggregate] = aggregates[aggregate.table, default: []].count
        aggregates[aggregate.table, default: []].append(aggregate)
      }
    }
    self.aggregates = aggregates
    self.places = places
  }

  /// Returns the place of a figure in the plan of its table.
  func index(of aggregate: Aggregate) -> Int? { places[aggregate] }
}

extension Scheme {
  /// Every formula of the measures and of the checks that stand above single rows of ledgers.
  var formulas: [Formula] {
    let forms = tables.filter { $0.kind == .form }.flatMap(\.checks).map(\.formula)
    return forms + checks.map(\.formula) + items.compactMap(\.item).flatMap(\.measure.formulas)
      + vetoes.flatMap(\.formulas) + outsideParts.map(\.formula)
  }
}
