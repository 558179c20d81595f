/// Takes what an ``XMLReader`` reads, in the order of the document.
///
/// Keep nothing for good until ``XMLReader/read(_:into:)`` has returned: the document may turn out
/// to be broken at its last byte. The views passed in are valid during the call only.
public protocol XMLHandler {
  /// Takes the start of an element.
  ///
  /// - Parameter element: Its name, attributes and place.
  /// - Throws: ``XMLStop`` to end the reading.
  mutating func startElement(_ element: XMLElementStart) throws(XMLStop)

  /// Takes text; the text of one element may come in several calls, split between any two bytes.
  ///
  /// - Parameter bytes: The text in UTF-8, line ends as LF, references resolved, CDATA opened.
  /// - Throws: ``XMLStop`` to end the reading.
  mutating func characters(_ bytes: UnsafeBufferPointer<UInt8>) throws(XMLStop)

  /// Takes the end of an element.
  ///
  /// - Parameter localName: The element's name without its prefix, in UTF-8.
  /// - Throws: ``XMLStop`` to end the reading.
  mutating func endElement(localName: UnsafeBufferPointer<UInt8>) throws(XMLStop)
}

extension XMLHandler {
  /// Passes over text.
  public mutating func characters(_ bytes: UnsafeBufferPointer<UInt8>) throws(XMLStop) {}

  /// Passes over the end of an element.
  public mutating func endElement(localName: UnsafeBufferPointer<UInt8>) throws(XMLStop) {}
}

/// What a handler throws to end the reading.
public struct XMLStop: Error, Hashable, Sendable {
  /// Why, in one sentence; it becomes ``XMLError/Kind/handler(reason:)``.
  public var reason: String

  /// Creates a stop.
  public init(_ reason: String) { self.reason = reason }
}
