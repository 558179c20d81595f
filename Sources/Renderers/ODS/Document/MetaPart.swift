internal import AssessKit
internal import TextFormats

extension SpreadsheetDocument {
  /// Writes `office:meta`; the only moment in it is the document's own date.
  func writeMeta(to xml: inout XMLWriter) {
    xml.start("office:meta")
    xml.element("meta:generator", generator)
    xml.element("dc:title", title)
    if let date {
      xml.element("meta:creation-date", "\(date)T00:00:00")
      xml.element("dc:date", "\(date)T00:00:00")
    }
    xml.element("dc:language", language == .zh ? "zh-CN" : "en-GB")
    xml.end()
  }
}

extension XMLWriter {
  /// Writes an element that holds text alone.
  mutating func element(_ name: String, _ content: String) { element(name, [], content) }

  /// Writes an element with attributes that holds text alone.
  mutating func element(
    _ name: String, _ attributes: [(name: String, value: String)], _ content: String
  ) {
    start(name, attributes)
    text(content)
    end()
  }
}
