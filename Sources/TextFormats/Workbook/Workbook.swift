/// The sheets of a workbook, whatever program wrote it: what stands in the cells, as text.
public struct Workbook: Sendable {
  /// The form that a workbook has as a file.
  public enum Form: String, Hashable, Sendable, CaseIterable {
    /// An OpenDocument package: LibreOffice, WPS.
    case ods

    /// OpenDocument in one XML file.
    case fods

    /// Office Open XML: Excel, WPS.
    case xlsx
  }

  /// The form.
  public var form: Form

  /// The sheets, in the order of the tabs.
  public var sheets: [WorkbookSheet]
}

/// One sheet: rows that have something in them.
///
/// The text of all cells is one array of bytes, so that a million cells are not a million arrays.
public struct WorkbookSheet: Sendable {
  /// The name on the tab.
  public var name: String

  /// Whether the tab is hidden.
  public var isHidden: Bool

  /// The rows that have something in them, in their order.
  public internal(set) var rows: [WorkbookRow] = []

  /// How many columns the widest row has.
  public internal(set) var width = 0

  var text: [UInt8] = []

  init(name: String, isHidden: Bool) {
    self.name = name
    self.isHidden = isHidden
  }

  /// Returns what stands in a cell of this sheet, in UTF-8.
  public func content(of cell: WorkbookCell) -> ArraySlice<UInt8> { text[cell.start..<cell.end] }

  /// Returns a row as a record of as many fields as the sheet is wide; its line is its number.
  public func record(of row: WorkbookRow) -> CSVRecord {
    var fields = row.cells.map {
      CSVField(
        bytes: content(of: $0), line: row.number, isQuoted: $0.kind == .text, kind: $0.kind)
    }
    let empty = CSVField(bytes: [], line: row.number, isQuoted: false)
    fields += repeatElement(empty, count: max(0, width - fields.count))
    return CSVRecord(fields: fields, line: row.number, row: row.number, byteOffset: 0)
  }
}

/// A row of a sheet.
public struct WorkbookRow: Sendable {
  /// The number of the row, from 1.
  public var number: Int

  /// The cells from column A on; those after the last one that is not empty are left out.
  public var cells: [WorkbookCell]
}

/// A cell of a sheet: its kind, and where the sheet keeps its text.
public struct WorkbookCell: Sendable {
  /// What a cell holds.
  public enum Kind: UInt8, Hashable, Sendable, CaseIterable {
    /// Nothing.
    case empty

    /// Text.
    case text

    /// A number in plain decimals.
    case number

    /// A percentage, as `98.5%`.
    case percentage

    /// A day, as `2021-06-30`.
    case date

    /// `TRUE` or `FALSE`.
    case boolean

    /// The sign of a formula that failed, such as `#DIV/0!`.
    case error

    /// A formula of which the result was not stored: the cell has no text.
    case formula
  }

  /// What it holds.
  public var kind: Kind

  private let first: UInt32
  private let last: UInt32

  var start: Int { Int(first) }
  var end: Int { Int(last) }

  init(_ kind: Kind, in range: Range<Int> = 0..<0) {
    self.kind = kind
    first = UInt32(truncatingIfNeeded: range.lowerBound)
    last = UInt32(truncatingIfNeeded: range.upperBound)
  }
}
