/// The two sides of the comparison on which a check turns: a report shows their numbers.
public struct ComparisonSides: Hashable, Sendable {
  /// What the left side comes to.
  public let left: Outcome

  /// How the sides are compared.
  public let comparison: BinaryOperator

  /// What the right side comes to.
  public let right: Outcome

  /// The left side itself, as the formula has it.
  public let leftExpression: Expression

  /// The right side itself, as the formula has it.
  public let rightExpression: Expression
}

extension Expression {
  /// Returns the two sides of the comparison on which the check turns, or `nil` where it is not
  /// one comparison that decides it.
  ///
  /// That is the check itself when it is a comparison; of `and`, the first part that fails; of
  /// `implies` and `if`, the part that the condition asks for.
  public func comparisonSides(in source: some ValueSource) -> ComparisonSides? {
    comparisonSides(in: source, shift: .none)
  }

  private func comparisonSides(
    in source: some ValueSource, shift: PeriodShift
  ) -> ComparisonSides? {
    switch self {
    case .binary(let comparison, let left, let right) where comparison.isComparison:
      return ComparisonSides(
        left: left.outcome(in: source, shift: shift), comparison: comparison,
        right: right.outcome(in: source, shift: shift), leftExpression: left,
        rightExpression: right)
    case .binary(.and, let left, let right):
      let failing = [left, right].first { $0.outcome(in: source, shift: shift).is(false) }
      return failing?.comparisonSides(in: source, shift: shift)
    case .binary(.implies, let condition, let consequence):
      guard condition.outcome(in: source, shift: shift).is(true) else { return nil }
      return consequence.comparisonSides(in: source, shift: shift)
    case .conditional(let condition, let first, let second):
      guard case .value(.flag(let flag)) = condition.outcome(in: source, shift: shift) else {
        return nil
      }
      return (flag ? first : second).comparisonSides(in: source, shift: shift)
    case .shifted(let inner, let operand):
      return operand.comparisonSides(in: source, shift: inner)
    default: return nil
    }
  }
}
