/// A header as it is compared: half-width, without blanks, line breaks or case.
struct HeaderName: Hashable, Sendable {
  /// The whole header, folded.
  let folded: String

  /// The header without what stands in brackets at its end.
  let bare: String

  /// What stands in brackets at its end: a unit, perhaps.
  let bracketed: String?

  /// Reads the bytes of a header cell.
  init(_ bytes: CellBytes) {
    // A header is a few words; more is a paragraph in the wrong place.
    var name = bytes.prefix(400).halfWidth.withoutBlanks.text.lowercased()
    while name.hasPrefix("*") { name.removeFirst() }
    while name.hasSuffix("*") || name.hasSuffix(":") { name.removeLast() }
    for hint in ["(必填)", "(选填)", "(可选)"] where name.hasSuffix(hint) {
      name.removeLast(hint.count)
    }
    folded = name
    guard let open = name.lastIndex(where: { "([【〔".contains($0) }), let close = name.last,
      ")]】〕".contains(close)
    else {
      bare = name
      bracketed = nil
      return
    }
    bare = String(name[..<open])
    var unit = String(name[name.index(after: open)...].dropLast())
    if unit.hasPrefix("单位:") { unit.removeFirst(3) }
    bracketed = unit
  }

  /// Reads a header that is text already.
  init(_ text: String) { self.init(Array(text.utf8)[...]) }
}
