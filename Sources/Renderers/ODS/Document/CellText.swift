internal import TextFormats

/// Writes text as paragraphs, keeping line breaks, tabs and blanks.
enum CellText {
  private static let lineFeed = UInt8(ascii: "\n")
  private static let tab = UInt8(ascii: "\t")
  private static let blank = UInt8(ascii: " ")

  /// Writes a paragraph a line.
  static func write(_ text: String, link: String?, to xml: inout XMLWriter) {
    guard link == nil, isPlain(text) else {
      let lines = text.utf8.split(separator: lineFeed, omittingEmptySubsequences: false)
      for line in lines {
        xml.start("text:p")
        if let link { xml.start("text:a", [("xlink:href", link), ("xlink:type", "simple")]) }
        write(line: trimmed(line), to: &xml)
        if link != nil { xml.end() }
        xml.end()
      }
      return
    }
    xml.start("text:p")
    xml.text(text)
    xml.end()
  }

  /// Whether XML keeps the text as it is.
  private static func isPlain(_ text: String) -> Bool {
    var previous = blank
    for byte in text.utf8 {
      if byte == blank, previous == blank { return false }
      if byte < 0x20 { return false }
      previous = byte
    }
    return previous != blank || text.isEmpty
  }

  private static func trimmed(_ line: Substring.UTF8View) -> Substring.UTF8View {
    line.last == UInt8(ascii: "\r") ? line.dropLast() : line
  }

  private static func write(line: Substring.UTF8View, to xml: inout XMLWriter) {
    var rest = line
    while let first = rest.first {
      if first == tab {
        xml.empty("text:tab")
        rest = rest.dropFirst()
      } else if first == blank {
        let blanks = rest.prefix { $0 == blank }.count
        xml.empty("text:s", blanks > 1 ? [("text:c", "\(blanks)")] : [])
        rest = rest.dropFirst(blanks)
      } else {
        let word = rest.prefix { $0 != tab && $0 != blank }
        xml.text(String(Substring(word)))
        rest = rest.dropFirst(word.count)
      }
    }
  }
}
