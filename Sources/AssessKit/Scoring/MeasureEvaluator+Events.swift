/// Counts events by class.
extension MeasureEvaluator {
  /// Returns how many events there were of each class, and what they cost or give.
  func events(_ classes: [EventClass], in source: FactSource) -> MeasureOutcome {
    var counts: [Measurement.EventCount] = []
    var missing: [ElementReference] = []
    for event in classes {
      let outcomes = event.formulas.map { $0.expression.evaluated(in: source) }
      for case .missing(let elements) in outcomes { missing += elements }
      // Declared none is an answer here: no event of this class.
      let numbers = outcomes.map { $0.number ?? .zero }
      counts.append(
        Measurement.EventCount(
          id: event.id, name: event.name, count: numbers[0],
          cost: event.cost(of: numbers[0], detail: numbers.dropFirst().first ?? .zero),
          zeroesItem: event.zeroesItem))
    }
    guard missing.isEmpty else { return .missing(missing) }
    let sum = counts.reduce(.zero) { $0 + max(.zero, $1.count) }
    return .measured(Measurement(value: sum, detail: .events(counts)))
  }
}
