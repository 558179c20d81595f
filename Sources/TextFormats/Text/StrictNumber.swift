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
    var rest = bytes[...]
    if let first = rest.first, first == UInt8(ascii: "+") || first == UInt8(ascii: "-") {
      rest = rest.dropFirst()
    }
    let parts = rest.split(
      separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
  }
}
