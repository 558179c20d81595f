import CXMLPush

/// The start tag of an element, as views of the reader's memory that are valid during the call.
///
/// No text is made but what you ask for.
public struct XMLElementStart {
  private let localNameStart: UnsafePointer<UInt8>
  private let namespaceStart: UnsafePointer<UInt8>?

  /// The attributes in the order of the tag, without namespace declarations.
  public let attributes: XMLAttributes

  /// The line that the tag starts on, from 1.
  public let line: Int

  /// How deep the element is; the root is at 1.
  public let depth: Int

  init(
    localName: UnsafePointer<UInt8>, namespace: UnsafePointer<UInt8>?, attributes: XMLAttributes,
    line: Int, depth: Int
  ) {
    self.localNameStart = localName
    self.namespaceStart = namespace
    self.attributes = attributes
    self.line = line
    self.depth = depth
  }

  /// The name without its prefix, in UTF-8.
  public var localName: UnsafeBufferPointer<UInt8> { view(ofName: localNameStart) }

  /// The namespace that the prefix stands for, in UTF-8.
  public var namespaceURI: UnsafeBufferPointer<UInt8>? { namespaceStart.map(view(ofName:)) }

  /// The name as text.
  public var name: XMLName {
    XMLName(
      String(decoding: localName, as: UTF8.self),
      namespace: namespaceURI.map { String(decoding: $0, as: UTF8.self) })
  }

  /// Returns whether the element has a name, in whatever namespace.
  ///
  /// - Parameter localName: The name without a prefix.
  /// - Returns: Whether the names are the same, byte for byte.
  public func isNamed(_ localName: String) -> Bool { self.localName.elementsEqual(localName.utf8) }

  /// Returns whether the element has a name in a namespace.
  ///
  /// - Parameters:
  ///   - localName: The name without a prefix.
  ///   - namespace: The namespace, or `nil` for none.
  /// - Returns: Whether both are the same, byte for byte.
  public func isNamed(_ localName: String, in namespace: String?) -> Bool {
    isNamed(localName) && isSame(namespaceURI, namespace)
  }
}

/// Returns the bytes of a name that ends with NUL.
func view(ofName start: UnsafePointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
  UnsafeBufferPointer(start: start, count: cxml_length(start))
}

/// Returns whether a view and a text have the same bytes, or neither is there.
func isSame(_ view: UnsafeBufferPointer<UInt8>?, _ text: String?) -> Bool {
  guard let view, let text else { return view == nil && text == nil }
  return view.elementsEqual(text.utf8)
}
