/// A number of each sub-unit, a row of a ledger each, against the fewest that each is to have
/// (每个司法所不少于2人).
public struct SubUnits: Hashable, Sendable {
  /// Which figure over the sub-units is measured.
  public enum Figure: String, CaseIterable, Codable, Hashable, Sendable {
    /// The share of the sub-units that have enough, in percent.
    case share

    /// The smallest number.
    case minimum

    /// The mean of the numbers.
    case mean
  }

  /// How many sub-units said something, if only 无: one that gave no number may hide that it fails.
  public var answered: Formula

  /// How many of them gave a number.
  public var count: Formula

  /// How many of them have enough.
  public var passing: Formula

  /// The smallest number.
  public var smallest: Formula

  /// The mean of the numbers.
  public var mean: Formula

  /// The fewest that each is to have.
  public var bound: Rational

  /// Which figure is measured.
  public var figure: Figure

  /// Every formula.
  var formulas: [Formula] { [count, passing, smallest, mean, answered] }
}

extension SubUnits {
  /// Creates the figures over a column of a ledger, of the rows for which the condition holds.
  init(
    of column: ElementReference, where condition: Expression?, atLeast bound: Rational,
    _ figure: Figure
  ) {
    func formula(_ function: Aggregate.Function, _ condition: Expression?) -> Formula {
      Formula(
        figure: Aggregate(function, table: column.table, column: column, condition: condition))
    }
    let enough = Expression.binary(.greaterOrEqual, .element(column), .literal(.number(bound)))
    let said = Expression.call(.reported, [.element(column)])
    answered = Formula(
      figure: Aggregate(
        .count, table: column.table, condition: condition.map { .binary(.and, $0, said) } ?? said))
    count = formula(.count, condition)
    passing = formula(.count, condition.map { .binary(.and, $0, enough) } ?? enough)
    smallest = formula(.min, condition)
    mean = formula(.mean, condition)
    self.bound = bound
    self.figure = figure
  }
}

extension Formula {
  /// Creates the formula of one figure over a ledger's numbers.
  init(figure: Aggregate) {
    self.init(text: figure.description, expression: .aggregate(figure), type: .number)
  }
}
