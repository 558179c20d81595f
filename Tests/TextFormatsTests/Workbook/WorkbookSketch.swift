import TextFormats

/// Workbooks made of parts that a test writes.
enum WorkbookSketch {
  static let odfNamespaces = """
    xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
    xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
    xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
    xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
    xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" \
    xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"
    """

  /// A flat file with what stands in `office:spreadsheet`.
  static func fods(_ spreadsheet: String, styles: String = "") -> [UInt8] {
    Array(document("document", spreadsheet, styles).utf8)
  }

  /// A package with the same.
  static func ods(_ spreadsheet: String, styles: String = "") throws -> [UInt8] {
    var package = try ODFPackageWriter(
      mediaType: "application/vnd.oasis.opendocument.spreadsheet")
    let content = document("document-content", spreadsheet, styles)
    try package.add(path: "content.xml", Array(content.utf8))
    return try package.finish()
  }

  private static func document(_ root: String, _ spreadsheet: String, _ styles: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?><office:\(root) \(odfNamespaces)>\
    <office:automatic-styles>\(styles)</office:automatic-styles>\
    <office:body><office:spreadsheet>\(spreadsheet)</office:spreadsheet></office:body>\
    </office:\(root)>
    """
  }

  /// A package of Excel's kind.
  static func xlsx(
    sheets: [(name: String, rows: String)], strings: String? = nil, styles: String = "",
    properties: String = "", states: [String: String] = [:]
  ) throws -> [UInt8] {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    var zip = ZipWriter()
    func add(_ path: String, _ xml: String) throws { try zip.add(path: path, Array(xml.utf8)) }
    try add("[Content_Types].xml", "<Types/>")
    try add(
      "_rels/.rels",
      """
      <Relationships xmlns="\(package)"><Relationship Id="rId1" \
      Type="\(office)/officeDocument" Target="xl/workbook.xml"/></Relationships>
      """)
    let tabs = sheets.indices.map { index in
      let state = states[sheets[index].name].map { " state=\"\($0)\"" } ?? ""
      return """
        <sheet name="\(sheets[index].name)" sheetId="\(index + 1)"\(state) r:id="s\(index)"/>
        """
    }
    try add(
      "xl/workbook.xml",
      """
      <workbook xmlns="\(main)" xmlns:r="\(office)">\(properties)\
      <sheets>\(tabs.joined())</sheets></workbook>
      """)
    // The parts are numbered from the last sheet on: the order is that of the tabs.
    let parts = sheets.indices.reversed().map { index in
      """
      <Relationship Id="s\(index)" Type="\(office)/worksheet" \
      Target="worksheets/sheet\(sheets.count - index).xml"/>
      """
    }
    try add(
      "xl/_rels/workbook.xml.rels",
      """
      <Relationships xmlns="\(package)">\(parts.joined())\
      <Relationship Id="t" Type="\(office)/sharedStrings" Target="/xl/sharedStrings.xml"/>\
      <Relationship Id="u" Type="\(office)/styles" Target="styles.xml"/></Relationships>
      """)
    for index in sheets.indices {
      try add(
        "xl/worksheets/sheet\(sheets.count - index).xml",
        """
        <worksheet xmlns="\(main)"><sheetData>\(sheets[index].rows)</sheetData></worksheet>
        """)
    }
    if let strings { try add("xl/sharedStrings.xml", "<sst xmlns=\"\(main)\">\(strings)</sst>") }
    try add("xl/styles.xml", "<styleSheet xmlns=\"\(main)\">\(styles)</styleSheet>")
    return try zip.finish()
  }

  /// The rows of a sheet as text: number, then the cells with bars between them.
  static func lines(_ sheet: WorkbookSheet) -> [String] {
    sheet.rows.map { row in
      let cells = row.cells.map { String(decoding: sheet.content(of: $0), as: UTF8.self) }
      return "\(row.number) " + cells.joined(separator: "|")
    }
  }

  /// The error of reading a workbook.
  static func error(_ bytes: [UInt8], isFlat: Bool = false) -> WorkbookError? {
    do throws(WorkbookError) {
      let reader = WorkbookReader()
      _ = isFlat ? try reader.workbook(inFlatFile: bytes) : try reader.workbook(inPackage: bytes)
      return nil
    } catch {
      return error
    }
  }
}
