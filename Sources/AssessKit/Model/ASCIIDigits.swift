extension StringProtocol {
  /// Whether the text is one or more of the digits 0 to 9, and nothing else.
  package var isASCIIDigits: Bool {
    !isEmpty && utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
