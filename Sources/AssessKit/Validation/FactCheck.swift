/// One thing that must hold for the facts of an assessment.
///
/// A check sees the returns that count and reports; it never changes a value and never stops the
/// run. One check a file.
protocol FactCheck: Sendable {
  /// Every code that this check can report.
  static var codes: [FindingCode] { get }

  /// Returns what is wrong.
  func findings(in context: ValidationContext) -> [Finding]
}

/// What a check may look at.
struct ValidationContext: Sendable {
  /// The definitions.
  var scheme: Scheme

  /// The facts of every return that is examined.
  var facts: FactTable

  /// The returns that are examined, in the order of table, division and period.
  var returns: [Submission]

  /// The period that is assessed, where it is known: what is only asked, and no error, is asked
  /// about the returns of that period alone.
  var period: Period?

  /// Returns the place of the cell behind an element, where the return has it.
  func location(of element: ElementReference, in submission: Submission) -> Finding.Location {
    guard let table = scheme.table(submission.table), let row = submission.row,
      element.table == table.id, let index = table.index(ofColumn: element.column)
    else { return Finding.Location(file: submission.file, table: submission.table) }
    return submission.location(of: row.cells[index], row: row, column: table.columns[index])
  }
}
