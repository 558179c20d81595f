import TextFormats

/// Reads any bytes as XML: elements open and close in pairs.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  var counter = Counter()
  do throws(XMLError) {
    try XMLReader().read(bytes, into: &counter)
    precondition(counter.depth == 0 && counter.elements > 0)
  } catch {
    precondition(counter.depth >= 0)
  }
  return 0
}

private struct Counter: XMLHandler {
  var depth = 0
  var elements = 0

  mutating func startElement(_ element: XMLElementStart) throws(XMLStop) {
    depth += 1
    elements += 1
    precondition(element.depth == depth && element.line > 0)
    _ = element.name
    _ = element.attributes.value(of: "a")
  }

  mutating func endElement(localName: UnsafeBufferPointer<UInt8>) throws(XMLStop) {
    depth -= 1
    precondition(depth >= 0)
  }
}
