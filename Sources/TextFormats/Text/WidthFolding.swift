/// Makes ASCII of the full-width forms that Chinese input methods leave behind.
public enum WidthFolding {
  /// Returns `bytes` with U+FF01 to U+FF5E as ASCII and U+3000 as a blank.
  ///
  /// - Parameter bytes: Text in UTF-8; bytes that are not are passed on as they are.
  /// - Returns: The folded text, and whether anything in it changed.
  public static func fold(_ bytes: some Sequence<UInt8>) -> (bytes: [UInt8], changed: Bool) {
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.underestimatedCount)
    var changed = false
    for byte in bytes {
      folded.append(byte)
      // A form ends with a continuation byte; the two bytes before it say which it is.
      guard byte & 0xC0 == 0x80, let ascii = ascii(of: folded.suffix(3)) else { continue }
      folded.removeLast(3)
      folded.append(ascii)
      changed = true
    }
    return (folded, changed)
  }

  private static func ascii(of bytes: ArraySlice<UInt8>) -> UInt8? {
    guard bytes.count == 3, let lead = bytes.first, let last = bytes.last else { return nil }
    switch (lead, bytes[bytes.startIndex + 1], last) {
    case (0xEF, 0xBC, 0x81...0xBF): return last - 0x60
    case (0xEF, 0xBD, 0x80...0x9E): return last - 0x20
    case (0xE3, 0x80, 0x80): return UInt8(ascii: " ")
    default: return nil
    }
  }
}
