/// A reason why bytes are not text.
public struct TextDecodingError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    /// The bytes are neither UTF-8 nor GB 18030.
    case neither

    /// There is a NUL, which no text file has; often UTF-16 without its mark, or no text at all.
    case nulBytes

    /// The bytes after a UTF-16 byte order mark are not UTF-16.
    case malformedUTF16

    /// The text was decoded wrongly before it came here; `sample` shows the place.
    case mojibake(sample: String)
  }

  /// What is wrong.
  public var kind: Kind

  /// The first byte that is wrong, counted from 0 at the start of the file, mark included.
  ///
  /// For ``Kind/neither`` this is where the encoding that holds longer ends. For ``Kind/mojibake(sample:)``
  /// in a file that is not UTF-8, it is the start of the sample in the text as UTF-8.
  public var byteOffset: Int

  /// The line of that byte, from 1.
  public var line: Int

  /// Creates an error.
  public init(kind: Kind, byteOffset: Int, line: Int) {
    self.kind = kind
    self.byteOffset = byteOffset
    self.line = line
  }
}
