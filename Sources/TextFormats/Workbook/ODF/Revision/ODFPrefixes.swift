/// The prefixes that every program uses in OpenDocument.
///
/// A revision writes with them. A document that uses them for something else, or other ones in
/// their place, is well-formed, but no known program writes such a one.
enum ODFPrefixes {
  static let usual: [(prefix: String, namespace: String)] = [
    ("office", ODF.office), ("table", ODF.table), ("text", ODF.text), ("style", ODF.style),
    ("fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"),
    ("svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"),
    ("number", "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"),
    ("dc", "http://purl.org/dc/elements/1.1/"), ("xlink", "http://www.w3.org/1999/xlink"),
  ]

  /// Returns the declarations that the root lacks, or `nil` where a prefix is an unusual one.
  static func missing(in bytes: [UInt8]) -> [(name: String, value: String)]? {
    var tags = XMLTags(in: bytes)
    var declared: Set<String>?
    while let tag = tags.next() {
      guard declares(tag, in: bytes) || declared == nil else { continue }
      let names = XMLTagText(tag, in: bytes).attributes.filter { $0.name.hasPrefix("xmlns") }
      guard names.allSatisfy(isUsual) else { return nil }
      declared = declared ?? Set(names.map(\.name))
    }
    return usual.map { (name: "xmlns:\($0.prefix)", value: $0.namespace) }
      .filter { declared?.contains($0.name) == false }
  }

  private static func isUsual(_ name: String, _ value: String) -> Bool {
    usual.allSatisfy { ("xmlns:\($0.prefix)" == name) == ($0.namespace == value) }
  }

  private static func declares(_ tag: XMLTags.Tag, in bytes: [UInt8]) -> Bool {
    tag.kind != .end && bytes.has("xmlns", in: tag.name.upperBound..<tag.range.upperBound)
  }
}

extension [UInt8] {
  /// Returns whether a text stands in the bytes, or in a part of them.
  ///
  /// It is asked of every tag of a workbook, so it must not cost a call a byte.
  func has(_ text: String, in range: Range<Int>? = nil) -> Bool {
    let pattern = [UInt8](text.utf8)
    guard let first = pattern.first else { return true }
    return withUnsafeBufferPointer { bytes in
      let end = (range?.upperBound ?? bytes.count) - pattern.count
      var place = range?.lowerBound ?? 0
      while place <= end {
        if bytes[place] == first {
          var length = 1
          while length < pattern.count, bytes[place + length] == pattern[length] { length += 1 }
          if length == pattern.count { return true }
        }
        place += 1
      }
      return false
    }
  }
}
