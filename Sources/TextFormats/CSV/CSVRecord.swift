/// One record of a CSV file: its fields, and where it starts.
public struct CSVRecord: Hashable, Sendable {
  /// The fields, without their quotes.
  public var fields: [CSVField]

  /// The physical line that the record starts on, from 1.
  public var line: Int

  /// The number of the record in the file, from 1; blank lines are not counted.
  public var row: Int

  /// The byte that the record starts at, from 0.
  public var byteOffset: Int

  /// Creates a record.
  public init(fields: [CSVField], line: Int, row: Int, byteOffset: Int) {
    self.fields = fields
    self.line = line
    self.row = row
    self.byteOffset = byteOffset
  }
}

/// One field of a CSV record.
public struct CSVField: Hashable, Sendable {
  /// The content, without quotes; a view into the file unless a doubled quote had to be undone.
  public var bytes: ArraySlice<UInt8>

  /// The physical line that the field starts on, from 1.
  public var line: Int

  /// Whether the field was in quotes.
  public var isQuoted: Bool

  /// What the cell holds, where the field was one of a workbook.
  public var kind: WorkbookCell.Kind?

  /// Creates a field.
  public init(
    bytes: ArraySlice<UInt8>, line: Int, isQuoted: Bool, kind: WorkbookCell.Kind? = nil
  ) {
    self.kind = kind
    self.bytes = bytes
    self.line = line
    self.isQuoted = isQuoted
  }

  /// The content as text, made anew at each call; bytes that are not UTF-8 become U+FFFD.
  public var text: String { String(decoding: bytes, as: UTF8.self) }
}
