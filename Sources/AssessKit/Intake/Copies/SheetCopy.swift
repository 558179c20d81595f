import TextFormats

/// One sheet of a file, or what becomes a sheet, to be given back with remarks.
///
/// The rows are read anew each time, so that a long ledger is not held twice.
public struct SheetCopy: Sendable {
  /// Where the rows are.
  enum Content: Sendable {
    /// In the text of a CSV file.
    case csv([UInt8], delimiter: [UInt8], hasDirective: Bool)

    /// In a sheet of a workbook.
    case sheet(WorkbookSheet)

    /// In the returns of one table of an XML file.
    case returns(XMLCopy.Table)
  }

  /// A cell, counted from zero.
  public struct Place: Hashable, Sendable {
    /// The row.
    public var row: Int

    /// The column; `nil` where a finding is about the row.
    public var column: Int?
  }

  /// The name of the file.
  public let file: String

  /// The name on the tab, or of the table; `nil` for a file that is one sheet.
  public let name: String?

  /// Whether the sheet is hidden.
  public let isHidden: Bool

  let content: Content

  /// Where it has contact fields, which are left out.
  var contacts = ContactFields()

  /// Gives every row to `take`, in order: its number, counted from zero, and its cells.
  ///
  /// The values of contact fields are left out.
  public func rows(_ take: (Int, [CellCopy]) throws -> Void) rethrows {
    try allRows { number, cells in
      try take(number, contacts.removed(from: cells, row: number))
    }
  }

  /// Gives every row to `take` with all that stands in it.
  func allRows(_ take: (Int, [CellCopy]) throws -> Void) rethrows {
    switch content {
    case .csv(let text, let delimiter, let hasDirective):
      var reader = CSVReader(bytes: text, delimiter: delimiter)
      if hasDirective { _ = try? reader.next() }
      while let record = try? reader.next() {
        try take(record.row - 1, record.fields.map { CellCopy(written: $0.bytes) })
      }
    case .sheet(let sheet):
      for row in sheet.rows {
        try take(row.number - 1, row.cells.map { CellCopy($0, in: sheet) })
      }
    case .returns(let table):
      for (number, cells) in table.rows.enumerated() { try take(number, cells) }
    }
  }

  /// Returns the place of a finding in this sheet, or `nil` where it is not in it.
  public func place(of location: Finding.Location) -> Place? {
    guard location.file == file, let row = location.row else { return nil }
    switch content {
    case .csv: break
    case .sheet: guard location.sheet == name.map(SafeText.of) else { return nil }
    case .returns(let table): return table.place(of: location)
    }
    return Place(row: row - 1, column: location.columnLetter.flatMap(Self.index(ofLetter:)))
  }

  /// Whether a finding is about the sheet, wherever in it.
  public func holds(_ location: Finding.Location) -> Bool {
    guard location.file == file else { return false }
    switch content {
    case .csv: return true
    case .sheet: return location.sheet == nil || location.sheet == name.map(SafeText.of)
    case .returns(let table): return location.table == nil || location.table == table.id
    }
  }

  /// Returns the place, from zero, of the column with a letter: A, B … AA.
  private static func index(ofLetter letters: String) -> Int? {
    guard 1...4 ~= letters.utf8.count else { return nil }
    return letters.utf8.reduce(0) { $0 * 26 + Int($1 &- 64) } - 1
  }
}
