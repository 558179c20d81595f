/// What reading the content of a file came to, before it is sorted and handed over.
struct FileOutcome: Sendable {
  /// The table that the file was recognised as.
  var table: String?

  /// The submissions.
  var submissions: [Submission] = []

  /// What is wrong or was normalised.
  var findings = FindingList()

  /// The sheets of a workbook that were read as tables.
  var sheets: [String] = []

  /// The finding because of which the file is refused, if it is.
  var refusal: [Finding] = []

  /// A file that is refused, and why.
  static func refused(_ findings: [Finding], table: String? = nil) -> FileOutcome {
    FileOutcome(table: table, refusal: findings)
  }
}
