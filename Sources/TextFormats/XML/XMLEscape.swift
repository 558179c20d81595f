/// Escapes text for XML, on bytes: a `<` before a combining accent is still a `<`.
enum XMLEscape {
  /// Appends `text` so that a reader gets the same text back, but for characters that XML forbids.
  static func append(_ text: String, to bytes: inout [UInt8], isAttribute: Bool) {
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      for index in utf8.indices {
        guard let escape = escape(at: index, in: utf8, isAttribute: isAttribute) else { continue }
        bytes += utf8[start..<index]
        bytes += escape.replacement.utf8
        start = index + escape.length
      }
      bytes += utf8[start...]
    }
  }

  private static func escape(
    at index: Int, in utf8: UnsafeBufferPointer<UInt8>, isAttribute: Bool
  ) -> (replacement: String, length: Int)? {
    // Everything that needs care is below 0x40 or begins with EF: most text passes here.
    guard utf8[index] < 0x40 || utf8[index] == 0xEF else { return nil }
    return switch utf8[index] {
    case UInt8(ascii: "&"): ("&amp;", 1)
    case UInt8(ascii: "<"): ("&lt;", 1)
    case UInt8(ascii: ">"): ("&gt;", 1)
    case UInt8(ascii: "\""): ("&quot;", 1)
    case UInt8(ascii: "'"): ("&#39;", 1)
    case 0x0D: ("&#13;", 1)
    case 0x09: isAttribute ? ("&#9;", 1) : nil
    case 0x0A: isAttribute ? ("&#10;", 1) : nil
    case 0x00..<0x20: ("\u{FFFD}", 1)
    // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
    case 0xEF where utf8[index + 1] == 0xBF && utf8[index + 2] >= 0xBE: ("\u{FFFD}", 3)
    default: nil
    }
  }
}
