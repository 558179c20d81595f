/// UTF-16 to UTF-8, strictly.
struct UTF16Text {
  private let bytes: ArraySlice<UInt8>
  private let isLittleEndian: Bool

  init(_ bytes: ArraySlice<UInt8>, isLittleEndian: Bool) {
    self.bytes = bytes
    self.isLittleEndian = isLittleEndian
  }

  private func unit(_ index: Int) -> UInt16 {
    let start = bytes.startIndex + index * 2
    let first = UInt16(bytes[start])
    let second = UInt16(bytes[start + 1])
    return isLittleEndian ? second << 8 | first : first << 8 | second
  }

  /// Returns the text in UTF-8.
  ///
  /// - Throws: ``TextDecodingError`` at a lone surrogate, a NUL, or half a unit at the end.
  func utf8() throws(TextDecodingError) -> [UInt8] {
    let count = bytes.count / 2
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var index = 0
    while index < count {
      let high = unit(index)
      if high == 0 { throw failure(.nulBytes, at: index) }
      var code = UInt32(high)
      if UTF16.isSurrogate(high) {
        guard UTF16.isLeadSurrogate(high), index + 1 < count,
          UTF16.isTrailSurrogate(unit(index + 1))
        else { throw failure(.malformedUTF16, at: index) }
        index += 1
        code = 0x1_0000 + (code & 0x3FF) << 10 + UInt32(unit(index) & 0x3FF)
      }
      if let scalar = Unicode.Scalar(code) { output += UTF8.encode(scalar) ?? .init() }
      index += 1
    }
    if bytes.count % 2 != 0 { throw failure(.malformedUTF16, at: count) }
    return output
  }

  private func failure(_ kind: TextDecodingError.Kind, at end: Int) -> TextDecodingError {
    var line = 1
    for index in 0..<end {
      let isLoneReturn = unit(index) == 0x0D && !(index + 1 < end && unit(index + 1) == 0x0A)
      if unit(index) == 0x0A || isLoneReturn { line += 1 }
    }
    return TextDecodingError(
      kind: kind, byteOffset: bytes.startIndex + end * 2, line: line)
  }
}
