import TextFormats

/// Gives the records of a table one by one.
protocol RecordSource {
  /// What keeps it from going on.
  associatedtype Failure: Error

  /// Returns the next record, or `nil` at the end.
  mutating func next() throws(Failure) -> CSVRecord?
}

extension CSVReader: RecordSource {}

/// The records of one sheet of a workbook.
struct SheetRecords: RecordSource {
  private let sheet: WorkbookSheet
  private var place = 0

  init(_ sheet: WorkbookSheet) { self.sheet = sheet }

  mutating func next() -> CSVRecord? {
    guard place < sheet.rows.count else { return nil }
    defer { place += 1 }
    return sheet.record(of: sheet.rows[place])
  }
}
