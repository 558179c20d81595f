import CXMLPush

/// Reads XML documents as a row of events, without a tree.
///
/// The reader is for files from anybody: a document type declaration is refused, so there are no
/// entities but the five predefined ones; nothing is fetched; sizes are limited; and a document
/// must be whole, with one root that ends and nothing but blanks, comments and instructions after
/// it. UTF-8, UTF-16 with its mark, and GB 18030, GBK and GB 2312 by declaration are read.
public struct XMLReader: Sendable {
  private let limits: XMLLimits
  private let chunkBytes: Int

  /// Creates a reader.
  ///
  /// - Parameter limits: How large a document and its parts may be.
  public init(limits: XMLLimits = .standard) { self.init(limits: limits, chunkBytes: 1 << 16) }

  /// Creates a reader that passes on so many bytes at a time.
  package init(limits: XMLLimits = .standard, chunkBytes: Int) {
    self.limits = limits
    self.chunkBytes = chunkBytes
  }

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - handler: What takes the events. After an error it has had some of them.
  /// - Throws: ``XMLError`` at the first place where the bytes stop being such a document.
  public func read<Handler: XMLHandler>(
    _ bytes: [UInt8], into handler: inout Handler
  ) throws(XMLError) {
    if bytes.count > limits.bytes { throw XMLError(kind: .tooLarge, line: 1) }
    let text = try XMLEncodingDeclaration.utf8(of: bytes)
    if text.count > limits.bytes { throw XMLError(kind: .tooLarge, line: 1) }
    if text.allSatisfy({ [0x20, 0x09, 0x0A, 0x0D].contains($0) }) {
      throw XMLError(kind: .emptyDocument, line: 1)
    }
    let error = withUnsafeMutablePointer(to: &handler) { pointer in
      let receiver = XMLEventForwarder(pointer, limits: limits)
      return XMLPushParser(receiver, markupBytes: limits.markupBytes)
        .error(reading: text, chunkBytes: chunkBytes)
    }
    if let error { throw error }
  }
}
