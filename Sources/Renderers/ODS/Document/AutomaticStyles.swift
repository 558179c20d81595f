internal import TextFormats

/// The styles that the sheets refer to, with the names under which they are written.
struct AutomaticStyles {
  /// The widths of columns, each once, in order of size.
  let widths: [Int]

  private let tables: [(pagesWide: Int, isHidden: Bool)]
  private let styles: SpreadsheetStyles
  private let formats: [CellStyle.Format]

  /// Collects what a document's sheets use.
  init(of document: SpreadsheetDocument) {
    widths = Set(document.sheets.flatMap { $0.columns.map(\.width) }).sorted()
    tables = Set(document.sheets.map(\.pagesWide)).sorted().flatMap { pages in
      [false, true].filter { isHidden in
        document.sheets.contains { $0.pagesWide == pages && $0.isHidden == isHidden }
      }.map { (pages, $0) }
    }
    styles = document.styles
    var formats: [CellStyle.Format] = []
    for style in styles.styles where style.format != .general && !formats.contains(style.format) {
      formats.append(style.format)
    }
    self.formats = formats
  }

  /// Returns the name of the style of columns so wide.
  func columnStyle(width: Int) -> String { "\(styles.prefix)co\(width)" }

  /// Returns the name of the style of a sheet.
  func tableStyle(_ sheet: Sheet) -> String { tableStyle(sheet.pagesWide, sheet.isHidden) }

  /// The name of the style of rows.
  var rowStyle: String { "\(styles.prefix)ro1" }

  private func tableStyle(_ pagesWide: Int, _ isHidden: Bool) -> String {
    "\(styles.prefix)ta\(pagesWide)\(isHidden ? "h" : "")"
  }

  /// Returns the name of the master page of sheets that are printed so many pages wide.
  ///
  /// A workbook into which sheets are put has pages of its own, and theirs must not be these.
  static func masterPage(pagesWide: Int, prefix: String) -> String {
    pagesWide == 1 && prefix.isEmpty ? "Default" : "\(prefix)Wide\(pagesWide)"
  }

  /// Returns the name of the named style that has a colour alone, to which conditions lead.
  static func name(ofBackground colour: String) -> String { "Colour\(colour.dropFirst())" }

  /// Writes the styles of tables, columns, rows, numbers and cells.
  func write(to xml: inout XMLWriter) {
    for (pages, isHidden) in tables { writeTable(pagesWide: pages, isHidden, to: &xml) }
    for width in widths { writeColumn(width, to: &xml) }
    xml.start("style:style", [("style:name", rowStyle), ("style:family", "table-row")])
    xml.empty("style:table-row-properties", [("style:use-optimal-row-height", "true")])
    xml.end()
    for (index, format) in formats.enumerated() {
      write(format, named: formatName(at: index), to: &xml)
    }
    for (index, style) in styles.styles.enumerated() {
      write(style, named: styles.name(at: index), to: &xml)
    }
  }

  private func formatName(at index: Int) -> String { "\(styles.prefix)N\(index)" }

  private func writeTable(pagesWide: Int, _ isHidden: Bool, to xml: inout XMLWriter) {
    xml.start(
      "style:style",
      [
        ("style:name", tableStyle(pagesWide, isHidden)), ("style:family", "table"),
        ("style:master-page-name", Self.masterPage(pagesWide: pagesWide, prefix: styles.prefix)),
      ])
    xml.empty("style:table-properties", [("table:display", isHidden ? "false" : "true")])
    xml.end()
  }

  private func writeColumn(_ width: Int, to xml: inout XMLWriter) {
    let tenths = SheetColumn(width: width).tenthsOfMillimetres
    xml.start(
      "style:style",
      [("style:name", columnStyle(width: width)), ("style:family", "table-column")])
    xml.empty(
      "style:table-column-properties",
      [("style:column-width", "\(tenths / 10).\(tenths % 10)mm")])
    xml.end()
  }

  private func write(_ format: CellStyle.Format, named name: String, to xml: inout XMLWriter) {
    let name = [("style:name", name)]
    switch format {
    case .general: break
    case .number(let places):
      xml.start("number:number-style", name)
      writeNumber(places: places, to: &xml)
    case .percentage(let places):
      xml.start("number:percentage-style", name)
      writeNumber(places: places, to: &xml)
      xml.element("number:text", "%")
    case .date:
      xml.start("number:date-style", name)
      xml.empty("number:year", [("number:style", "long")])
      xml.element("number:text", "-")
      xml.empty("number:month", [("number:style", "long")])
      xml.element("number:text", "-")
      xml.empty("number:day", [("number:style", "long")])
    case .text:
      xml.start("number:text-style", name)
      xml.empty("number:text-content")
    }
    if format != .general { xml.end() }
  }

  private func writeNumber(places: Int, to xml: inout XMLWriter) {
    xml.empty(
      "number:number",
      [
        ("number:decimal-places", "\(places)"), ("number:min-decimal-places", "\(places)"),
        ("number:min-integer-digits", "1"),
      ])
  }

  private func write(_ style: CellStyle, named name: String, to xml: inout XMLWriter) {
    var attributes = [
      ("style:name", name), ("style:family", "table-cell"),
      ("style:parent-style-name", "Default"),
    ]
    if let format = formats.firstIndex(of: style.format) {
      attributes.append(("style:data-style-name", formatName(at: format)))
    }
    xml.start("style:style", attributes)
    xml.emptyUnlessBare("style:table-cell-properties", style.cellProperties)
    xml.emptyUnlessBare("style:paragraph-properties", style.paragraphProperties)
    xml.emptyUnlessBare("style:text-properties", style.textProperties)
    for condition in style.conditions {
      xml.empty(
        "style:map",
        [
          ("style:condition", condition.test),
          ("style:apply-style-name", Self.name(ofBackground: condition.background)),
        ])
    }
    xml.end()
  }
}

extension CellStyle {
  fileprivate typealias Attributes = [(name: String, value: String)]

  fileprivate var cellProperties: Attributes {
    var attributes: Attributes = []
    if let background { attributes.append(("fo:background-color", background)) }
    if hasBorder { attributes.append(("fo:border", "0.5pt solid #a6a6a6")) }
    if alignment != nil { attributes.append(("style:text-align-source", "fix")) }
    if wraps { attributes.append(("fo:wrap-option", "wrap")) }
    if isEditable { attributes.append(("style:cell-protect", "none")) }
    return attributes
  }

  fileprivate var paragraphProperties: Attributes {
    var attributes: Attributes = []
    if let alignment { attributes.append(("fo:text-align", alignment.rawValue)) }
    if indent > 0 { attributes.append(("fo:margin-left", "\(indent * 4)mm")) }
    return attributes
  }

  fileprivate var textProperties: Attributes {
    var attributes: Attributes = []
    if let color { attributes.append(("fo:color", color)) }
    if isBold {
      attributes += [("fo:font-weight", "bold"), ("style:font-weight-asian", "bold")]
    }
    if let fontSize {
      attributes += [("fo:font-size", "\(fontSize)pt"), ("style:font-size-asian", "\(fontSize)pt")]
    }
    return attributes
  }
}

extension XMLWriter {
  fileprivate mutating func emptyUnlessBare(
    _ name: String, _ attributes: [(name: String, value: String)]
  ) {
    if !attributes.isEmpty { empty(name, attributes) }
  }
}
