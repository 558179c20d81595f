/// A reason why bytes are not a workbook that we read.
public struct WorkbookError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    /// The archive cannot be read.
    case zip(ZipReadError.Kind)

    /// A part is no XML that we read; the line is that of the part.
    case xml(XMLError)

    /// The workbook needs a password.
    case encrypted

    /// It is an archive, but of something else.
    case notAWorkbook

    /// A part that must be there is not.
    case missingPart

    /// A cell or a row stands where none can be, or is of an unknown kind.
    case damaged

    /// There are more sheets than ``WorkbookLimits/sheets``.
    case tooManySheets

    /// A row is wider than ``WorkbookLimits/columns``.
    case tooManyColumns

    /// A sheet is longer than ``WorkbookLimits/rows``.
    case tooManyRows

    /// There are more cells than ``WorkbookLimits/cells``.
    case tooManyCells

    /// There is more text than ``WorkbookLimits/textBytes``.
    case tooMuchText
  }

  /// What is wrong.
  public var kind: Kind

  /// The part of the package that it is about.
  public var part: String?

  /// Creates an error.
  public init(kind: Kind, part: String? = nil) {
    self.kind = kind
    self.part = part
  }

  /// Creates an error from that of an archive.
  init(_ error: ZipReadError) {
    self.init(kind: error.kind == .encrypted ? .encrypted : .zip(error.kind), part: error.path)
  }
}

/// How large a workbook may be, empty cells that are said to be repeated included.
public struct WorkbookLimits: Hashable, Sendable {
  /// The most sheets.
  public var sheets: Int

  /// The most columns of a row, up to the last one that is not empty.
  public var columns: Int

  /// The highest number of a row that is not empty.
  public var rows: Int

  /// The most cells, where every row that is not empty counts as wide as its sheet.
  public var cells: Int

  /// The most text, in bytes, repeated cells counted each time.
  public var textBytes: Int

  /// How large the archive and its parts may be.
  public var zip: ZipLimits

  /// Creates limits; the defaults are far above what an office sends.
  public init(
    sheets: Int = 256, columns: Int = 4_096, rows: Int = 1 << 20, cells: Int = 8 << 20,
    textBytes: Int = 128 << 20, zip: ZipLimits = ZipLimits()
  ) {
    self.sheets = sheets
    self.columns = columns
    self.rows = rows
    self.cells = cells
    self.textBytes = textBytes
    self.zip = zip
  }
}
