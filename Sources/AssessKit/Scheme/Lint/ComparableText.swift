/// A text without blanks, and with one form for signs that have a full and a half width.
struct ComparableText: Hashable {
  /// What is left, in UTF-8.
  let bytes: [UInt8]

  /// Creates what is left of a text.
  init(_ text: some StringProtocol) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
      bytes += UTF8.encode(Self.folded(scalar)) ?? UTF8.encodedReplacementCharacter
    }
    self.bytes = bytes
  }

  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
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
  func contains(_ other: ComparableText) -> Bool {
    guard let first = other.bytes.first else { return true }
    guard other.bytes.count <= bytes.count else { return false }
    return bytes.withUnsafeBufferPointer { text in
      other.bytes.withUnsafeBufferPointer { part in
        (0...(text.count - part.count)).contains { start in
          text[start] == first
            && part.indices.allSatisfy { text[start + $0] == part[$0] }
        }
      }
    }
  }
}
