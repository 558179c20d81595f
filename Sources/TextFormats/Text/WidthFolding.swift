/// Makes ASCII of the full-width forms that Chinese input methods leave behind.
public enum WidthFolding {
  /// Returns `bytes` with U+FF01 to U+FF5E as ASCII and U+3000 as a blank.
  ///
  /// - Parameter bytes: Text in UTF-8; bytes that are not are passed on as they are.
  /// - Returns: The folded text, and whether anything in it changed.
  public static func fold(_ bytes: some Sequence<UInt8>) -> (bytes: [UInt8], changed: Bool) {
    bytes.withContiguousStorageIfAvailable { fold($0) }
      ?? Array(bytes).withUnsafeBufferPointer { fold($0) }
  }

  private static func fold(_ bytes: UnsafeBufferPointer<UInt8>) -> (bytes: [UInt8], changed: Bool) {
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.count)
    var changed = false
    // A form has three bytes: the last is at hand, these are the two before it.
    var first: UInt8 = 0
    var second: UInt8 = 0
    for byte in bytes {
      if byte & 0xC0 == 0x80, let ascii = ascii(of: (first, second, byte)) {
        folded.removeLast(2)
        folded.append(ascii)
        changed = true
        (first, second) = (0, 0)
      } else {
        folded.append(byte)
        (first, second) = (second, byte)
      }
    }
    return (folded, changed)
  }

  private static func ascii(of form: (UInt8, UInt8, UInt8)) -> UInt8? {
    switch form {
    case (0xEF, 0xBC, 0x81...0xBF): form.2 - 0x60
    case (0xEF, 0xBD, 0x80...0x9E): form.2 - 0x20
    case (0xE3, 0x80, 0x80): UInt8(ascii: " ")
    default: nil
    }
  }
}
