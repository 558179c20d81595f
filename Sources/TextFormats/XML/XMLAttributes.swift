/// The attributes of a start tag, as views of the reader's memory that are valid during the call.
public struct XMLAttributes: RandomAccessCollection {
  private let pointers: UnsafePointer<UnsafePointer<UInt8>?>?

  /// The place of the first attribute.
  public let startIndex = 0

  /// The number of attributes.
  public let endIndex: Int

  /// Takes five pointers an attribute: local name, prefix, namespace, value and the value's end.
  init(pointers: UnsafePointer<UnsafePointer<UInt8>?>?, count: Int) {
    self.pointers = pointers
    self.endIndex = pointers == nil ? 0 : count
  }

  /// Returns the attribute at a place.
  ///
  /// - Parameter position: The place, from 0.
  public subscript(position: Int) -> XMLAttribute {
    precondition(indices.contains(position), "No attribute at \(position)")
    return XMLAttribute(
      localNameStart: pointers?[position * 5], namespaceStart: pointers?[position * 5 + 2],
      valueStart: pointers?[position * 5 + 3], valueEnd: pointers?[position * 5 + 4])
  }

  /// Returns the value of an attribute as text.
  ///
  /// - Parameters:
  ///   - localName: The attribute's name without a prefix.
  ///   - namespace: The namespace of its prefix, or `nil` for an attribute without a prefix.
  /// - Returns: The value, references resolved, or `nil` if there is no such attribute.
  public func value(of localName: String, in namespace: String? = nil) -> String? {
    first {
      $0.localName.elementsEqual(localName.utf8) && isSame($0.namespaceURI, namespace)
    }?.text
  }
}

/// One attribute of a start tag.
public struct XMLAttribute {
  let localNameStart: UnsafePointer<UInt8>?
  let namespaceStart: UnsafePointer<UInt8>?
  let valueStart: UnsafePointer<UInt8>?
  let valueEnd: UnsafePointer<UInt8>?

  /// The name without its prefix, in UTF-8.
  public var localName: UnsafeBufferPointer<UInt8> {
    localNameStart.map(view(ofName:)) ?? UnsafeBufferPointer(start: nil, count: 0)
  }

  /// The namespace that the prefix stands for, in UTF-8; `nil` without a prefix.
  public var namespaceURI: UnsafeBufferPointer<UInt8>? { namespaceStart.map(view(ofName:)) }

  /// The value in UTF-8, references resolved.
  public var value: UnsafeBufferPointer<UInt8> {
    guard let valueStart, let valueEnd else { return UnsafeBufferPointer(start: nil, count: 0) }
    return UnsafeBufferPointer(start: valueStart, count: valueEnd - valueStart)
  }

  /// The name as text.
  public var name: XMLName {
    XMLName(
      String(decoding: localName, as: UTF8.self),
      namespace: namespaceURI.map { String(decoding: $0, as: UTF8.self) })
  }

  /// The value as text.
  public var text: String { String(decoding: value, as: UTF8.self) }
}
