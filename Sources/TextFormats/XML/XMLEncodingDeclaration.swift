/// The encoding of an XML document: what its mark, its declaration and its bytes say must agree.
struct XMLEncodingDeclaration {
  /// The name after `encoding=`, as written.
  private let name: String?

  /// Reads the declaration that `bytes` begin with, if they do.
  init(in bytes: some Collection<UInt8>) {
    let text = String(decoding: bytes.prefix(256), as: UTF8.self).unicodeScalars
    guard text.starts(with: "<?xml".unicodeScalars) else {
      name = nil
      return
    }
    let declaration = text.prefix { $0 != ">" }
    // Scalars and not Characters: a quote and a combining accent after it are one Character.
    let parts = declaration.split { $0 == "\"" || $0 == "'" }
    let label = parts.firstIndex { part in
      part.split { " \t\r\n=".unicodeScalars.contains($0) }.last.map(String.init) == "encoding"
    }
    name = label.flatMap { $0 + 1 < parts.count ? String(parts[$0 + 1]) : nil }
  }

  /// Returns the document in UTF-8, without a byte order mark.
  ///
  /// - Throws: ``XMLError`` if the declaration, the mark and the bytes do not agree.
  static func utf8(of bytes: [UInt8]) throws(XMLError) -> [UInt8] {
    let marked = TextEncoding.marked(in: bytes)
    if let marked, marked != .utf8WithBOM {
      let text = try Self(in: []).decode(bytes, as: marked)
      try Self(in: text).expect([marked == .gb18030 ? .gb18030 : .utf16LittleEndian, nil])
      return text
    }
    let declaration = Self(in: marked == nil ? bytes[...] : bytes.dropFirst(3))
    let encoding = try declaration.encoding()
    if encoding == .gb18030 {
      try declaration.expectNoUTF8(in: bytes)
      return try declaration.decode(bytes, as: .gb18030)
    }
    try declaration.expect([.utf8, nil])
    return try declaration.decode(bytes, as: marked ?? .utf8)
  }

  /// Returns the declared encoding; UTF-16 stands for either byte order.
  private func encoding() throws(XMLError) -> TextEncoding? {
    switch name?.uppercased() {
    case nil: nil
    case "UTF-8", "UTF8", "US-ASCII", "ASCII": .utf8
    case "UTF-16", "UTF-16LE", "UTF-16BE": .utf16LittleEndian
    case "GB18030", "GBK", "GB2312", "CP936", "MS936", "WINDOWS-936", "GB_2312-80": .gb18030
    default: throw XMLError(kind: .unsupportedEncoding(name ?? ""), line: 1)
    }
  }

  private func expect(_ allowed: [TextEncoding?]) throws(XMLError) {
    if !allowed.contains(try encoding()) { throw mismatch(line: 1) }
  }

  private func expectNoUTF8(in bytes: [UInt8]) throws(XMLError) {
    let isASCII = bytes.allSatisfy { $0 < 0x80 }
    if !isASCII, String(validating: bytes, as: UTF8.self) != nil { throw mismatch(line: 1) }
  }

  private func decode(
    _ bytes: [UInt8], as encoding: TextEncoding
  ) throws(XMLError) -> [UInt8] {
    do throws(TextDecodingError) {
      return try TextDecoder().decode(bytes, as: encoding).utf8
    } catch {
      if error.kind == .neither { throw mismatch(line: error.line) }
      throw XMLError(kind: .undecodable(error), line: error.line)
    }
  }

  private func mismatch(line: Int) -> XMLError {
    XMLError(kind: .encodingMismatch(declared: name ?? "UTF-8"), line: line)
  }
}
