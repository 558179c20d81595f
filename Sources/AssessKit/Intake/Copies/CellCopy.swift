import TextFormats

/// What stands in a cell of a file, for a workbook in which it is given back.
public struct CellCopy: Hashable, Sendable {
  /// What kind of value it is.
  public enum Kind: Hashable, Sendable, CaseIterable {
    /// Text, empty for an empty cell.
    case text

    /// A number in plain decimals.
    case number

    /// A percentage, as `98.5%`.
    case percentage

    /// A day, as `2021-06-30`.
    case date
  }

  /// The kind.
  public var kind: Kind

  /// What was written, byte for byte.
  public var text: String

  /// Creates a cell of text, of which a value is made where nothing is lost: only numbers, percentages
  /// and days that a spreadsheet writes in just the same way.
  init(written bytes: some BidirectionalCollection<UInt8>) {
    text = String(decoding: bytes, as: UTF8.self)
    if bytes.last == UInt8(ascii: "%"), Self.isPlain(bytes.dropLast()) {
      kind = .percentage
    } else if Self.isPlain(bytes) {
      kind = .number
    } else {
      kind = CalendarDate(iso: text)?.description == text ? .date : .text
    }
  }

  /// Creates a copy of a workbook's cell.
  init(_ cell: WorkbookCell, in sheet: WorkbookSheet) {
    self.init(written: sheet.content(of: cell))
    let kinds: [WorkbookCell.Kind: Kind] = [
      .number: .number, .percentage: .percentage, .date: .date,
    ]
    if kinds[cell.kind] != kind { kind = .text }
  }

  /// Whether the digits are those that a spreadsheet would write: no zeros in front or behind, and
  /// so few that it shows them all.
  private static func isPlain(_ bytes: some Collection<UInt8>) -> Bool {
    let digits = bytes.first == UInt8(ascii: "-") ? Array(bytes.dropFirst()) : Array(bytes)
    let halves = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard digits.count <= 16, halves.count <= 2, let whole = halves.first,
      1...11 ~= whole.count,
      halves.allSatisfy({ half in half.allSatisfy { $0.isDigit } }),
      whole.count == 1 || whole.first != UInt8(ascii: "0")
    else { return false }
    if halves.count == 2 {
      return halves[1].last.map { $0 != UInt8(ascii: "0") } ?? false
    }
    return !(bytes.count > digits.count && digits == [UInt8(ascii: "0")])
  }
}
