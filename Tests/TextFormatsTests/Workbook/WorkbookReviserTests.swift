import Testing

@testable import TextFormats

/// Marks, and everything that must stay as it is beside them; expected XML is written by hand.
struct WorkbookReviserTests {
  private static let comment = RevisionSketch.comment
  private static let style = "table:style-name=\"\(RevisionSketch.plainMark)\""

  /// A case: the rows of a sheet, the marked cells, and the rows that come out.
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var rows: String
    var places: [(row: Int, column: Int)]
    var expected: String

    init(_ name: String, _ rows: String, _ places: [(row: Int, column: Int)], _ expected: String) {
      testDescription = name
      self.rows = rows
      self.places = places
      self.expected = expected
    }
  }

  static let cases = [
    Case(
      "a cell with text",
      "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>约</text:p>"
        + "</table:table-cell></table:table-row>", [(0, 0)],
      "<table:table-row><table:table-cell office:value-type=\"string\" \(style)>\(comment)"
        + "<text:p>约</text:p></table:table-cell></table:table-row>"),
    Case(
      "an empty cell", "<table:table-row><table:table-cell/></table:table-row>", [(0, 0)],
      "<table:table-row><table:table-cell \(style)>\(comment)</table:table-cell></table:table-row>"),
    Case(
      "one of repeated cells",
      "<table:table-row><table:table-cell table:number-columns-repeated=\"5\"/></table:table-row>",
      [(0, 2)],
      "<table:table-row><table:table-cell table:number-columns-repeated=\"2\"/>"
        + "<table:table-cell \(style)>\(comment)</table:table-cell>"
        + "<table:table-cell table:number-columns-repeated=\"2\"/></table:table-row>"),
    Case(
      "the first and the last of repeated cells",
      "<table:table-row><table:table-cell table:number-columns-repeated=\"3\"/></table:table-row>",
      [(0, 0), (0, 2)],
      "<table:table-row><table:table-cell \(style)>\(comment)</table:table-cell>"
        + "<table:table-cell/><table:table-cell \(style)>\(comment)</table:table-cell>"
        + "</table:table-row>"),
    Case(
      "a cell of one of repeated rows",
      "<table:table-row table:number-rows-repeated=\"9\"><table:table-cell><text:p>x</text:p>"
        + "</table:table-cell></table:table-row>", [(4, 0)],
      "<table:table-row table:number-rows-repeated=\"4\"><table:table-cell><text:p>x</text:p>"
        + "</table:table-cell></table:table-row><table:table-row><table:table-cell \(style)>"
        + "\(comment)<text:p>x</text:p></table:table-cell></table:table-row>"
        + "<table:table-row table:number-rows-repeated=\"4\"><table:table-cell><text:p>x</text:p>"
        + "</table:table-cell></table:table-row>"),
    Case(
      "a cell behind the last one",
      "<table:table-row><table:table-cell/></table:table-row>", [(0, 3)],
      "<table:table-row><table:table-cell/>"
        + "<table:table-cell table:number-columns-repeated=\"2\"/>"
        + "<table:table-cell \(style)>\(comment)</table:table-cell></table:table-row>"),
    Case(
      "a cell with somebody's comment",
      "<table:table-row><table:table-cell><office:annotation><dc:creator>李</dc:creator>"
        + "<text:p>已核</text:p></office:annotation><text:p>9</text:p></table:table-cell>"
        + "</table:table-row>", [(0, 0)],
      "<table:table-row><table:table-cell \(style)><office:annotation>"
        + "<text:p>已核</text:p><text:p>【me】a</text:p></office:annotation><text:p>9</text:p>"
        + "</table:table-cell></table:table-row>"),
    Case(
      "rows in groups, and formulas that stay",
      "<table:table-header-rows><table:table-row><table:table-cell/></table:table-row>"
        + "</table:table-header-rows><table:table-row-group><table:table-row><table:table-cell "
        + "table:formula=\"of:=[.B1]&lt;2\" office:value-type=\"float\" office:value=\"1\"/>"
        + "</table:table-row></table:table-row-group>", [(1, 0)],
      "<table:table-header-rows><table:table-row><table:table-cell/></table:table-row>"
        + "</table:table-header-rows><table:table-row-group><table:table-row><table:table-cell "
        + "table:formula=\"of:=[.B1]&lt;2\" office:value-type=\"float\" office:value=\"1\" "
        + "\(style)>\(comment)</table:table-cell></table:table-row></table:table-row-group>"),
    Case(
      "a cell that is hidden by a merged one is marked where it can be seen",
      "<table:table-row><table:table-cell table:number-rows-spanned=\"2\"/></table:table-row>"
        + "<table:table-row><table:covered-table-cell/></table:table-row>", [(1, 0)],
      "<table:table-row><table:table-cell table:number-rows-spanned=\"2\" \(style)>\(comment)"
        + "</table:table-cell></table:table-row>"
        + "<table:table-row><table:covered-table-cell/></table:table-row>"),
    Case(
      "end tags with blanks in them",
      "<table:table-row><table:table-cell><office:annotation><dc:creator>李</dc:creator>"
        + "<text:p>已核</text:p></office:annotation ><text:p>9</text:p></table:table-cell\n>"
        + "</table:table-row  >", [(0, 0), (0, 1)],
      "<table:table-row><table:table-cell \(style)><office:annotation>"
        + "<text:p>已核</text:p><text:p>【me】a</text:p></office:annotation ><text:p>9</text:p>"
        + "</table:table-cell\n><table:table-cell \(style)>\(comment)</table:table-cell>"
        + "</table:table-row>"),
  ]

  @Test(arguments: cases)
  func `A mark changes its cell and nothing else`(example: Case) throws {
    let text = try RevisionSketch.revised(
      RevisionSketch.sheet(example.rows), RevisionSketch.marking(example.places))
    #expect(text == RevisionSketch.sheet(example.expected))
  }

  @Test(arguments: cases)
  func `The author takes back what he marked`(example: Case) throws {
    let package = try RevisionSketch.package(
      RevisionSketch.content(RevisionSketch.sheet(example.rows)))
    let reader = WorkbookReader()
    let marked = try #require(
      try WorkbookReviser().package(package, revised: RevisionSketch.marking(example.places)))
    let cleaned = try #require(
      try WorkbookReviser().package(marked, revised: WorkbookRevision(author: "me")))
    let text = String(
      decoding: try #require(try ZipReader(cleaned).content(of: "content.xml")), as: UTF8.self)
    #expect(!text.contains("【me】") && !text.contains("me-"))
    #expect(!text.contains("李") && text.contains("已核") == example.rows.contains("已核"))
    let before = try reader.workbook(inPackage: package).sheets.map(WorkbookSketch.lines)
    #expect(try reader.workbook(inPackage: marked).sheets.map(WorkbookSketch.lines) == before)
    #expect(try reader.workbook(inPackage: cleaned).sheets.map(WorkbookSketch.lines) == before)
  }

  private static let wide =
    "<table:table-cell table:number-columns-spanned=\"2\"/><table:covered-table-cell/>"

  @Test func `Of the marks of merged cells the gravest gives the colour and speaks first`() throws {
    var revision = WorkbookRevision(author: "me")
    for (column, kind, rank) in [(0, "notice", 0), (1, "error", 2)] {
      revision.marks["表", default: [:]][WorkbookRevision.Place(row: 0, column: column)] =
        WorkbookRevision.Mark(kind: kind, background: "#ffffff", lines: [kind], rank: rank)
    }
    let text = try RevisionSketch.revised(
      RevisionSketch.sheet("<table:table-row>\(Self.wide)</table:table-row>"), revision)
    #expect(text.contains("table:number-columns-spanned=\"2\" \(Self.style)>"))
    #expect(text.contains("<text:p>【me】error</text:p><text:p>notice</text:p>"))
  }

  @Test func `Merged cells are known however many there are`() throws {
    let row = "<table:table-row>\(Self.wide)</table:table-row>"
    // Each with a text of its own: what is packed too well is refused as a bomb.
    let above = (0..<10_050).map { row in
      "<table:table-row><table:table-cell table:number-columns-spanned=\"2\">"
        + "<text:p>\(row * 7_919 % 10_007)</text:p></table:table-cell>"
        + "<table:covered-table-cell/></table:table-row>"
    }.joined()
    let text = try RevisionSketch.revised(
      RevisionSketch.sheet(above + row), RevisionSketch.marking([(10_050, 1)]))
    let marked =
      "<table:table-row><table:table-cell table:number-columns-spanned=\"2\" \(Self.style)>"
      + "\(Self.comment)</table:table-cell><table:covered-table-cell/></table:table-row>"
    #expect(text == RevisionSketch.sheet(above + marked))
  }

  private static let blue = """
    <style:style style:name="ce1" style:family="table-cell" style:parent-style-name="Good" \
    style:data-style-name="N1"><style:table-cell-properties fo:background-color="#003366" \
    fo:wrap-option="wrap"/><style:text-properties fo:color="#ffffff"/></style:style>
    """

  @Test func `A marked cell keeps its style but for the colours, and gets them back`() throws {
    let cell = "<table:table-row><table:table-cell table:style-name=\"ce1\"/></table:table-row>"
    let package = try RevisionSketch.package(
      RevisionSketch.content(RevisionSketch.sheet(cell), styles: Self.blue))
    let revision = RevisionSketch.marking([(0, 0)])
    let marked = try #require(try WorkbookReviser().package(package, revised: revision))
    let content = try RevisionSketch.part(of: package, revision)
    #expect(
      content.contains(
        """
        <style:style style:name="me-error-ce1" style:family="table-cell" \
        style:parent-style-name="me-error.003366.ffffff.Good" style:data-style-name="N1">\
        <style:table-cell-properties fo:wrap-option="wrap"/><style:text-properties/></style:style>
        """))
    #expect(content.contains(Self.blue))
    let styles = try RevisionSketch.part("styles.xml", of: package, revision)
    #expect(
      styles.contains(
        """
        <style:style style:name="me-error.003366.ffffff.Good" style:family="table-cell" \
        style:parent-style-name="Good"><style:table-cell-properties \
        fo:background-color="#ffb3b3"/><style:text-properties fo:color="#000000"/></style:style>
        """))
    let again = try RevisionSketch.part(of: marked, revision)
    #expect(again == content)
    let cleaned = try RevisionSketch.part(of: marked, WorkbookRevision(author: "me"))
    #expect(cleaned.contains("<table:table-cell table:style-name=\"ce1\">"))
  }

  /// LibreOffice gives automatic styles new names when it saves, and keeps named ones.
  @Test func `Colours come back from styles that another program has renamed`() throws {
    let renamed = """
      <style:style style:name="ce7" style:family="table-cell" \
      style:parent-style-name="me-error.003366.ffffff.Good">\
      <style:table-cell-properties fo:wrap-option="wrap"/></style:style>
      """
    let named = """
      <style:style style:name="me-error.003366.ffffff.Good" style:family="table-cell" \
      style:parent-style-name="Good"><style:table-cell-properties fo:background-color="#ffb3b3"/>\
      </style:style>
      """
    let cell = "<table:table-row><table:table-cell table:style-name=\"ce7\"/></table:table-row>"
    let package = try RevisionSketch.package(
      RevisionSketch.content(RevisionSketch.sheet(cell), styles: renamed), styles: named)
    let revision = WorkbookRevision(author: "me")
    #expect(
      try RevisionSketch.part(of: package, revision).contains(
        """
        <style:style style:name="ce7" style:family="table-cell" style:parent-style-name="Good">\
        <style:table-cell-properties fo:wrap-option="wrap" fo:background-color="#003366"/>\
        <style:text-properties fo:color="#ffffff"/></style:style>
        """))
    #expect(try !RevisionSketch.part("styles.xml", of: package, revision).contains("me-"))
  }

  @Test(arguments: [
    ("table:default-cell-style-name=\"ce1\"", "", "me-error-ce1"),
    (
      "table:default-cell-style-name=\"ce1\"", "table:default-cell-style-name=\"Good\"",
      "me-error.x.x.Good"
    ),
    ("", "", "me-error.x.x.Default"),
  ])
  func `The style of a cell may be that of its row or column`(
    column: String, row: String, name: String
  ) throws {
    let sheet = RevisionSketch.sheet(
      "<table:table-row \(row)><table:table-cell/></table:table-row>",
      columns: "<table:table-column \(column)/>")
    let text = try RevisionSketch.revised(
      sheet, styles: Self.blue, RevisionSketch.marking([(0, 0)]))
    #expect(text.contains("<table:table-cell table:style-name=\"\(name)\">"))
  }
}
