public import AssessKit

/// A spreadsheet, ready to be streamed as a package (`.ods`) or as one XML file (`.fods`).
///
/// Nothing in it depends on what it is about: reports, templates and annotated returns are all
/// made of it.
public struct SpreadsheetDocument {
  /// The title, for the document's properties.
  public var title: String

  /// The program that made it.
  public var generator: String

  /// The language of the text: decides which shapes Chinese characters have.
  public var language: Language

  /// The day that the document says it was made on, if any; the clock is never asked.
  public var date: CalendarDate?

  /// The styles that the cells refer to.
  public var styles: SpreadsheetStyles

  /// What may be typed into cells.
  public var validations: [CellValidation] = []

  /// The sheets, in order.
  public var sheets: [Sheet] = []

  /// Names that formulas can use for ranges of cells.
  public var names: [NamedRange] = []

  /// Creates a document without sheets.
  public init(
    title: String, generator: String, language: Language, date: CalendarDate?,
    styles: SpreadsheetStyles
  ) {
    self.title = title
    self.generator = generator
    self.language = language
    self.date = date
    self.styles = styles
  }
}

/// A name for a range of cells.
public struct NamedRange: Hashable, Sendable {
  /// The name: letters and digits without blanks.
  public var name: String

  /// The name of the sheet.
  public var sheet: String

  /// The column and row of the first cell, from zero.
  public var start: [Int]

  /// The column and row of the last cell, from zero.
  public var end: [Int]

  /// Creates a name.
  public init(
    _ name: String, sheet: String, from start: (column: Int, row: Int),
    to end: (column: Int, row: Int)
  ) {
    self.name = name
    self.sheet = sheet
    self.start = [start.column, start.row]
    self.end = [end.column, end.row]
  }
}

/// A sheet; its rows are made when it is written, one at a time.
public struct Sheet {
  /// Takes a row.
  public typealias RowTaker = (SheetRow) throws -> Void

  /// The name on the tab; see ``SheetName``.
  public var name: String

  /// The columns; rows may be shorter, never longer.
  public var columns: [SheetColumn]

  /// How many rows at the top stay in view and are printed on every page.
  public var headerRows = 0

  /// How many columns at the left stay in view and are printed on every page.
  public var headerColumns = 0

  /// Whether the last header row has buttons to filter by.
  public var hasFilter = false

  /// How many rows there are; with it the sheet has a print range.
  public var rowCount: Int?

  /// On how many pages side by side it is printed, the columns made smaller to fit.
  public var pagesWide = 1

  /// Whether its tab is hidden.
  public var isHidden = false

  /// Whether only editable cells can be changed.
  public var isProtected = false

  /// Gives every row to the taker, in order.
  public var rows: (RowTaker) throws -> Void

  /// Creates a sheet.
  public init(
    name: String, columns: [SheetColumn], rows: @escaping (RowTaker) throws -> Void
  ) {
    self.name = name
    self.columns = columns
    self.rows = rows
  }
}

/// A column of a sheet.
public struct SheetColumn: Hashable, Sendable {
  /// The width on paper in tenths of a millimetre: 2.2 mm a character, and 3 mm for the edges.
  var tenthsOfMillimetres: Int { max(1, width) * 22 + 30 }

  /// The width in half-width characters; a Chinese character takes two.
  public var width: Int

  /// Creates a column.
  public init(width: Int) { self.width = width }
}

/// A row of a sheet.
public struct SheetRow: Hashable, Sendable {
  /// The cells from the left; those to the right of the last are empty.
  public var cells: [SpreadsheetCell]

  /// How many rows like this there are, one below the other.
  public var repeats: Int

  /// Creates a row.
  public init(_ cells: [SpreadsheetCell], repeats: Int = 1) {
    self.cells = cells
    self.repeats = repeats
  }
}

/// What may be typed into a cell.
public struct CellValidation: Hashable, Sendable {
  /// A condition in OpenFormula: `of:cell-content-is-in-list("是";"否")`.
  public var condition: String

  /// What is said when something else was typed.
  public var message: String

  /// Whether nothing else can be typed, or it is only pointed out.
  public var isStrict: Bool

  /// Creates a validation.
  public init(condition: String, message: String, isStrict: Bool = true) {
    self.condition = condition
    self.message = message
    self.isStrict = isStrict
  }
}
