/// What findings must have in common to be one.
///
/// Queries are one for each office only: each has to answer for itself, and gives its own reason.
struct FindingCause: Hashable, Sendable {
  private var code: FindingCode
  private var severity: Severity
  private var file: String
  private var table: String?
  private var sheet: String?
  private var column: String?
  private var letter: String?
  private var rule: String?
  private var kind: Finding.Argument?
  private var asked: Finding.Key?
  private var explanation: Explanation?

  init(_ finding: Finding) {
    code = finding.code
    severity = finding.severity
    file = finding.location.file
    table = finding.location.table
    sheet = finding.location.sheet
    column = finding.location.column
    letter = finding.location.columnLetter
    rule = finding.rule
    kind = finding.arguments.first { $0.name == "kind" }
    explanation = finding.explanation
    if finding.severity == .query {
      asked = Finding.Key(division: finding.key.division, period: finding.key.period)
    }
  }

  /// The same without the column.
  var withoutColumn: FindingCause {
    var cause = self
    cause.column = nil
    cause.letter = nil
    return cause
  }
}
