import TextFormats

/// A handler that writes down what it gets, with pieces of text joined.
struct EventLog: XMLHandler {
  private(set) var events: [String] = []
  private var isInText = false

  /// The name of an element at which to stop.
  var stopAt: String?

  mutating func startElement(_ element: XMLElementStart) throws(XMLStop) {
    isInText = false
    if let stopAt, element.isNamed(stopAt) { throw XMLStop("no \(stopAt) here") }
    let attributes = element.attributes.map { " \(outline($0.name))=\($0.text)" }.joined()
    events.append("<\(outline(element.name))\(attributes)>@\(element.line)/\(element.depth)")
  }

  mutating func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    // Joined as bytes: a character may be split between two calls.
    if isInText { pending += bytes } else { pending = Array(bytes) }
    if isInText { events[events.count - 1] = pending.text } else { events.append(pending.text) }
    isInText = true
  }

  mutating func endElement(localName: UnsafeBufferPointer<UInt8>) {
    isInText = false
    events.append("</\(String(decoding: localName, as: UTF8.self))>")
  }

  private var pending: [UInt8] = []

  private func outline(_ name: XMLName) -> String {
    name.namespace.map { "{\($0)}\(name.local)" } ?? name.local
  }
}

/// Returns the events of a document, fed so many bytes at a time.
func events(
  in bytes: [UInt8], limits: XMLLimits = .standard, chunkBytes: Int = 1 << 16
) throws(XMLError) -> [String] {
  var log = EventLog()
  try XMLReader(limits: limits, chunkBytes: chunkBytes).read(bytes, into: &log)
  return log.events
}
