/// How many checks held, failed, or could not be evaluated.
public struct CheckCount: Codable, Hashable, Sendable {
  /// How many held.
  public var passed: Int

  /// How many failed.
  public var failed: Int

  /// How many could not be evaluated because an operand was missing.
  public var notEvaluated: Int

  /// Creates a count.
  public init(passed: Int = 0, failed: Int = 0, notEvaluated: Int = 0) {
    self.passed = passed
    self.failed = failed
    self.notEvaluated = notEvaluated
  }
}

extension CheckCount {
  /// Adds up two counts.
  static func + (lhs: CheckCount, rhs: CheckCount) -> CheckCount {
    CheckCount(
      passed: lhs.passed + rhs.passed, failed: lhs.failed + rhs.failed,
      notEvaluated: lhs.notEvaluated + rhs.notEvaluated)
  }
}
