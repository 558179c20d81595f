/// A code without what spreadsheets put around it.
struct CodeText: Hashable, Sendable {
  /// The code: half-width, without an apostrophe before it, `.0` after it or blanks in it.
  let bytes: CellBytes

  /// Whether anything had to be taken away.
  let isNormalised: Bool

  init(_ content: CellBytes) {
    var code = content.halfWidth
    if code.first == UInt8(ascii: "'") || code.first == UInt8(ascii: "`") {
      code = code.dropFirst()
    }
    code = code.withoutBlanks
    if let point = code.firstIndex(of: UInt8(ascii: ".")), code[..<point].areDigits,
      code[(point + 1)...].allSatisfy({ $0 == UInt8(ascii: "0") }), point + 1 < code.endIndex
    {
      code = code[..<point]
    }
    bytes = code
    isNormalised = !code.elementsEqual(content)
  }

  /// Whether a spreadsheet has rounded the code to fifteen digits: the rest are zeros.
  var isRounded: Bool {
    bytes.count > 15 && bytes.count <= 20 && bytes.areDigits
      && bytes.dropFirst(15).allSatisfy { $0 == UInt8(ascii: "0") }
  }
}

extension String {
  /// The text as it may be printed: twenty characters at most.
  var masked: String {
    let scalars = unicodeScalars
    guard scalars.count > 20 else { return self }
    var shown = String.UnicodeScalarView(scalars.prefix(20))
    shown.append("…")
    return String(shown)
  }
}
