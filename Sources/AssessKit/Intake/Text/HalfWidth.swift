extension ArraySlice<UInt8> {
  /// The bytes with full-width ASCII characters (U+FF01 to U+FF5E) and U+2212 as ordinary ones.
  ///
  /// The bytes themselves come back when there is nothing to fold.
  var halfWidth: CellBytes {
    guard contains(where: { $0 == 0xEF || $0 == 0xE2 }) else { return self }
    var folded: [UInt8] = []
    folded.reserveCapacity(count)
    var index = startIndex
    while index < endIndex {
      if let byte = halfWidthByte(at: index) {
        folded.append(byte)
        index += 3
      } else {
        folded.append(self[index])
        index += 1
      }
    }
    return folded[...]
  }

  /// Returns the ASCII byte for the full-width character that starts at `index`.
  private func halfWidthByte(at index: Int) -> UInt8? {
    guard index + 2 < endIndex else { return nil }
    switch (self[index], self[index + 1], self[index + 2]) {
    case (0xEF, 0xBC, let third) where (0x81...0xBF).contains(third): return third - 0x60
    case (0xEF, 0xBD, let third) where (0x80...0x9E).contains(third): return third - 0x20
    case (0xE2, 0x88, 0x92): return UInt8(ascii: "-")
    default: return nil
    }
  }
}
