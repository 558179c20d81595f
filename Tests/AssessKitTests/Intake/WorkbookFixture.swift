import TextFormats

@testable import AssessKit

/// The same cells as a file of each kind.
enum WorkbookFixture {
  /// A sheet: its name, and its cells as CSV without quotes.
  struct Sheet {
    var name: String
    var text: String
    var isHidden = false

    fileprivate var rows: [[String]] {
      text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      }
    }
  }

  static let kinds = ["ods", "fods", "xlsx"]

  /// A workbook of one kind; numbers are cells of numbers, days cells of days, and `=1+2` is a
  /// formula without its result.
  static func bytes(_ kind: String, _ sheets: [Sheet]) throws -> [UInt8] {
    switch kind {
    case "ods":
      var package = try ODFPackageWriter(
        mediaType: "application/vnd.oasis.opendocument.spreadsheet")
      try package.add(path: "content.xml", Array(document("document-content", sheets).utf8))
      return try package.finish()
    case "fods": return flat(sheets)
    default: return try xlsx(sheets)
    }
  }

  /// A workbook as one XML file.
  static func flat(_ sheets: [Sheet]) -> [UInt8] { Array(document("document", sheets).utf8) }

  // MARK: OpenDocument

  private static func document(_ root: String, _ sheets: [Sheet]) -> String {
    let spaces = ["office", "table", "text", "style"].map {
      "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\""
    }.joined(separator: " ")
    let tables = sheets.map { sheet in
      let rows = sheet.rows.map { row in
        "<table:table-row>\(row.map(odfCell).joined())</table:table-row>"
      }
      let style = sheet.isHidden ? "hidden" : "shown"
      return """
        <table:table table:name="\(sheet.name)" table:style-name="\(style)">\(rows.joined())\
        </table:table>
        """
    }
    return """
      <office:\(root) \(spaces)><office:automatic-styles><style:style style:name="hidden">\
      <style:table-properties table:display="false"/></style:style></office:automatic-styles>\
      <office:body><office:spreadsheet>\(tables.joined())</office:spreadsheet></office:body>\
      </office:\(root)>
      """
  }

  private static func odfCell(_ text: String) -> String {
    if text.isEmpty { return "<table:table-cell/>" }
    if text.first == "=" { return "<table:table-cell table:formula=\"of:\(escaped(text))\"/>" }
    let type =
      if let number = Double(text) {
        "office:value-type=\"float\" office:value=\"\(number == 0 ? "0" : text)\""
      } else if isDay(text) {
        "office:value-type=\"date\" office:date-value=\"\(text)\""
      } else {
        "office:value-type=\"string\""
      }
    return "<table:table-cell \(type)><text:p>\(escaped(text))</text:p></table:table-cell>"
  }

  // MARK: Office Open XML

  private static func xlsx(_ sheets: [Sheet]) throws -> [UInt8] {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    var zip = ZipWriter()
    func add(_ path: String, _ xml: String) throws { try zip.add(path: path, Array(xml.utf8)) }
    try add("[Content_Types].xml", "<Types/>")
    let tabs = sheets.indices.map {
      let state = sheets[$0].isHidden ? " state=\"hidden\"" : ""
      return "<sheet name=\"\(sheets[$0].name)\"\(state) r:id=\"r\($0)\"/>"
    }
    try add(
      "xl/workbook.xml",
      "<workbook xmlns:r=\"\(office)\"><sheets>\(tabs.joined())</sheets></workbook>")
    let parts = sheets.indices.map {
      "<Relationship Id=\"r\($0)\" Type=\"\(office)/worksheet\" Target=\"sheet\($0).xml\"/>"
    }
    try add(
      "xl/_rels/workbook.xml.rels",
      """
      <Relationships>\(parts.joined())<Relationship Id="s" Type="\(office)/styles" \
      Target="styles.xml"/></Relationships>
      """)
    try add(
      "xl/styles.xml",
      "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>")
    for (index, sheet) in sheets.enumerated() {
      let rows = sheet.rows.map { "<row>\($0.map(xlsxCell).joined())</row>" }.joined()
      try add("xl/sheet\(index).xml", "<worksheet><sheetData>\(rows)</sheetData></worksheet>")
    }
    return try zip.finish()
  }

  private static func xlsxCell(_ text: String) -> String {
    if text.isEmpty { return "<c/>" }
    if text.first == "=" { return "<c><f>\(escaped(String(text.dropFirst())))</f><v></v></c>" }
    if Double(text) != nil { return "<c><v>\(text)</v></c>" }
    if isDay(text), let day = CalendarDate(iso: text[...]),
      let start = CalendarDate(year: 1899, month: 12, day: 30)
    {
      return "<c s=\"1\"><v>\(day.days(since: start))</v></c>"
    }
    return "<c t=\"inlineStr\"><is><t>\(escaped(text))</t></is></c>"
  }

  private static func isDay(_ text: String) -> Bool {
    text.utf8.count == 10 && CalendarDate(iso: text[...]) != nil
  }

  private static func escaped(_ text: String) -> String {
    text.replacingBytes(of: "&", with: "&amp;").replacingBytes(of: "<", with: "&lt;")
  }
}

extension String {
  fileprivate func replacingBytes(of byte: String, with other: String) -> String {
    split(separator: byte, omittingEmptySubsequences: false).joined(separator: other)
  }
}
