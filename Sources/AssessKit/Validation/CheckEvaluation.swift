/// What one check of a scheme came to on one set of operands.
enum CheckEvaluation: Sendable {
  /// It holds.
  case passed

  /// It does not hold; the sides are those of the comparison on which it turns.
  case failed(ComparisonSides?)

  /// Operands are missing.
  case notEvaluated([ElementReference])

  /// It was declared that there is nothing to compare.
  case notApplicable
}

extension Check {
  /// Evaluates the check on the operands of `source`.
  func evaluation(in source: some TypedSource) -> CheckEvaluation {
    switch missing {
    case .skipIfAny: return plainEvaluation(in: source)
    case .zero: return plainEvaluation(in: ZeroFilled(source: source))
    case .skipIfAll:
      let operands = formula.expression.elements.map {
        source.outcome(of: $0.element, shift: $0.shift)
      }
      return operands.allSatisfy { $0.value == nil }
        ? plainEvaluation(in: source) : plainEvaluation(in: ZeroFilled(source: source))
    }
  }

  private func plainEvaluation(in source: some ValueSource) -> CheckEvaluation {
    switch formula.expression.evaluated(in: source) {
    case .value(.flag(true)): return .passed
    case .value: return evaluationByParts(in: source)
    case let outcome: return unsettled(outcome)
    }
  }

  /// Looks at what must hold one by one: the tolerance is that of each equation.
  private func evaluationByParts(in source: some ValueSource) -> CheckEvaluation {
    var result = CheckEvaluation.passed
    for part in formula.expression.requirements(in: source) {
      switch part.evaluated(in: source) {
      case .value(.flag(true)): break
      case .value:
        let sides = part.comparisonSides(in: source)
        guard sides.map(isTolerated) == true else { return .failed(sides) }
      case let outcome: result = unsettled(outcome)
      }
    }
    return result
  }

  private func unsettled(_ outcome: Outcome) -> CheckEvaluation {
    switch outcome {
    case .missing(let elements): .notEvaluated(elements)
    case .noRate, .value: .notEvaluated([])
    case .declaredNone: .notApplicable
    }
  }

  private func isTolerated(_ sides: ComparisonSides) -> Bool {
    guard tolerance > .zero, sides.comparison != .notEqual, let difference = sides.difference
    else { return false }
    return difference.magnitude <= tolerance
  }
}

extension Expression {
  /// The parts that must hold one by one for this to hold, where a condition asks for them.
  fileprivate func requirements(in source: some ValueSource) -> [Expression] {
    switch self {
    case .binary(.and, let left, let right):
      left.requirements(in: source) + right.requirements(in: source)
    case .binary(.implies, let condition, let consequence)
    where condition.evaluated(in: source).is(true):
      consequence.requirements(in: source)
    case .conditional(let condition, let first, let second):
      (condition.evaluated(in: source).is(true) ? first : second).requirements(in: source)
    default: [self]
    }
  }
}

extension ComparisonSides {
  /// Left less right, for numbers.
  var difference: Rational? {
    guard let left = left.number, let right = right.number else { return nil }
    return left - right
  }
}

/// A source that knows what its columns hold.
protocol TypedSource: ValueSource {
  /// Returns the type of the column's values.
  func type(of element: ElementReference) -> ValueType?
}

extension RowSource: TypedSource {
  func type(of element: ElementReference) -> ValueType? { table.type(of: element) }
}

extension FactSource: TypedSource {
  func type(of element: ElementReference) -> ValueType? {
    facts.tables[element.table]?.type(of: element)
  }
}

extension Table {
  fileprivate func type(of element: ElementReference) -> ValueType? {
    index(ofColumn: element.column).map { columns[$0].kind.valueType }
  }
}

/// Operands of which those that are missing count as zero, as some checks want it.
///
/// Only numbers do: a day, a word or an answer that is missing has no zero.
private struct ZeroFilled<Source: TypedSource>: ValueSource {
  var source: Source

  func outcome(of element: ElementReference, shift: PeriodShift) -> Outcome {
    let outcome = source.outcome(of: element, shift: shift)
    return source.type(of: element) == .number ? filled(outcome) : outcome
  }

  func outcome(of aggregate: Aggregate, shift: PeriodShift) -> Outcome {
    let outcome = source.outcome(of: aggregate, shift: shift)
    let type = aggregate.column.flatMap { source.type(of: $0) } ?? .number
    return type == .number ? filled(outcome) : outcome
  }

  func isUnreadable(_ element: ElementReference, shift: PeriodShift) -> Bool {
    source.isUnreadable(element, shift: shift)
  }

  func date(of point: PeriodPoint, shift: PeriodShift) -> CalendarDate? {
    source.date(of: point, shift: shift)
  }

  private func filled(_ outcome: Outcome) -> Outcome {
    switch outcome {
    case .missing, .declaredNone: .value(.number(.zero))
    case .value, .noRate: outcome
    }
  }
}
