/// The bytes of a cell, in UTF-8.
typealias CellBytes = ArraySlice<UInt8>

extension ArraySlice<UInt8> {
  /// The bytes without blanks at both ends: ASCII blanks, U+00A0, U+3000 and U+FEFF.
  var trimmed: CellBytes {
    var rest = self
    while let length = rest.leadingBlankLength { rest = rest.dropFirst(length) }
    while let length = rest.trailingBlankLength { rest = rest.dropLast(length) }
    return rest
  }

  /// The bytes as text.
  var text: String { String(decoding: self, as: UTF8.self) }

  /// The bytes without any blank, wherever it stands.
  var withoutBlanks: CellBytes {
    var kept: [UInt8] = []
    var rest = self
    while !rest.isEmpty {
      if let length = rest.leadingBlankLength {
        rest = rest.dropFirst(length)
      } else {
        kept.append(rest.removeFirst())
      }
    }
    return kept[...]
  }

  /// Whether there is a blank anywhere.
  var hasBlanks: Bool { withoutBlanks.count != count }

  /// Whether all bytes are the digits 0 to 9, and there is one at least.
  var areDigits: Bool { !isEmpty && allSatisfy(\.isDigit) }

  /// The bytes with ASCII letters in lower case.
  var lowercased: CellBytes { map { $0.isUpper ? $0 | 0x20 : $0 }[...] }

  /// Whether the bytes are those of `text`.
  func isText(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { elementsEqual($0) }
  }

  private var leadingBlankLength: Int? {
    guard let first else { return nil }
    if first.isBlank { return 1 }
    return Self.wideBlanks.first { first == $0[0] && starts(with: $0) }?.count
  }

  private var trailingBlankLength: Int? {
    guard let last else { return nil }
    if last.isBlank { return 1 }
    return Self.wideBlanks.first { last == $0[$0.count - 1] && suffix($0.count).elementsEqual($0) }?
      .count
  }

  /// U+00A0, U+3000, U+FEFF.
  private static var wideBlanks: [[UInt8]] { wideBlankBytes }
}

private let wideBlankBytes: [[UInt8]] = [[0xC2, 0xA0], [0xE3, 0x80, 0x80], [0xEF, 0xBB, 0xBF]]

extension UInt8 {
  /// Whether the byte is a digit.
  var isDigit: Bool { self &- 0x30 < 10 }

  /// Whether the byte is a capital letter.
  var isUpper: Bool { self &- 0x41 < 26 }

  /// Whether the byte is an ASCII letter.
  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }

  /// Whether the byte is an ASCII blank or control character.
  var isBlank: Bool { self <= 0x20 || self == 0x7F }
}
