/// What one check of the scheme came to over all rows and returns, and what it lacked.
public struct CheckTally: Codable, Hashable, Sendable {
  /// The id of the check.
  public var rule: String

  /// The id of the table, for a check of its rows; `nil` for one between tables.
  public var table: String?

  /// The sentence that says what must hold.
  public var message: LocalizedText

  /// How often it held, failed, was explained, or could not be evaluated.
  public var counts: CheckCount

  /// The data elements for want of which it could not be evaluated; none where a denominator was
  /// zero.
  public var missing: [LocalizedText]

  /// Creates a tally.
  public init(
    rule: String, table: String?, message: LocalizedText, counts: CheckCount = CheckCount(),
    missing: [LocalizedText] = []
  ) {
    self.rule = rule
    self.table = table
    self.message = message
    self.counts = counts
    self.missing = missing
  }
}

extension CheckTally {
  /// Adds what the same check came to elsewhere.
  mutating func add(_ other: CheckTally) {
    counts = counts + other.counts
    for element in other.missing where !missing.contains(element) { missing.append(element) }
  }
}

extension [CheckTally] {
  /// What all checks came to together.
  public var total: CheckCount { map(\.counts).reduce(CheckCount(), +) }
}
