/// One cell of an OpenDocument sheet, as it is read.
struct ODFCell: Sendable {
  /// How many times the cell comes.
  let repeats: Int

  private let valueType: String?
  private let value: String?
  private let hasFormula: Bool
  private var text: [UInt8] = []
  private var paragraphs = 0
  private var paragraphDepth: Int?

  init(_ element: XMLElementStart, repeats: Int) {
    self.repeats = repeats
    let attributes = element.attributes
    let type = attributes.value(of: "value-type", in: ODF.office)
    // LibreOffice writes a formula that failed as a text or zero, and says so beside it.
    let isError = attributes.contains {
      $0.localName.elementsEqual("value-type".utf8) && $0.value.elementsEqual("error".utf8)
    }
    valueType = isError ? "error" : type
    let name = ["date": "date-value", "boolean": "boolean-value", "string": "string-value"]
    value = attributes.value(of: type.flatMap { name[$0] } ?? "value", in: ODF.office)
    hasFormula = type == nil && attributes.value(of: "formula", in: ODF.table) != nil
  }

  /// Whether the text is longer than that of any cell.
  var isTooLong: Bool { text.count > 1 << 20 }

  /// Takes an element in the cell, and returns whether what is in it belongs to the text.
  ///
  /// Comments, pictures, notes and tables in a cell do not.
  mutating func start(_ element: XMLElementStart) -> Bool {
    guard paragraphDepth != nil else { return startParagraph(element) }
    if element.isNamed("s", in: ODF.text) {
      let count = element.attributes.value(of: "c", in: ODF.text).flatMap { Int($0) } ?? 1
      text += repeatElement(UInt8(ascii: " "), count: min(max(1, count), 100))
    } else if element.isNamed("tab", in: ODF.text) {
      text.append(UInt8(ascii: "\t"))
    } else if element.isNamed("line-break", in: ODF.text) {
      text.append(UInt8(ascii: "\n"))
    } else {
      let isText = isSame(element.namespaceURI, ODF.text)
      return isText && !element.isNamed("note") && !element.isNamed("ruby-text")
    }
    return true
  }

  private mutating func startParagraph(_ element: XMLElementStart) -> Bool {
    guard element.isNamed("p", in: ODF.text) || element.isNamed("h", in: ODF.text) else {
      return false
    }
    if paragraphs > 0 { text.append(UInt8(ascii: "\n")) }
    paragraphs += 1
    paragraphDepth = element.depth
    return true
  }

  /// Takes text; blanks in a row are one, as the standard has it.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard paragraphDepth != nil else { return }
    for byte in bytes {
      let isBlank = byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
      if !isBlank {
        text.append(byte)
      } else if text.last != UInt8(ascii: " "), text.last != UInt8(ascii: "\n"), !text.isEmpty {
        text.append(UInt8(ascii: " "))
      }
    }
  }

  /// Takes the end of the element at a depth.
  mutating func end(_ depth: Int) {
    if depth == paragraphDepth { paragraphDepth = nil }
  }

  /// What the cell holds: the value where it has one, else its text.
  var content: (kind: WorkbookCell.Kind, text: [UInt8]) {
    switch valueType {
    case "float", "currency": number(asPercentage: false)
    case "percentage": number(asPercentage: true)
    case "date": date
    case "boolean": (.boolean, Array((value == "true" ? "TRUE" : "FALSE").utf8))
    case "error": (text.isEmpty ? .empty : .error, text)
    default: plainText
    }
  }

  private var plainText: (kind: WorkbookCell.Kind, text: [UInt8]) {
    let shown = paragraphs > 0 ? text : Array((value ?? "").utf8)
    guard shown.isEmpty else { return (.text, shown) }
    return (hasFormula ? .formula : .empty, [])
  }

  private func number(asPercentage: Bool) -> (kind: WorkbookCell.Kind, text: [UInt8]) {
    guard let plain = DecimalText.plain((value ?? "").utf8, asPercentage: asPercentage) else {
      return plainText
    }
    return (asPercentage ? .percentage : .number, plain)
  }

  /// The day of `2021-06-30T08:00:00`; the time of day is left out.
  private var date: (kind: WorkbookCell.Kind, text: [UInt8]) {
    guard let value, value.utf8.count >= 10 else { return plainText }
    return (.date, Array(value.utf8.prefix(10)))
  }
}
