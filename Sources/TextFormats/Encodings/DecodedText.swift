/// The text of a file, and the encoding that it came in.
public struct DecodedText: Hashable, Sendable {
  /// The text in UTF-8, always valid, without a byte order mark.
  public var utf8: [UInt8]

  /// The encoding of the file.
  public var encoding: TextEncoding

  /// Creates decoded text.
  public init(utf8: [UInt8], encoding: TextEncoding) {
    self.utf8 = utf8
    self.encoding = encoding
  }
}
