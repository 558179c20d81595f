/// Takes the events of one sheet of an Office Open XML workbook.
struct OOXMLSheetHandler: WorkbookPartHandler {
  /// Takes the cells.
  var builder: SheetBuilder

  var failure: WorkbookError?

  private let content: OOXMLCellContent
  private var row: Int?
  private var lastRow = 0
  private var cell: (type: String?, style: Int)?
  private var text: [UInt8] = []
  private var isInText = false
  private var hasFormula = false
  private var isInPhonetics = false

  init(builder: SheetBuilder, content: OOXMLCellContent) {
    self.builder = builder
    self.content = content
  }

  mutating func startElement(_ element: XMLElementStart) throws(XMLStop) {
    isInText = false
    if element.depth == 4, element.isNamed("c") {
      try attempt { handler throws(WorkbookError) in try handler.beginCell(element) }
    } else if element.depth == 3, element.isNamed("row") {
      try attempt { handler throws(WorkbookError) in try handler.beginRow(element) }
    } else if cell != nil {
      if element.isNamed("rPh") { isInPhonetics = true }
      if element.isNamed("f") { hasFormula = true }
      isInText = element.isNamed("v") || element.isNamed("t") && !isInPhonetics
    }
  }

  mutating func characters(_ bytes: UnsafeBufferPointer<UInt8>) throws(XMLStop) {
    if isInText { text += bytes }
  }

  mutating func endElement(localName: UnsafeBufferPointer<UInt8>) throws(XMLStop) {
    isInText = false
    if localName.elementsEqual("rPh".utf8) {
      isInPhonetics = false
    } else if localName.elementsEqual("c".utf8), cell != nil {
      try attempt { handler throws(WorkbookError) in try handler.endCell() }
    } else if localName.elementsEqual("row".utf8), row != nil {
      row = nil
      try attempt { handler throws(WorkbookError) in try handler.builder.endRow() }
    }
  }

  /// The number of a row may be left out: it is the next one then.
  private mutating func beginRow(_ element: XMLElementStart) throws(WorkbookError) {
    let stated = element.attributes.value(of: "r")
    let number = stated.map { Int($0) ?? 0 } ?? lastRow + 1
    guard row == nil, number > lastRow, number <= 1 << 24 else {
      throw WorkbookError(kind: .damaged)
    }
    row = number
    lastRow = number
    try builder.skip(toRow: number)
  }

  /// So may the name of a cell.
  private mutating func beginCell(_ element: XMLElementStart) throws(WorkbookError) {
    guard row != nil, cell == nil else { throw WorkbookError(kind: .damaged) }
    if let name = element.attributes.first(where: { $0.localName.elementsEqual("r".utf8) }) {
      guard let column = Self.column(of: name.value), column >= builder.column else {
        throw WorkbookError(kind: .damaged)
      }
      builder.skip(column - builder.column)
    }
    let style = element.attributes.value(of: "s").flatMap { Int($0) } ?? 0
    cell = (element.attributes.value(of: "t"), style)
    text.removeAll(keepingCapacity: true)
    hasFormula = false
  }

  private mutating func endCell() throws(WorkbookError) {
    guard let cell else { return }
    self.cell = nil
    let (kind, content) = try content.content(type: cell.type, style: cell.style, text: text)
    // A formula that says nothing has the type of text.
    if hasFormula, text.isEmpty, cell.type == nil || cell.type == "n" {
      return try builder.append(.formula, content)
    }
    if content.isEmpty { return builder.skip(1) }
    try builder.append(kind, content)
  }

  /// Returns the column of a cell's name, from 0: that of `AB12` is 27.
  private static func column(of name: UnsafeBufferPointer<UInt8>) -> Int? {
    let letters = name.prefix { ($0 | 0x20) &- 0x61 < 26 }
    guard (1...3).contains(letters.count), name.count > letters.count else { return nil }
    return letters.reduce(0) { $0 * 26 + Int(($1 | 0x20) &- 0x60) } - 1
  }
}
