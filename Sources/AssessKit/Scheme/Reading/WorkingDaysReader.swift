/// Reads the list of days that differ from Monday to Friday.
struct WorkingDaysReader {
  /// The columns.
  static let shape = RecordShape("working_days", ["date", "kind"], optional: ["name"])

  private static let words = ["off": false, "休": false, "work": true, "班": true]

  /// Returns the calendar, or `nil` when the file cannot be read.
  func workingDays(
    in files: SchemeFiles, named name: String, log: FindingLog
  ) -> WorkingDays? {
    SchemeSheet(file: name, shape: Self.shape, in: files, log: log).map { sheet in
      WorkingDays(
        exceptions: Dictionary(sheet.rows.compactMap(day)) { first, _ in first })
    }
  }

  private func day(in row: SheetRow) -> (CalendarDate, Bool)? {
    guard row.requiredText("date") != nil, row.requiredText("kind") != nil,
      let day = row.date("date"), let isWorked = row.choice("kind", of: Self.words)
    else { return nil }
    return (day, isWorked)
  }
}
