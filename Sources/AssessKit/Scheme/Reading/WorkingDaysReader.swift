/// Reads the list of days that differ from Monday to Friday.
struct WorkingDaysReader {
  /// The columns.
  static let shape = RecordShape("working_days", ["date", "kind"], optional: ["name"])

  private static let words = ["off": false, "休": false, "work": true, "班": true]

  /// Returns the calendar, or `nil` when the file cannot be read; a day that is listed twice is a
  /// mistake.
  func workingDays(
    in files: SchemeFiles, named name: String, log: FindingLog
  ) -> WorkingDays? {
    guard let sheet = SchemeSheet(file: name, shape: Self.shape, in: files, log: log) else {
      return nil
    }
    var exceptions: [CalendarDate: Bool] = [:]
    var places: [CalendarDate: Finding.Location] = [:]
    for row in sheet.rows {
      guard let (day, isWorked) = day(in: row) else { continue }
      if let first = places[day] {
        log.report(.idDuplicate(day.description, at: row.location("date"), first: first))
      }
      places[day] = row.location("date")
      exceptions[day] = isWorked
    }
    return WorkingDays(exceptions: exceptions)
  }

  private func day(in row: SheetRow) -> (CalendarDate, Bool)? {
    guard row.requiredText("date") != nil, row.requiredText("kind") != nil,
      let day = row.date("date"), let isWorked = row.choice("kind", of: Self.words)
    else { return nil }
    return (day, isWorked)
  }
}
