/// A file as it came: its name, its bytes, and the day on which it was received.
public struct SourceFile: Hashable, Sendable {
  /// The path by which the office knows it, relative to the folder that was given.
  public var name: String

  /// The content.
  public var bytes: [UInt8]

  /// The day on which it was received, where a manifest says so.
  public var received: CalendarDate?

  /// Why the bytes could not be had; `nil` when they could.
  public var failure: LocalizedText?

  /// Of a file of explanations, the names of the files of whose units alone it may speak; `nil` where
  /// it may speak of all.
  public var neighbours: Set<String>?

  /// Creates a file; a number of a person in its name is shown as stars (``SafeFileNames``).
  public init(
    name: String, bytes: [UInt8], received: CalendarDate? = nil, failure: LocalizedText? = nil
  ) {
    self.name = SafeFileNames.masked(name)
    self.bytes = bytes
    self.received = received
    self.failure = failure
  }
}

/// What a cell came to.
public enum CellState: Hashable, Sendable {
  /// A value, zero included.
  case value(Value)

  /// Nothing was written.
  case missing

  /// It was declared that there is none: 无, /, 不涉及.
  case declaredNone

  /// Something was written that the column does not take; there is a finding.
  case invalid
}

/// A cell that was read, and where it stood.
public struct Cell: Hashable, Sendable {
  /// What it came to.
  public var state: CellState

  /// The physical line of the file; in a workbook the row.
  public var line: Int

  /// The column of the file, from zero; -1 where the file has no such column.
  public var column: Int

  /// Creates a cell.
  public init(_ state: CellState, line: Int, column: Int) {
    self.state = state
    self.line = line
    self.column = column
  }

  /// The value, where there is one.
  public var value: Value? {
    guard case .value(let value) = state else { return nil }
    return value
  }
}

/// A row of a table: its cells in the order of the table's columns.
public struct Row: Hashable, Sendable {
  /// The code of the division.
  public var division: String

  /// The period.
  public var period: Period

  /// The cells, one for each column of the table.
  public var cells: [Cell]

  /// The physical line on which it starts.
  public var line: Int

  /// The number of the record in the file, the header and rows above it included.
  public var number: Int

  /// The sheet of the workbook, where the file is one.
  public var sheet: String?

  /// Creates a row.
  public init(
    division: String, period: Period, cells: [Cell], line: Int, number: Int, sheet: String? = nil
  ) {
    self.division = division
    self.period = period
    self.cells = cells
    self.line = line
    self.number = number
    self.sheet = sheet
  }
}

/// What one file says about one table, one division and one period (报送).
public struct Submission: Hashable, Sendable {
  /// The name of the file.
  public var file: String

  /// The id of the table.
  public var table: String

  /// The code of the division.
  public var division: String

  /// The period.
  public var period: Period

  /// The day that the file names as the day of filling in (填报日期).
  public var filled: CalendarDate?

  /// The version that the file names (版本号).
  public var revision: Int?

  /// The day on which the file was received.
  public var received: CalendarDate?

  /// The row of a form; a ledger's rows went to the visitor.
  public var row: Row?

  /// How many rows a ledger had.
  public var rowCount: Int

  /// The headers as the file has them, by column of the file, for naming cells.
  public var headers: [String]

  /// Creates a submission.
  public init(
    file: String, table: String, division: String, period: Period, filled: CalendarDate? = nil,
    revision: Int? = nil, received: CalendarDate? = nil, row: Row? = nil, rowCount: Int = 0,
    headers: [String] = []
  ) {
    self.file = file
    self.table = table
    self.division = division
    self.period = period
    self.filled = filled
    self.revision = revision
    self.received = received
    self.row = row
    self.rowCount = rowCount
    self.headers = headers
  }

  /// Returns the place of a cell, as a finding names it.
  public func location(of cell: Cell, row: Row, column: Column) -> Finding.Location {
    let known = headers.indices.contains(cell.column)
    return Finding.Location(
      file: file, table: table, sheet: row.sheet, line: cell.line, row: row.number,
      column: known ? headers[cell.column] : column.name.zh,
      columnLetter: known ? Finding.Location.letter(ofColumn: cell.column) : nil)
  }
}

/// Takes the rows of a ledger one by one, so that ten million of them need no memory.
public protocol LedgerVisitor {
  /// Takes a row of `table`. Rows come in the order of the file.
  mutating func visit(_ row: Row, of table: Table, in file: String, headers: [String])
}

/// What reading one file came to.
public struct FileReading: Sendable {
  /// The name of the file.
  public var file: String

  /// The table that it was recognised as.
  public var table: String?

  /// The submissions in it, in the order of the file.
  public var submissions: [Submission]

  /// What is wrong or was normalised.
  public var findings: [Finding]

  /// The same one by one, as far as they are kept: see ``IntakeLimits/places``.
  public var places: [Finding] = []

  /// The sheets that were read as tables, where the file is a workbook.
  public var sheets: [String] = []

  /// Whether the file as a whole cannot be used: forget the rows that a visitor took from it.
  public var isRefused = false

  /// Creates a reading.
  public init(
    file: String, table: String? = nil, submissions: [Submission] = [], findings: [Finding] = []
  ) {
    self.file = file
    self.table = table
    self.submissions = submissions
    self.findings = findings
  }

  /// Takes out findings, also where they are kept one by one.
  mutating func removeFindings(where isRemoved: (Finding) -> Bool) {
    findings.removeAll(where: isRemoved)
    places.removeAll(where: isRemoved)
  }
}
