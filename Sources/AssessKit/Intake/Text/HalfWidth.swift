import TextFormats

extension ArraySlice<UInt8> {
  /// The bytes with full-width ASCII characters and the minus sign U+2212 as ordinary ones.
  ///
  /// The bytes themselves come back when there is nothing to fold.
  var halfWidth: CellBytes {
    let hasForms = contains(0xEF)
    guard hasForms || contains(0xE2) else { return self }
    let folded = hasForms ? WidthFolding.fold(self).bytes[...] : self
    return folded.contains(0xE2) ? folded.withPlainMinus : folded
  }

  private var withPlainMinus: CellBytes {
    var plain: [UInt8] = []
    plain.reserveCapacity(count)
    var rest = self
    while let byte = rest.first {
      if byte == 0xE2, rest.starts(with: [0xE2, 0x88, 0x92]) {
        plain.append(UInt8(ascii: "-"))
        rest = rest.dropFirst(3)
      } else {
        plain.append(byte)
        rest = rest.dropFirst()
      }
    }
    return plain[...]
  }
}
