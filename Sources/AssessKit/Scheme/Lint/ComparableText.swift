/// A text without blanks, and with one form for signs that have a full and a half width.
struct ComparableText: Hashable {
  /// What is left, in UTF-8.
  let bytes: [UInt8]

  /// Creates what is left of a text.
  init(_ text: some StringProtocol) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars where !Self.isBlank(scalar) {
      switch Self.folded(scalar).value {
      case let ascii where ascii < 0x80: bytes.append(UInt8(ascii))
      case let other:
        let scalar = Unicode.Scalar(other) ?? scalar
        bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
    self.bytes = bytes
  }

  /// No blank lies behind U+3000, and looking the property up costs more than all the rest.
  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ...0x20, 0x7F...0x3000: scalar.properties.isWhitespace
    default: false
    }
  }

  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "0"..."9", "A"..."Z", "a"..."z", "\u{3400}"..."\u{9FFF}": scalar
    case "\u{FF01}"..."\u{FF5E}": Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case "“", "”", "„", "「", "」", "『", "』": "\""
    case "‘", "’": "'"
    case "。", "｡": "."
    case "、", "､": ","
    case "〔", "【", "［": "["
    case "〕", "】", "］": "]"
    case "〈", "《": "<"
    case "〉", "》": ">"
    case "–", "—", "―", "−": "-"
    case "·", "•", "・": "·"
    default: scalar
    }
  }

  /// Returns whether the other text is a part of this one.
  ///
  /// Where the last byte does not fit, the text is moved on to where it would (Horspool): a scheme
  /// has hundreds of quotes, and its source many pages.
  func contains(_ other: ComparableText) -> Bool {
    let length = other.bytes.count
    guard length > 0 else { return true }
    var steps = [Int](repeating: length, count: 256)
    for (index, byte) in other.bytes.dropLast().enumerated() {
      steps[Int(byte)] = length - 1 - index
    }
    var end = length - 1
    while end < bytes.count {
      if bytes[(end - length + 1)...end].elementsEqual(other.bytes) { return true }
      end += steps[Int(bytes[end])]
    }
    return false
  }
}
