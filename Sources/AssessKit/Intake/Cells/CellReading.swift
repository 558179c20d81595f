/// What a cell came to, and what is to be said about it.
struct CellReading: Hashable, Sendable {
  /// What it came to.
  var state: CellState

  /// What is wrong or was normalised, without its place.
  var issues: [CellIssue] = []

  /// A value that needs no word.
  static func value(_ value: Value) -> CellReading { CellReading(state: .value(value)) }

  /// A cell whose content cannot be used.
  static func refused(_ issue: CellIssue) -> CellReading {
    CellReading(state: .invalid, issues: [issue])
  }
}

/// Something to say about a cell: a finding without its place.
struct CellIssue: Hashable, Sendable {
  /// The kind of finding.
  var code: FindingCode

  /// What would have been accepted.
  var expected: LocalizedText?

  /// The values for the placeholders of the message.
  var arguments: [Finding.Argument]

  /// How much it matters, where that differs from the catalogue.
  var severity: Severity?

  init(
    _ code: FindingCode, expected: LocalizedText? = nil, arguments: [Finding.Argument] = [],
    severity: Severity? = nil
  ) {
    self.code = code
    self.expected = expected
    self.arguments = arguments
    self.severity = severity
  }
}
