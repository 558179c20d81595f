extension ArraySlice<UInt8> {
  /// The half-width bytes without characters that nobody sees, and with an ordinary blank for each
  /// other kind of blank: what a number looks like on the screen.
  var visible: CellBytes {
    let folded = halfWidth
    guard folded.contains(where: { $0 >= 0xC2 }) else { return folded }
    var kept: [UInt8] = []
    kept.reserveCapacity(folded.count)
    var rest = folded
    while let first = rest.first {
      switch rest.unseen {
      case .blank(let length)?:
        kept.append(0x20)
        rest = rest.dropFirst(length)
      case .nothing(let length)?: rest = rest.dropFirst(length)
      case nil:
        kept.append(first)
        rest = rest.dropFirst()
      }
    }
    return kept[...]
  }

  /// The character at the start, where it is a blank beyond ASCII or is not seen.
  private var unseen: Unseen? {
    guard let first,
      first == 0xC2 || first == 0xE1 || first == 0xE2 || first == 0xE3 || first == 0xEF
    else { return nil }
    let bytes = Array(prefix(3))
    if bytes.starts(with: [0xC2, 0xA0]) { return .blank(2) }
    if bytes.starts(with: [0xC2, 0xAD]) { return .nothing(2) }
    guard bytes.count == 3 else { return nil }
    switch (bytes[0], bytes[1], bytes[2]) {
    case (0xE3, 0x80, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9),
      (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE1, 0x9A, 0x80):
      return .blank(3)
    case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA0...0xAF),
      (0xEF, 0xBB, 0xBF), (0xE1, 0xA0, 0x8E):
      return .nothing(3)
    default: return nil
    }
  }
}

/// A character that is not seen, and how many bytes it has.
private enum Unseen {
  /// A blank.
  case blank(Int)

  /// Nothing at all.
  case nothing(Int)
}
