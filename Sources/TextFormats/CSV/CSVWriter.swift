/// What a ``CSVWriter`` writes between two commas.
public enum CSVCell: Hashable, Sendable {
  /// Text of any origin; a spreadsheet will not take it for a formula.
  case text(String)

  /// A number as it shall be printed, such as `-1.50`; other text in it is treated as text.
  case number(String)

  /// Nothing.
  case empty
}

/// Writes CSV as spreadsheets in China open it right: UTF-8 with a mark, commas, CRLF.
///
/// Text that a spreadsheet would run as a formula is written after an apostrophe: text whose first
/// character after blanks is `=`, `+`, `-`, `@`, tab or carriage return, or the full-width form of
/// one (OWASP, "CSV Injection").
public struct CSVWriter: Sendable {
  /// The file so far.
  public private(set) var bytes: [UInt8]

  private let guardsFormulas: Bool
  private let delimiter: [UInt8]

  /// Creates a writer of an empty file.
  ///
  /// - Parameters:
  ///   - withBOM: Whether the file begins with a UTF-8 byte order mark, which Excel needs.
  ///   - guardsFormulas: Whether formulas are made harmless; `false` only for files that no
  ///     spreadsheet opens.
  ///   - delimiter: What stands between two fields, for a file that has another than a comma.
  public init(
    withBOM: Bool = true, guardsFormulas: Bool = true, delimiter: [UInt8] = [UInt8(ascii: ",")]
  ) {
    bytes = withBOM ? [0xEF, 0xBB, 0xBF] : []
    self.guardsFormulas = guardsFormulas
    self.delimiter = delimiter
  }

  /// Writes a record of text.
  ///
  /// - Parameter fields: The fields; none of them is treated as a number.
  public mutating func write(_ fields: [String]) { write(fields.map(CSVCell.text)) }

  /// Writes a record.
  ///
  /// - Parameter cells: The cells; a record of one empty cell is written as `""`, because a line
  ///   without a byte is no record.
  public mutating func write(_ cells: [CSVCell]) {
    let start = bytes.count
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes += delimiter }
      switch cell {
      case .text(let text): write(text: text)
      case .number(let text) where StrictNumber.isDecimal(text.utf8): bytes += text.utf8
      case .number(let text): write(text: text)
      case .empty: break
      }
    }
    if bytes.count == start, !cells.isEmpty { bytes += [quote, quote] }
    bytes += [0x0D, 0x0A]
  }

  private mutating func write(text: String) {
    let isDangerous = guardsFormulas && FormulaGuard.isFormula(text)
    // A delimiter of several bytes begins with one that other characters have, too: a quote too
    // many does no harm.
    let needsQuotes = text.utf8.contains {
      $0 == quote || $0 == delimiter.first || $0 == 0x0A || $0 == 0x0D
    }
    if needsQuotes { bytes.append(quote) }
    if isDangerous { bytes.append(UInt8(ascii: "'")) }
    if needsQuotes {
      for byte in text.utf8 {
        bytes.append(byte)
        if byte == quote { bytes.append(byte) }
      }
      bytes.append(quote)
    } else {
      bytes += text.utf8
    }
  }
}

private let quote = UInt8(ascii: "\"")
