import TextFormats

/// Makes findings about the cells and rows of one table in one file.
struct FindingSite: Sendable {
  /// The name of the file.
  let file: String

  /// The sheet, where the file is a workbook.
  var sheet: String?

  /// Where everything stands.
  let layout: TableLayout

  /// Returns the place of a record as a whole.
  func location(of record: CSVRecord) -> Finding.Location {
    location(line: record.line, row: record.row)
  }

  /// Returns the place of a row that was read.
  func location(of row: Row) -> Finding.Location { location(line: row.line, row: row.number) }

  private func location(line: Int, row: Int) -> Finding.Location {
    Finding.Location(file: file, table: layout.table.id, sheet: sheet, line: line, row: row)
  }

  /// Returns the place of a field.
  func location(of field: Int, in record: CSVRecord) -> Finding.Location {
    var location = location(of: record)
    if record.fields.indices.contains(field) { location.line = record.fields[field].line }
    if layout.headers.indices.contains(field) { location.column = layout.headers[field] }
    if layout.hasLetters { location.columnLetter = Finding.Location.letter(ofColumn: field) }
    return location
  }

  /// Returns the place of a column of the table in a record that does not have it.
  func location(ofMissing column: Column, in record: CSVRecord) -> Finding.Location {
    var location = location(of: record)
    location.column = column.name.zh
    return location
  }

  /// Returns what a column of the table is about.
  func key(_ column: Int, division: String? = nil, period: Period? = nil) -> Finding.Key {
    Finding.Key(
      division: division, period: period?.id,
      element: "\(layout.table.id).\(layout.table.columns[column].id)")
  }
}

extension Finding {
  /// Creates a finding from what was said about a cell.
  init(_ issue: CellIssue, at location: Location, key: Key = Key(), read: String? = nil) {
    self.init(
      issue.code, at: location, key: key, read: read, expected: issue.expected,
      arguments: issue.arguments, severity: issue.severity)
  }
}
