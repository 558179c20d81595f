/// Takes the events of `content.xml`, or of a flat file: styles of hidden sheets, then the sheets.
struct ODFContentHandler: WorkbookPartHandler {
  /// The sheets that ended.
  private(set) var sheets: [WorkbookSheet] = []

  /// Whether it is a workbook, and not a text or a drawing.
  private(set) var isSpreadsheet = false

  var failure: WorkbookError?

  private var budget: WorkbookLimits
  private var styles = ODFSheetStyles()
  private var builder: SheetBuilder?
  private var rowRepeats = 1
  private var cell: ODFCell?
  private var depth = 0
  private var skippedFrom: Int?
  private var tableDepth = 0
  private var cellDepth = 0

  init(limits: WorkbookLimits) { budget = limits }

  mutating func startElement(_ element: XMLElementStart) throws(XMLStop) {
    depth = element.depth
    if skippedFrom != nil { return }
    if cell != nil {
      try attempt { handler throws(WorkbookError) in try handler.startInCell(element) }
    } else if builder != nil {
      startInTable(element)
    } else if element.isNamed("spreadsheet", in: ODF.office) {
      isSpreadsheet = true
    } else if isSpreadsheet, element.isNamed("table", in: ODF.table) {
      try attempt { handler throws(WorkbookError) in try handler.beginTable(element) }
    } else {
      styles.start(element)
    }
  }

  mutating func characters(_ bytes: UnsafeBufferPointer<UInt8>) throws(XMLStop) {
    if skippedFrom == nil { cell?.append(bytes) }
  }

  mutating func endElement(localName: UnsafeBufferPointer<UInt8>) throws(XMLStop) {
    let ended = depth
    depth -= 1
    if let skipped = skippedFrom {
      if ended <= skipped { skippedFrom = nil }
      return
    }
    try attempt { handler throws(WorkbookError) in
      if handler.cell != nil {
        try handler.endInCell(ended)
      } else if handler.builder != nil {
        try handler.endInTable(ended, isRow: localName.elementsEqual("table-row".utf8))
      }
    }
  }

  // MARK: Tables and rows

  private mutating func beginTable(_ element: XMLElementStart) throws(WorkbookError) {
    guard sheets.count < budget.sheets else { throw WorkbookError(kind: .tooManySheets) }
    let attributes = element.attributes
    let style = attributes.value(of: "style-name", in: ODF.table)
    builder = SheetBuilder(
      name: attributes.value(of: "name", in: ODF.table) ?? "",
      isHidden: style.map { styles.hidden.contains($0) } ?? false, budget: budget)
    tableDepth = element.depth
  }

  private mutating func startInTable(_ element: XMLElementStart) {
    if element.isNamed("table-row", in: ODF.table) {
      rowRepeats = Self.repeats(element, "number-rows-repeated")
    } else if element.isNamed("table-cell", in: ODF.table) {
      cell = ODFCell(element, repeats: Self.repeats(element, "number-columns-repeated"))
      cellDepth = element.depth
    } else if element.isNamed("covered-table-cell", in: ODF.table) {
      builder?.skip(Self.repeats(element, "number-columns-repeated"))
      skippedFrom = element.depth
    } else if !Self.isRowGroup(element) {
      skippedFrom = element.depth
    }
  }

  private static func isRowGroup(_ element: XMLElementStart) -> Bool {
    ["table-row-group", "table-rows", "table-header-rows"].contains {
      element.isNamed($0, in: ODF.table)
    }
  }

  private mutating func endInTable(_ ended: Int, isRow: Bool) throws(WorkbookError) {
    if ended > tableDepth {
      if isRow { try builder?.endRow(repeats: rowRepeats) }
      return
    }
    try builder?.finish()
    if let builder {
      sheets.append(builder.sheet)
      budget = builder.budget
    }
    builder = nil
  }

  /// Reads a number of repetitions; nonsense is one.
  private static func repeats(_ element: XMLElementStart, _ name: String) -> Int {
    let value = element.attributes.value(of: name, in: ODF.table).flatMap { Int($0) } ?? 1
    return min(max(1, value), 1 << 24)
  }

  // MARK: Cells

  private mutating func startInCell(_ element: XMLElementStart) throws(WorkbookError) {
    guard let isTaken = cell?.start(element), isTaken else {
      skippedFrom = element.depth
      return
    }
    if cell?.isTooLong == true { throw WorkbookError(kind: .tooMuchText) }
  }

  private mutating func endInCell(_ ended: Int) throws(WorkbookError) {
    guard let cell, ended <= cellDepth else {
      self.cell?.end(ended)
      return
    }
    self.cell = nil
    let (kind, content) = cell.content
    try builder?.append(kind, content, repeats: cell.repeats)
  }
}

/// The styles that hide a sheet.
struct ODFSheetStyles: Sendable {
  /// Their names.
  private(set) var hidden: Set<String> = []

  private var current: String?

  /// Takes an element outside of the sheets.
  mutating func start(_ element: XMLElementStart) {
    if element.isNamed("style", in: ODF.style) {
      current = element.attributes.value(of: "name", in: ODF.style)
    } else if element.isNamed("table-properties", in: ODF.style), let current,
      element.attributes.value(of: "display", in: ODF.table) == "false"
    {
      hidden.insert(current)
    }
  }
}
