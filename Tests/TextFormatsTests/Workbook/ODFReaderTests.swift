import Testing
import TextFormats

@Suite struct ODFReaderTests {
  private static func lines(_ cells: String) throws -> [String] {
    let sheet = "<table:table table:name=\"报表\"><table:table-row>\(cells)</table:table-row>"
    let workbook = try WorkbookReader().workbook(
      inFlatFile: WorkbookSketch.fods(sheet + "</table:table>"))
    return WorkbookSketch.lines(try #require(workbook.sheets.first))
  }

  private static func cell(_ attributes: String, _ content: String = "<text:p>x</text:p>") -> String
  {
    "<table:table-cell \(attributes)>\(content)</table:table-cell>"
  }

  @Test(arguments: [
    ("office:value-type=\"float\" office:value=\"1234.5\"", "1234.5"),
    ("office:value-type=\"float\" office:value=\"0.30000000000000004\"", "0.3"),
    ("office:value-type=\"float\" office:value=\"1.5E+6\"", "1500000"),
    ("office:value-type=\"float\" office:value=\"-2.5E-7\"", "-0.00000025"),
    ("office:value-type=\"percentage\" office:value=\"0.985\"", "98.5%"),
    ("office:value-type=\"percentage\" office:value=\"1\"", "100%"),
    ("office:value-type=\"currency\" office:value=\"3.50\"", "3.5"),
    ("office:value-type=\"date\" office:date-value=\"2021-06-30\"", "2021-06-30"),
    ("office:value-type=\"date\" office:date-value=\"2021-06-30T08:30:00\"", "2021-06-30"),
    ("office:value-type=\"boolean\" office:boolean-value=\"true\"", "TRUE"),
    ("office:value-type=\"boolean\" office:boolean-value=\"false\"", "FALSE"),
    ("office:value-type=\"string\"", "x"),
    ("office:value-type=\"time\" office:time-value=\"PT8H\"", "x"),
    ("office:value-type=\"float\" office:value=\"many\"", "x"),
    ("office:value-type=\"float\" office:value=\"0\" calcext:value-type=\"error\"", "x"),
    ("", "x"),
  ])
  func `A value is taken as it is`(attributes: String, text: String) throws {
    #expect(try Self.lines(Self.cell(attributes)) == ["1 \(text)"])
  }

  @Test(arguments: [
    ("<text:p>甲</text:p><text:p>乙</text:p>", "甲\n乙"),
    ("<text:p>甲<text:s text:c=\"2\"/>乙<text:tab/>丙<text:line-break/>丁</text:p>", "甲  乙\t丙\n丁"),
    ("<text:p><text:span>甲</text:span><text:a>乙</text:a></text:p>", "甲乙"),
    ("<text:p>  甲 \n  乙</text:p>", "甲 乙"),
    ("<office:annotation><text:p>注</text:p></office:annotation><text:p>甲</text:p>", "甲"),
    ("<text:p>甲<text:note><text:p>注</text:p></text:note></text:p>", "甲"),
    (
      "<text:p><text:ruby><text:ruby-base>甲</text:ruby-base><text:ruby-text>jiǎ</text:ruby-text>"
        + "</text:ruby></text:p>", "甲"
    ),
    ("<text:p>甲</text:p><draw:frame><text:p>图</text:p></draw:frame>", "甲"),
    (
      "<text:p>甲</text:p><table:table><table:table-row><table:table-cell><text:p>内</text:p>"
        + "</table:table-cell></table:table-row></table:table>", "甲"
    ),
  ])
  func `Text is what stands in the cell`(content: String, text: String) throws {
    #expect(try Self.lines(Self.cell("", content)) == ["1 \(text)"])
  }

  @Test func `Repetitions and merged cells keep everything in its place`() throws {
    let cells =
      "<table:table-cell table:number-columns-repeated=\"2\"/>"
      + Self.cell("table:number-columns-repeated=\"3\"") + "<table:covered-table-cell/>"
      + Self.cell("", "<text:p>y</text:p>")
      + "<table:table-cell table:number-columns-repeated=\"16000\"/>"
    #expect(try Self.lines(cells) == ["1 ||x|x|x||y"])
  }

  @Test func `Rows are repeated, grouped and numbered`() throws {
    let row = { (repeats: Int, text: String) in
      "<table:table-row table:number-rows-repeated=\"\(repeats)\"><table:table-cell>"
        + (text.isEmpty ? "" : "<text:p>\(text)</text:p>") + "</table:table-cell></table:table-row>"
    }
    let table =
      "<table:table table:name=\"a\"><table:shapes><text:p>图</text:p></table:shapes>"
      + "<table:table-header-rows>\(row(1, "头"))</table:table-header-rows>"
      + "<table:table-row-group>\(row(3, ""))\(row(2, "x"))</table:table-row-group>"
      + "\(row(1_048_000, ""))</table:table>"
    for bytes in [WorkbookSketch.fods(table), try WorkbookSketch.ods(table)] {
      let isFlat = WorkbookReader.isFlatFile(bytes)
      let workbook =
        isFlat
        ? try WorkbookReader().workbook(inFlatFile: bytes)
        : try WorkbookReader().workbook(inPackage: bytes)
      #expect(workbook.form == (isFlat ? .fods : .ods))
      #expect(WorkbookSketch.lines(workbook.sheets[0]) == ["1 头", "5 x", "6 x"])
    }
  }

  @Test func `Hidden sheets are marked`() throws {
    let styles = """
      <style:style style:name="ta2" style:family="table">\
      <style:table-properties table:display="false"/></style:style>
      """
    let tables = """
      <table:table table:name="a" table:style-name="ta1"/>\
      <table:table table:name="b" table:style-name="ta2"/>
      """
    let workbook = try WorkbookReader().workbook(
      inFlatFile: WorkbookSketch.fods(tables, styles: styles))
    #expect(workbook.sheets.map(\.name) == ["a", "b"])
    #expect(workbook.sheets.map(\.isHidden) == [false, true])
  }

  @Test(arguments: [
    ("table:number-columns-repeated=\"1000000\"", 1, WorkbookError.Kind.tooManyColumns),
    ("table:number-columns-repeated=\"99999999999999999999\"", 1, nil),
    ("table:number-columns-repeated=\"-5\"", 1, nil),
    ("table:number-columns-repeated=\"30\"", 1_000_000, .tooManyCells),
    ("", 2_000_000, .tooManyRows),
    ("table:number-columns-repeated=\"8\"", 1_048_576, .tooManyCells),
    ("", 1_000, nil), ("", 1_001, .tooManyCells),
    ("table:number-columns-repeated=\"101\"", 1_000, .tooManyCells),
  ])
  func `A bomb of repetitions stays small`(
    attributes: String, rows: Int, kind: WorkbookError.Kind?
  ) {
    let table =
      "<table:table><table:table-row table:number-rows-repeated=\"\(rows)\">"
      + "\(Self.cell(attributes))</table:table-row></table:table>"
    #expect(WorkbookSketch.error(WorkbookSketch.fods(table), isFlat: true)?.kind == kind)
  }

  @Test func `Repeated text counts each time`() {
    let text = "<text:p>\(String(repeating: "长", count: 1_000))</text:p>"
    let table =
      "<table:table><table:table-row table:number-rows-repeated=\"100000\">"
      + "\(Self.cell("", text))</table:table-row></table:table>"
    #expect(
      WorkbookSketch.error(WorkbookSketch.fods(table), isFlat: true)?.kind == .tooMuchText)
  }

  @Test func `Other documents, passwords and broken parts are refused`() throws {
    let text = Array(
      """
      <office:document \(WorkbookSketch.odfNamespaces)><office:text><table:table/></office:text>\
      </office:document>
      """.utf8)
    #expect(WorkbookSketch.error(text, isFlat: true)?.kind == .notAWorkbook)
    var zip = ZipWriter()
    try zip.add(path: "META-INF/manifest.xml", Array("<manifest:encryption-data/>".utf8))
    try zip.add(path: "content.xml", [1, 2, 3])
    #expect(WorkbookSketch.error(try zip.finish())?.kind == .encrypted)
    var broken = ZipWriter()
    try broken.add(path: "content.xml", Array("<a>".utf8))
    guard case .xml(let error) = WorkbookSketch.error(try broken.finish())?.kind else {
      Issue.record("XML that is not whole was read")
      return
    }
    #expect(error.kind == .truncated)
  }
}
