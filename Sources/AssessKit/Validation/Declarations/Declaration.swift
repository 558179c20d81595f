/// The list of declarations of one unit and period that counts, and what it says (报送清单).
struct Declaration: Sendable {
  /// What is said of one table.
  struct Statement: Sendable {
    /// What is said.
    var status: DeclarationList.Status

    /// The row of the list.
    var row: Row

    /// The day on which the table was first declared so, by a list that could be taken.
    var received: CalendarDate?
  }

  /// The list, as a return.
  var submission: Submission

  /// What it says, by the id of the table.
  var statements: [String: Statement]

  /// Returns the place of what is said of a table, or of the list as a whole.
  func location(of statement: Statement?, in list: Table) -> Finding.Location {
    guard let row = statement?.row else {
      return Finding.Location(file: submission.file, table: list.id)
    }
    return submission.location(
      of: row.cells[DeclarationList.statusColumn], row: row,
      column: list.columns[DeclarationList.statusColumn])
  }
}

extension Row {
  /// The id of the table that a row of a list of declarations is about.
  var declaredTable: String? { cells[DeclarationList.tableColumn].value?.text }

  /// What a row of a list of declarations says.
  var declaredStatus: DeclarationList.Status? {
    cells[DeclarationList.statusColumn].value?.text.flatMap(DeclarationList.Status.init)
  }
}
