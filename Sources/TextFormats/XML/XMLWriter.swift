/// Writes an XML document in UTF-8, byte by byte and without a tree.
///
/// With a sink the document leaves in chunks as it grows, and memory stays flat. The writer keeps
/// the open elements, so every end tag matches its start. It does not check names: they are yours,
/// not data.
public struct XMLWriter {
  /// What was written and not yet given to the sink; without a sink, all of it.
  public private(set) var bytes: [UInt8] = []

  private var open: [String] = []
  private let sink: (([UInt8]) -> Void)?
  private let chunkBytes: Int

  /// Creates a writer that keeps the document in ``bytes``.
  public init() {
    sink = nil
    chunkBytes = .max
  }

  /// Creates a writer that gives the document away.
  ///
  /// - Parameters:
  ///   - chunkBytes: How much is collected before it is given to the sink.
  ///   - sink: What takes each chunk; the last at ``finish()``.
  public init(chunkBytes: Int = 1 << 16, sink: @escaping ([UInt8]) -> Void) {
    self.sink = sink
    self.chunkBytes = chunkBytes
  }

  /// Writes the XML declaration.
  public mutating func startDocument() {
    bytes += #"<?xml version="1.0" encoding="UTF-8"?>"#.utf8
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Writes the start tag of an element.
  ///
  /// - Parameters:
  ///   - name: The name with its prefix.
  ///   - attributes: Names and values, in order; names must differ.
  public mutating func start(_ name: String, _ attributes: [(name: String, value: String)] = []) {
    writeTag(name, attributes, end: ">")
    open.append(name)
  }

  /// Writes an element without content.
  ///
  /// - Parameters:
  ///   - name: The name with its prefix.
  ///   - attributes: Names and values, in order; names must differ.
  public mutating func empty(_ name: String, _ attributes: [(name: String, value: String)] = []) {
    writeTag(name, attributes, end: "/>")
    flushIfFull()
  }

  /// Writes text; characters that XML cannot hold become U+FFFD.
  ///
  /// - Parameter text: The text, not escaped.
  public mutating func text(_ text: String) {
    XMLEscape.append(text, to: &bytes, isAttribute: false)
    flushIfFull()
  }

  /// Writes the end tag of the element that was started last and is open.
  ///
  /// - Precondition: An element is open.
  public mutating func end() {
    guard let name = open.popLast() else { preconditionFailure("No element is open") }
    bytes += "</".utf8
    bytes += name.utf8
    bytes.append(UInt8(ascii: ">"))
    flushIfFull()
  }

  /// Ends every open element, and gives what is left to the sink.
  public mutating func finish() {
    while !open.isEmpty { end() }
    flush()
  }

  private mutating func writeTag(
    _ name: String, _ attributes: [(name: String, value: String)], end: String
  ) {
    bytes.append(UInt8(ascii: "<"))
    bytes += name.utf8
    for attribute in attributes {
      bytes.append(UInt8(ascii: " "))
      bytes += attribute.name.utf8
      bytes += "=\"".utf8
      XMLEscape.append(attribute.value, to: &bytes, isAttribute: true)
      bytes.append(UInt8(ascii: "\""))
    }
    bytes += end.utf8
  }

  private mutating func flushIfFull() {
    if bytes.count >= chunkBytes { flush() }
  }

  private mutating func flush() {
    guard let sink, !bytes.isEmpty else { return }
    sink(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
