/// Stands between libxml2's callbacks and a handler, and keeps the limits.
///
/// A class, because a C callback can carry a reference but no generic type.
class XMLEventReceiver {
  private let limits: XMLLimits

  /// The open elements: where each starts, and how much text it has so far.
  private var open: [(line: Int, textBytes: Int)] = []

  /// Why the reading was stopped from here, and the line where that is known here.
  private(set) var failure: (kind: XMLError.Kind, line: Int?)?

  init(limits: XMLLimits) { self.limits = limits }

  /// Takes a start tag, and returns whether to go on.
  final func start(_ element: XMLElementStart) -> Bool {
    if let kind = excess(of: element) { return stop(kind) }
    open.append((element.line, 0))
    return forward { () throws(XMLStop) in try handleStart(element) }
  }

  /// Takes text, and returns whether to go on.
  final func characters(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let last = open.indices.last else { return true }
    open[last].textBytes += bytes.count
    if open[last].textBytes > limits.textBytes { return stop(.textTooLong, line: open[last].line) }
    return forward { () throws(XMLStop) in try handleCharacters(bytes) }
  }

  /// Takes an end tag, and returns whether to go on.
  final func end(_ localName: UnsafeBufferPointer<UInt8>) -> Bool {
    _ = open.popLast()
    return forward { () throws(XMLStop) in try handleEnd(localName) }
  }

  /// Passes a start tag on.
  func handleStart(_ element: XMLElementStart) throws(XMLStop) {}

  /// Passes text on.
  func handleCharacters(_ bytes: UnsafeBufferPointer<UInt8>) throws(XMLStop) {}

  /// Passes an end tag on.
  func handleEnd(_ localName: UnsafeBufferPointer<UInt8>) throws(XMLStop) {}

  private func excess(of element: XMLElementStart) -> XMLError.Kind? {
    if element.depth > limits.depth { return .tooDeep }
    if element.attributes.count > limits.attributes { return .tooManyAttributes }
    let areNamesShort =
      element.localName.count <= limits.nameBytes
      && element.attributes.allSatisfy { $0.localName.count <= limits.nameBytes }
    return areNamesShort ? nil : .nameTooLong
  }

  private func forward(_ event: () throws(XMLStop) -> Void) -> Bool {
    do throws(XMLStop) {
      try event()
      return true
    } catch {
      return stop(.handler(reason: error.reason))
    }
  }

  private func stop(_ kind: XMLError.Kind, line: Int? = nil) -> Bool {
    failure = (kind, line)
    return false
  }
}

/// Passes events on to a handler that lives elsewhere.
final class XMLEventForwarder<Handler: XMLHandler>: XMLEventReceiver {
  private let handler: UnsafeMutablePointer<Handler>

  /// Creates a forwarder to a handler that stays where it is until the reading is over.
  init(_ handler: UnsafeMutablePointer<Handler>, limits: XMLLimits) {
    self.handler = handler
    super.init(limits: limits)
  }

  override func handleStart(_ element: XMLElementStart) throws(XMLStop) {
    try handler.pointee.startElement(element)
  }

  override func handleCharacters(_ bytes: UnsafeBufferPointer<UInt8>) throws(XMLStop) {
    try handler.pointee.characters(bytes)
  }

  override func handleEnd(_ localName: UnsafeBufferPointer<UInt8>) throws(XMLStop) {
    try handler.pointee.endElement(localName: localName)
  }
}
