import Testing
import TextFormats

@Suite struct OOXMLReaderTests {
  private static let styles = """
    <numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/>\
    <numFmt numFmtId="165" formatCode="0.00%"/><numFmt numFmtId="166" formatCode="[h]:mm:ss"/>\
    <numFmt numFmtId="167" formatCode="#,##0.00&quot;yuan&quot;"/>\
    <numFmt numFmtId="168" formatCode="[Red]General"/></numFmts>\
    <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>\
    <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="164"/>\
    <xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/><xf numFmtId="168"/>\
    <xf numFmtId="57"/><xf numFmtId="22"/></cellXfs>
    """

  private static let strings = """
    <si><t>甲</t></si><si><r><t>富</t></r><r><rPr/><t xml:space="preserve">文 本</t></r>\
    <rPh sb="0" eb="1"><t>フ</t></rPh><phoneticPr/></si><si/>
    """

  private static func lines(_ cells: String, properties: String = "") throws -> [String] {
    let bytes = try WorkbookSketch.xlsx(
      sheets: [("报表", "<row r=\"1\">\(cells)</row>")], strings: strings, styles: styles,
      properties: properties)
    return WorkbookSketch.lines(try WorkbookReader().workbook(inPackage: bytes).sheets[0])
  }

  @Test(arguments: [
    ("<c r=\"A1\"><v>120</v></c>", "120"),
    ("<c r=\"A1\" t=\"n\"><v>0.30000000000000004</v></c>", "0.3"),
    ("<c r=\"A1\"><v>1.2345E+5</v></c>", "123450"),
    ("<c r=\"A1\"><v>420502199001010000</v></c>", "420502199001010000"),
    ("<c r=\"A1\"><v>99999999999999999</v></c>", "100000000000000000"),
    ("<c r=\"A1\"><f>A2*2</f><v>7</v></c>", "7"),
    ("<c r=\"A1\" t=\"s\"><v>0</v></c>", "甲"),
    ("<c r=\"A1\" t=\"s\"><v>1</v></c>", "富文 本"),
    ("<c r=\"A1\" t=\"str\"><f>B1</f><v>乙</v></c>", "乙"),
    ("<c r=\"A1\" t=\"inlineStr\"><is><r><t>内</t></r><t>联</t><rPh><t>x</t></rPh></is></c>", "内联"),
    ("<c r=\"A1\" t=\"b\"><v>1</v></c>", "TRUE"), ("<c r=\"A1\" t=\"b\"><v>0</v></c>", "FALSE"),
    ("<c r=\"A1\" t=\"e\"><v>#DIV/0!</v></c>", "#DIV/0!"),
    ("<c r=\"A1\" t=\"d\"><v>2021-06-30T00:00:00</v></c>", "2021-06-30"),
    ("<c r=\"A1\" s=\"1\"><v>44377</v></c>", "2021-06-30"),
    ("<c r=\"A1\" s=\"3\"><v>44377.75</v></c>", "2021-06-30"),
    ("<c r=\"A1\" s=\"8\"><v>44348</v></c>", "2021-06-01"),
    ("<c r=\"A1\" s=\"9\"><v>44377</v></c>", "2021-06-30"),
    ("<c r=\"A1\" s=\"1\"><v>0.5</v></c>", "0.5"), ("<c r=\"A1\" s=\"1\"><v>60</v></c>", "60"),
    ("<c r=\"A1\" s=\"1\"><v>59</v></c>", "1900-02-28"),
    ("<c r=\"A1\" s=\"1\"><v>61</v></c>", "1900-03-01"),
    ("<c r=\"A1\" s=\"2\"><v>0.985</v></c>", "98.5%"),
    ("<c r=\"A1\" s=\"4\"><v>1.1117647058823530</v></c>", "111.176470588235%"),
    ("<c r=\"A1\" s=\"5\"><v>1.5</v></c>", "1.5"), ("<c r=\"A1\" s=\"6\"><v>3.5</v></c>", "3.5"),
    ("<c r=\"A1\" s=\"7\"><v>3.5</v></c>", "3.5"), ("<c r=\"A1\" s=\"99\"><v>3</v></c>", "3"),
    (
      "<c r=\"B1\"><v>1</v></c><c><v>2</v></c><c r=\"E1\"><v>3</v></c><c r=\"F1\" s=\"1\"/>",
      "|1|2||3"
    ),
  ])
  func `A value is taken as it is`(cells: String, text: String) throws {
    #expect(try Self.lines(cells) == ["1 \(text)"])
  }

