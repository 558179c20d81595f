/// What is to be changed in a workbook, and by whom.
public struct WorkbookRevision: Sendable {
  /// A cell to be marked: its colour and what its comment says.
  public struct Mark: Hashable, Sendable {
    /// The name of the kind of mark, in ASCII letters: it becomes part of the names of styles.
    public var kind: String

    /// The colour behind the cell, as `#ffc7ce`.
    public var background: String

    /// The lines of the comment.
    public var lines: [String]

    /// How grave it is: where cells are merged, the gravest mark gives the colour and comes first.
    public var rank: Int

    /// Creates a mark.
    public init(kind: String, background: String, lines: [String], rank: Int = 0) {
      self.kind = kind
      self.background = background
      self.lines = lines
      self.rank = rank
    }
  }

  /// A cell of a sheet, counted from zero.
  public struct Place: Hashable, Sendable {
    /// The row.
    public var row: Int

    /// The column.
    public var column: Int

    /// Creates a place.
    public init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }

  /// Sheets that are added, as XML with the usual prefixes.
  public struct Addition: Sendable {
    /// The automatic styles, whose names must not be in the workbook.
    public var styles: [UInt8] = []

    /// The `table:table` elements.
    public var tables: [UInt8] = []

    /// The page layouts that the master pages use.
    public var pageLayouts: [UInt8] = []

    /// The master pages on which the sheets are printed, whatever pages the workbook has.
    public var masterPages: [UInt8] = []

    /// Creates an addition.
    public init(styles: [UInt8] = [], tables: [UInt8] = []) {
      self.styles = styles
      self.tables = tables
    }
  }

  /// Who makes the changes, in ASCII letters: what the same author changed before is taken back.
  public var author: String

  /// The cells to mark, by the name of the sheet.
  public var marks: [String: [Place: Mark]] = [:]

  /// The sheets to leave out, by their place from zero: a name may be that of another sheet as well.
  public var removed: Set<Int> = []

  /// How the names of the styles of removed sheets begin: styles that are left out with them.
  public var removedStyles: String?

  /// The sheets in front of the others.
  public var first = Addition()

  /// The sheets behind the others.
  public var last = Addition()

  /// The name of the sheet that is seen when the workbook is opened.
  public var active: String?

  /// Creates a revision that takes back what the author changed, and changes nothing.
  public init(author: String) { self.author = author }

  /// How each comment of the author begins.
  var signature: String { "【\(author)】" }
}
