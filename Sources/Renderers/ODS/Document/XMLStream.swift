internal import TextFormats

/// An XML writer whose bytes leave while it writes.
struct XMLStream {
  /// Keeps what the writer gave away until it is taken.
  private final class Buffer {
    var bytes: [UInt8] = []
  }

  /// The writer.
  var xml: XMLWriter

  private let buffer: Buffer
  private let take: ([UInt8]) throws -> Void

  /// Creates a stream of a document whose bytes go to `take`.
  private init(isDocument: Bool, to take: @escaping ([UInt8]) throws -> Void) {
    let buffer = Buffer()
    self.buffer = buffer
    self.take = take
    xml = XMLWriter { buffer.bytes += $0 }
    if isDocument { xml.startDocument() }
  }

  /// Writes a document, or a part of one, and gives it to `take` piece by piece.
  static func write(
    isDocument: Bool = true, to take: ([UInt8]) throws -> Void,
    _ body: (inout XMLStream) throws -> Void
  ) throws {
    try withoutActuallyEscaping(take) { take in
      var stream = XMLStream(isDocument: isDocument, to: take)
      try body(&stream)
      stream.xml.finish()
      try stream.drain()
    }
  }

  /// Gives away what is ready.
  func drain() throws {
    guard !buffer.bytes.isEmpty else { return }
    try take(buffer.bytes)
    buffer.bytes.removeAll(keepingCapacity: true)
  }
}