  @Test func `Days may be counted from 1904`() throws {
    let lines = try Self.lines(
      "<c r=\"A1\" s=\"1\"><v>42915</v></c><c r=\"B1\" s=\"1\"><v>0</v></c>",
      properties: "<workbookPr date1904=\"1\"/>")
    #expect(lines == ["1 2021-06-30|1904-01-01"])
  }

  @Test func `Sheets come in the order of the tabs, rows by their numbers`() throws {
    let bytes = try WorkbookSketch.xlsx(
      sheets: [
        ("封面", "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row><c><v>2</v></c></row>"),
        ("报表", "<row r=\"9\"/><row r=\"12\"><c r=\"C12\"><v>3</v></c></row>"), ("底稿", ""),
      ], states: ["底稿": "veryHidden"])
    let workbook = try WorkbookReader().workbook(inPackage: bytes)
    #expect(workbook.form == .xlsx)
    #expect(workbook.sheets.map(\.name) == ["封面", "报表", "底稿"])
    #expect(workbook.sheets.map(\.isHidden) == [false, false, true])
    #expect(workbook.sheets.map(WorkbookSketch.lines) == [["2 1", "3 2"], ["12 ||3"], []])
  }

  @Test(arguments: [
    ("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>", WorkbookError.Kind.tooManyColumns),
    ("<row r=\"1048577\"><c><v>1</v></c></row>", .tooManyRows),
    ("<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>", .damaged),
    ("<row r=\"2\"/><row r=\"1\"/>", .damaged), ("<row r=\"x\"/>", .damaged),
    ("<row r=\"99999999999999999999\"/>", .damaged),
    ("<row><c r=\"1\"><v>1</v></c></row>", .damaged),
    ("<row><c r=\"ABCDEFGH1\"><v>1</v></c></row>", .damaged),
    ("<row><c t=\"s\"><v>0</v></c></row>", .damaged),
    ("<row><c t=\"x\"><v>0</v></c></row>", .damaged),
  ])
  func `What stands nowhere is refused`(rows: String, kind: WorkbookError.Kind) throws {
    let bytes = try WorkbookSketch.xlsx(sheets: [("a", rows)])
    #expect(WorkbookSketch.error(bytes)?.kind == kind)
  }

  @Test func `A long text that a million cells share is too much`() throws {
    let text = String(repeating: "长", count: 10_000)
    let row = "<row>" + String(repeating: "<c t=\"s\"><v>0</v></c>", count: 1_000) + "</row>"
    let bytes = try WorkbookSketch.xlsx(
      sheets: [("a", String(repeating: row, count: 20))], strings: "<si><t>\(text)</t></si>")
    #expect(WorkbookSketch.error(bytes)?.kind == .tooMuchText)
  }

  @Test func `Archives of other things are no workbooks`() throws {
    var zip = ZipWriter()
    try zip.add(path: "人民调解.csv", Array("a,b".utf8))
    #expect(WorkbookSketch.error(try zip.finish())?.kind == .notAWorkbook)
    try zip.add(path: "[Content_Types].xml", Array("<Types/>".utf8))
    #expect(WorkbookSketch.error(try zip.finish())?.kind == .notAWorkbook)
  }

  @Test(arguments: UInt64(0)..<20)
  func `Flipped and missing bytes never crash`(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let rows =
      "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\" s=\"1\"><v>44377</v></c></row>"
    let cell = "<table:table-cell office:value-type=\"float\" office:value=\"1.5\"/>"
    let table = "<table:table><table:table-row>\(cell)</table:table-row></table:table>"
    let flat = WorkbookSketch.fods(table)
    let packages = [
      try WorkbookSketch.xlsx(sheets: [("a", rows)], strings: Self.strings, styles: Self.styles),
      try WorkbookSketch.ods(table),
    ]
    for _ in 0..<60 {
      for bytes in packages { _ = WorkbookSketch.error(Self.spoilt(bytes, &generator)) }
      _ = WorkbookSketch.error(Self.spoilt(flat, &generator), isFlat: true)
    }
  }

  private static func spoilt(_ bytes: [UInt8], _ generator: inout SplitMix64) -> [UInt8] {
    var spoilt = bytes
    if Bool.random(using: &generator) {
      spoilt.removeLast(Int.random(in: 1..<spoilt.count, using: &generator))
    }
    for _ in 0..<Int.random(in: 0...3, using: &generator) {
      spoilt[Int.random(in: spoilt.indices, using: &generator)] ^= UInt8.random(
        in: 1...255, using: &generator)
    }
    return spoilt
  }
}
