/// An encoding that a submission may come in.
public enum TextEncoding: String, Codable, Sendable, CaseIterable {
  /// UTF-8 without a byte order mark; plain ASCII is this too.
  case utf8

  /// UTF-8 after a byte order mark.
  case utf8WithBOM

  /// UTF-16, low byte first, after a byte order mark.
  case utf16LittleEndian

  /// UTF-16, high byte first, after a byte order mark.
  case utf16BigEndian

  /// GB 18030, with GBK and GB 2312 inside it.
  case gb18030
}

extension TextEncoding {
  /// The byte order mark that files in this encoding begin with, or may begin with.
  package var byteOrderMark: [UInt8] {
    switch self {
    case .utf8: []
    case .utf8WithBOM: [0xEF, 0xBB, 0xBF]
    case .utf16LittleEndian: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    case .gb18030: [0x84, 0x31, 0x95, 0x33]
    }
  }

  /// Returns the encoding whose byte order mark `bytes` begin with.
  package static func marked(in bytes: some Collection<UInt8>) -> TextEncoding? {
    allCases.first { $0 != .utf8 && bytes.starts(with: $0.byteOrderMark) }
  }
}
