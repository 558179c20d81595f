/// The texts that the cells of an Office Open XML workbook share.
struct OOXMLStrings: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// How many bytes there are in all texts.
  var byteCount: Int { bytes.count }

  /// Returns the text with the number, from 0.
  func text(at place: Int) -> ArraySlice<UInt8>? {
    guard ends.indices.contains(place) else { return nil }
    return bytes[(place == 0 ? 0 : ends[place - 1])..<ends[place]]
  }

  /// Adds to the text at hand.
  mutating func append(_ part: UnsafeBufferPointer<UInt8>) { bytes += part }

  /// Ends the text at hand.
  mutating func end() { ends.append(bytes.count) }
}

/// Takes the events of `sharedStrings.xml`.
///
/// A text may be in runs of different looks; the reading of characters (phonetic runs) is no part
/// of it.
struct OOXMLStringsHandler: WorkbookPartHandler {
  /// The texts.
  private(set) var strings = OOXMLStrings()

  var failure: WorkbookError?

  private let limit: Int
  private var isInText = false
  private var isInPhonetics = false

  init(limit: Int) { self.limit = limit }

  mutating func startElement(_ element: XMLElementStart) throws(XMLStop) {
    if element.isNamed("rPh") { isInPhonetics = true }
    isInText = element.isNamed("t") && !isInPhonetics
  }

  mutating func characters(_ bytes: UnsafeBufferPointer<UInt8>) throws(XMLStop) {
    guard isInText else { return }
    strings.append(bytes)
    guard strings.byteCount > limit else { return }
    try attempt { _ throws(WorkbookError) in throw WorkbookError(kind: .tooMuchText) }
  }

  mutating func endElement(localName: UnsafeBufferPointer<UInt8>) throws(XMLStop) {
    isInText = false
    if localName.elementsEqual("si".utf8) {
      strings.end()
    } else if localName.elementsEqual("rPh".utf8) {
      isInPhonetics = false
    }
  }
}
