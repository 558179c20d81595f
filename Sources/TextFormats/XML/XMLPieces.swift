/// The texts of a document, whatever element or attribute they stand in.
public enum XMLPieces {
  /// Returns whether a text or the value of an attribute is what is looked for.
  ///
  /// The text of a paragraph is one, though parts of it have styles of their own.
  ///
  /// - Parameters:
  ///   - bytes: The document.
  ///   - matches: Decides about one text, references resolved.
  /// - Returns: Whether one matches.
  /// - Throws: ``XMLError`` for what is no XML that is read.
  public static func contains(
    in bytes: [UInt8], where matches: @escaping ([UInt8]) -> Bool
  ) throws(XMLError) -> Bool {
    var handler = PieceHandler(matches: matches)
    try XMLReader(limits: .standard).read(bytes, into: &handler)
    handler.flush()
    return handler.isFound
  }
}

/// Gathers texts, and asks about each.
private struct PieceHandler: XMLHandler {
  let matches: ([UInt8]) -> Bool
  var isFound = false
  private var text: [UInt8] = []

  init(matches: @escaping ([UInt8]) -> Bool) { self.matches = matches }

  mutating func flush() {
    if !isFound, !text.isEmpty { isFound = matches(text) }
    text.removeAll(keepingCapacity: true)
  }

  mutating func startElement(_ element: XMLElementStart) throws(XMLStop) {
    let isInline = ["span", "a", "s"].contains { element.isNamed($0, in: ODF.text) }
    if !isInline { flush() }
    if isFound { return }
    for attribute in element.attributes where matches(Array(attribute.value)) { isFound = true }
  }

  mutating func characters(_ bytes: UnsafeBufferPointer<UInt8>) throws(XMLStop) {
    text += bytes
  }

  mutating func endElement(localName: UnsafeBufferPointer<UInt8>) throws(XMLStop) {
    if !["span", "a", "s"].contains(where: { localName.elementsEqual($0.utf8) }) { flush() }
  }
}
