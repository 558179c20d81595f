/// A return, as the folder of a run keeps it: what scoring needs of it, and where it stood.
public struct KeptReturn: Hashable, Sendable {
  /// The coordinates.
  public var key: FactTable.Key

  /// Whether its facts count; `false` for one that an error keeps from being used.
  public var isUsed: Bool

  /// The name of the file.
  public var file: String

  /// The sheet of the workbook, where the file is one.
  public var sheet: String?

  /// The number of the record of a form; `nil` for a ledger.
  public var row: Int?

  /// The physical line on which that starts.
  public var line: Int?

  /// The day on which it first came without an error.
  public var received: CalendarDate?

  /// The extension of its due day.
  public var granted: DueExtension?

  /// The cells of a form, by the id of the column.
  public var cells: [String: KeptCell]

  /// The figures over a ledger, by their text.
  public var figures: [String: KeptValue]

  /// Creates a return.
  public init(
    key: FactTable.Key, isUsed: Bool, file: String, sheet: String? = nil, row: Int? = nil,
    line: Int? = nil, received: CalendarDate? = nil, granted: DueExtension? = nil,
    cells: [String: KeptCell] = [:], figures: [String: KeptValue] = [:]
  ) {
    self.key = key
    self.isUsed = isUsed
    self.file = file
    self.sheet = sheet
    self.row = row
    self.line = line
    self.received = received
    self.granted = granted
    self.cells = cells
    self.figures = figures
  }
}

/// A cell of a form, and where it stood.
public struct KeptCell: Hashable, Sendable {
  /// What it came to.
  public var value: KeptValue

  /// The physical line of the file.
  public var line: Int

  /// The column of the file, from zero; -1 where the file has no such column.
  public var column: Int

  /// The header of that column, where the file has one.
  public var header: String?

  /// Creates a cell.
  public init(_ value: KeptValue, line: Int, column: Int, header: String? = nil) {
    self.value = value
    self.line = line
    self.column = column
    self.header = header
  }
}
