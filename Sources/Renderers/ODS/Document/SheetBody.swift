internal import TextFormats

/// Writes the sheets of a document, row by row.
struct SheetBody {
  private let document: SpreadsheetDocument
  private let styles: AutomaticStyles
  private let rows: CellWriter

  /// Creates a writer of a document's sheets.
  init(of document: SpreadsheetDocument) {
    self.document = document
    styles = AutomaticStyles(of: document)
    rows = CellWriter(rowStyle: styles.rowStyle)
  }

  /// Writes `office:body`.
  func write(to stream: inout XMLStream) throws {
    stream.xml.start("office:body")
    stream.xml.start("office:spreadsheet")
    writeValidations(to: &stream.xml)
    var filters: [String] = []
    for sheet in document.sheets {
      let rowCount = try write(sheet, to: &stream)
      if sheet.hasFilter, sheet.headerRows > 0, !sheet.columns.isEmpty {
        filters.append(
          SheetName.range(
            in: sheet.name, from: (0, sheet.headerRows - 1),
            to: (sheet.columns.count - 1, max(rowCount, sheet.headerRows) - 1)))
      }
    }
    writeNames(to: &stream.xml)
    writeFilters(filters, to: &stream.xml)
    stream.xml.end()
    stream.xml.end()
  }

  /// Writes a sheet, and returns how many rows it had.
  @discardableResult
  func write(_ sheet: Sheet, to stream: inout XMLStream) throws -> Int {
    stream.xml.start("table:table", attributes(of: sheet))
    writeColumns(of: sheet, to: &stream.xml)
    var count = 0
    if sheet.headerRows > 0 { stream.xml.start("table:table-header-rows") }
    try sheet.rows { row in
      rows.write(row, to: &stream.xml)
      count += 1
      if count == sheet.headerRows { stream.xml.end() }
      try stream.drain()
    }
    // A table has a row, and its header a row, even where there is nothing to say.
    if count == 0 { rows.write(SheetRow([]), to: &stream.xml) }
    if count < sheet.headerRows { stream.xml.end() }
    stream.xml.end()
    return count
  }

  private func attributes(of sheet: Sheet) -> [(name: String, value: String)] {
    var attributes = [
      ("table:name", sheet.name),
      ("table:style-name", styles.tableStyle(sheet)),
    ]
    if sheet.isProtected { attributes.append(("table:protected", "true")) }
    if let rowCount = sheet.rowCount, rowCount > 0, !sheet.columns.isEmpty {
      let range = SheetName.range(
        in: sheet.name, from: (0, 0), to: (sheet.columns.count - 1, rowCount - 1))
      attributes.append(("table:print-ranges", range))
    }
    return attributes
  }

  private func writeColumns(of sheet: Sheet, to xml: inout XMLWriter) {
    let headers = min(sheet.headerColumns, sheet.columns.count)
    if headers > 0 {
      xml.start("table:table-header-columns")
      writeColumns(sheet.columns[..<headers], to: &xml)
      xml.end()
    }
    writeColumns(sheet.columns[headers...], to: &xml)
    if sheet.columns.isEmpty { xml.empty("table:table-column") }
  }

  private func writeColumns(_ columns: ArraySlice<SheetColumn>, to xml: inout XMLWriter) {
    for column in columns {
      xml.empty(
        "table:table-column",
        [("table:style-name", styles.columnStyle(width: column.width))])
    }
  }

  private func writeValidations(to xml: inout XMLWriter) {
    guard !document.validations.isEmpty else { return }
    xml.start("table:content-validations")
    for (index, validation) in document.validations.enumerated() {
      xml.start(
        "table:content-validation",
        [
          ("table:name", "val\(index)"), ("table:condition", validation.condition),
          ("table:allow-empty-cell", "true"),
        ])
      xml.start(
        "table:error-message",
        [
          ("table:message-type", validation.isStrict ? "stop" : "warning"),
          ("table:display", "true"),
        ])
      xml.element("text:p", validation.message)
      xml.end()
      xml.end()
    }
    xml.end()
  }

  private func writeNames(to xml: inout XMLWriter) {
    guard !document.names.isEmpty else { return }
    xml.start("table:named-expressions")
    for name in document.names {
      let sheet = "$\(SheetName.quoted(name.sheet))"
      let start = "\(sheet).\(CellAddress.absolute(name.start[0], name.start[1]))"
      let end = ".\(CellAddress.absolute(name.end[0], name.end[1]))"
      xml.empty(
        "table:named-range",
        [
          ("table:name", name.name), ("table:base-cell-address", start),
          ("table:cell-range-address", name.start == name.end ? start : "\(start):\(end)"),
        ])
    }
    xml.end()
  }

  private func writeFilters(_ ranges: [String], to xml: inout XMLWriter) {
    guard !ranges.isEmpty else { return }
    xml.start("table:database-ranges")
    for (index, range) in ranges.enumerated() {
      xml.empty(
        "table:database-range",
        [
          ("table:name", "__Anonymous_Sheet_DB__\(index)"),
          ("table:target-range-address", range), ("table:display-filter-buttons", "true"),
        ])
    }
    xml.end()
  }
}
