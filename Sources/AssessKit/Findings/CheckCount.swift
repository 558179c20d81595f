/// How many checks held, failed, were explained, or could not be evaluated: each is one of them.
public struct CheckCount: Hashable, Sendable {
  /// How many held.
  public var passed: Int

  /// How many failed, and nobody explained it.
  public var failed: Int

  /// How many could not be evaluated because an operand was missing.
  public var notEvaluated: Int

  /// How many had nothing to compare, because it was declared that there is none.
  public var notApplicable: Int

  /// How many failed and were explained.
  public var explained: Int

  /// Creates a count.
  public init(
    passed: Int = 0, failed: Int = 0, notEvaluated: Int = 0, notApplicable: Int = 0,
    explained: Int = 0
  ) {
    self.passed = passed
    self.failed = failed
    self.notEvaluated = notEvaluated
    self.notApplicable = notApplicable
    self.explained = explained
  }

  /// How many there are of any kind.
  public var total: Int { passed + failed + notEvaluated + notApplicable + explained }
}

extension CheckCount {
  /// Adds up two counts.
  static func + (lhs: CheckCount, rhs: CheckCount) -> CheckCount {
    CheckCount(
      passed: lhs.passed + rhs.passed, failed: lhs.failed + rhs.failed,
      notEvaluated: lhs.notEvaluated + rhs.notEvaluated,
      notApplicable: lhs.notApplicable + rhs.notApplicable,
      explained: lhs.explained + rhs.explained)
  }

  /// Takes failures that were explained for what they are.
  mutating func explain(_ failures: Int) {
    failed -= failures
    explained += failures
  }
}

extension CheckCount: Codable {
  private enum Key: CodingKey {
    case passed
    case failed
    case notEvaluated
    case notApplicable
    case explained
  }

  /// Reads a count; one of an older report has no more than three kinds.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      passed: try container.decode(Int.self, forKey: .passed),
      failed: try container.decode(Int.self, forKey: .failed),
      notEvaluated: try container.decode(Int.self, forKey: .notEvaluated),
      notApplicable: try container.decodeIfPresent(Int.self, forKey: .notApplicable) ?? 0,
      explained: try container.decodeIfPresent(Int.self, forKey: .explained) ?? 0)
  }

  /// Writes the count.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(passed, forKey: .passed)
    try container.encode(failed, forKey: .failed)
    try container.encode(notEvaluated, forKey: .notEvaluated)
    try container.encode(notApplicable, forKey: .notApplicable)
    try container.encode(explained, forKey: .explained)
  }
}
