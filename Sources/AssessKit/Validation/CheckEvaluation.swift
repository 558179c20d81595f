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
  func evaluation(in source: some ValueSource) -> CheckEvaluation {
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
    case .value:
      let sides = formula.expression.comparisonSides(in: source)
      return sides.map(isTolerated) == true ? .passed : .failed(sides)
    case .missing(let elements): return .notEvaluated(elements)
    case .noRate: return .notEvaluated([])
    case .declaredNone: return .notApplicable
    }
  }

  private func isTolerated(_ sides: ComparisonSides) -> Bool {
    guard tolerance > .zero, let difference = sides.difference else { return false }
    return difference.magnitude <= tolerance
  }
}

extension ComparisonSides {
  /// Left less right, for numbers.
  var difference: Rational? {
    guard let left = left.number, let right = right.number else { return nil }
    return left - right
  }
}

extension Outcome {
  /// The value as a finding prints it.
  var printed: String {
    switch value {
    case .number(let number): number.shortText()
    case .text(let text): text
    case .date(let date): date.description
    case .flag(let flag): flag ? "是" : "否"
    case nil: "—"
    }
  }
}

/// Operands of which those that are missing count as zero, as some checks want it.
private struct ZeroFilled<Source: ValueSource>: ValueSource {
  var source: Source

  func outcome(of element: ElementReference, shift: PeriodShift) -> Outcome {
    filled(source.outcome(of: element, shift: shift))
  }

  func outcome(of aggregate: Aggregate, shift: PeriodShift) -> Outcome {
    filled(source.outcome(of: aggregate, shift: shift))
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
