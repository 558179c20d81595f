/// Measures that put several numbers together: alternatives, sub-units, graders.
extension MeasureEvaluator {
  /// Returns the best of several numbers, in percent of what each is to reach.
  ///
  /// One that is missing does not matter when another is reached; otherwise it might be the best.
  /// One that was declared not to be there leaves the others.
  func best(of alternatives: [Alternative], in source: FactSource) -> MeasureOutcome {
    let outcomes = alternatives.map { $0.formula.expression.evaluated(in: source) }
    let readings = zip(alternatives, outcomes).map { alternative, outcome in
      Measurement.AlternativeValue(alternative, outcome)
    }
    let best = readings.compactMap(\.percent).max()
    if let best, best >= .hundred || !outcomes.contains(where: \.isMissing) {
      return .measured(Measurement(value: best, detail: .alternatives(readings)))
    }
    return number(outcomes.leastSettled) { Measurement(value: $0, detail: .quantity) }
  }

  /// Returns the figure over the sub-units; without any there is no rate.
  func subUnits(_ units: SubUnits, in source: FactSource) -> MeasureOutcome {
    let outcomes = units.formulas.map { $0.expression.evaluated(in: source) }
    if let answered = outcomes[4].number, let count = outcomes[0].number {
      // A sub-unit that says 无 is one of them all the same, and its number is missing.
      guard answered == count else { return .missing(units.count.expression.columns) }
      if count == .zero { return .emptyDenominator }
    }
    let numbers = outcomes.compactMap(\.number)
    guard numbers.count == outcomes.count else {
      return number(outcomes.leastSettled) { Measurement(value: $0, detail: .quantity) }
    }
    let counts = Measurement.SubUnitCount(
      count: numbers[0], passing: numbers[1], smallest: numbers[2], mean: numbers[3],
      bound: units.bound)
    guard let value = counts.value(of: units.figure) else { return .emptyDenominator }
    return .measured(Measurement(value: value, detail: .subUnits(counts)))
  }

  /// Returns the blended mark; a body that gave too few marks is waited for.
  func mark(of bodies: [GraderBody], in source: FactSource) -> MeasureOutcome {
    var marks: [Measurement.BodyMark] = []
    for body in bodies {
      let count = body.count.expression.evaluated(in: source).number?.wholeValue ?? 0
      guard count >= body.minimum, let mark = body.mark.expression.evaluated(in: source).number
      else { return .tooFewMarks(body: body.name, given: count, minimum: body.minimum) }
      marks.append(
        Measurement.BodyMark(
          id: body.id, name: body.name, share: body.share, mark: mark, count: count))
    }
    let blend = marks.reduce(.zero) { $0 + $1.share * $1.mark }
    return .measured(Measurement(value: blend, detail: .graders(marks)))
  }
}

extension Expression {
  /// The columns over which its figures are.
  fileprivate var columns: [ElementReference] { aggregates.compactMap(\.aggregate.column) }
}

extension Measurement.AlternativeValue {
  fileprivate init(_ alternative: Alternative, _ outcome: Outcome) {
    let isNone = if case .declaredNone = outcome { true } else { false }
    self.init(
      id: alternative.id, name: alternative.name, value: outcome.number, isNone: isNone,
      bound: alternative.bound, unit: alternative.unit)
  }
}

extension Outcome {
  fileprivate var isMissing: Bool {
    if case .missing = self { true } else { false }
  }
}

extension [Outcome] {
  /// What keeps all of them together from being a number.
  fileprivate var leastSettled: Outcome {
    dropFirst().reduce(first ?? .noRate, Outcome.leastSettled)
  }
}
