/// Turns text into the bytes of a file.
public struct TextEncoder: Sendable {
  /// Creates an encoder.
  public init() {}

  /// Returns `text` in `encoding`, after a byte order mark where the encoding has one.
  ///
  /// - Parameters:
  ///   - text: The text; line ends are left as they are.
  ///   - encoding: The encoding of the file.
  /// - Returns: The bytes of the file, or `nil` if the encoding lacks a character. None of the
  ///   present encodings lacks any.
  public func encode(_ text: String, as encoding: TextEncoding) -> [UInt8]? {
    switch encoding {
    case .utf8, .utf8WithBOM:
      encoding.byteOrderMark + Array(text.utf8)
    case .utf16LittleEndian:
      encoding.byteOrderMark + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16BigEndian:
      encoding.byteOrderMark + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case .gb18030:
      GB18030.bytes(of: text)
    }
  }
}
