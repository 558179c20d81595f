/// Numbers that a machine wrote: no blanks, no separators, no exponent.
public enum StrictNumber {
  /// Returns whether `bytes` are a decimal number and nothing else.
  ///
  /// The form is an optional `+` or `-`, one digit or more, and optionally a point with one digit
  /// or more after it; ASCII only.
  ///
  /// - Parameter bytes: The text, in UTF-8.
  /// - Returns: Whether the text is such a number.
  public static func isDecimal(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.withContiguousStorageIfAvailable { isDecimal($0) }
      ?? Array(bytes).withUnsafeBufferPointer { isDecimal($0) }
  }

  private static func isDecimal(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    if let first = bytes.first, first == UInt8(ascii: "+") || first == UInt8(ascii: "-") {
      index = 1
    }
    guard skipDigits(in: bytes, at: &index) else { return false }
    if index == bytes.count { return true }
    guard bytes[index] == UInt8(ascii: ".") else { return false }
    index += 1
    return skipDigits(in: bytes, at: &index) && index == bytes.count
  }

  /// Moves `index` past the digits there, and returns whether there was any.
  private static func skipDigits(
    in bytes: UnsafeBufferPointer<UInt8>, at index: inout Int
  ) -> Bool {
    let start = index
    while index < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index]) {
      index += 1
    }
    return index > start
  }
}
