import Testing

@testable import TextFormats

/// The package around the sheets: parts, sheets in front and behind, settings.
struct WorkbookReviserPackageTests {
  private static let table = RevisionSketch.sheet(
    "<table:table-row><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>")

  private static func sheets(
    _ revision: WorkbookRevision, spreadsheet: String = table
  ) throws -> [String] {
    let package = try RevisionSketch.package(RevisionSketch.content(spreadsheet))
    let revised = try #require(try WorkbookReviser().package(package, revised: revision))
    return try WorkbookReader().workbook(inPackage: revised).sheets.map(\.name)
  }

  private static func addition(_ name: String) -> WorkbookRevision.Addition {
    WorkbookRevision.Addition(
      tables: Array(
        "<table:table table:name=\"\(name)\"><table:table-row><table:table-cell/></table:table-row></table:table>"
          .utf8))
  }

  @Test func `Sheets are put in front and behind, and the old ones taken out`() throws {
    var revision = WorkbookRevision(author: "me")
    revision.first = Self.addition("前")
    revision.last = Self.addition("后")
    #expect(try Self.sheets(revision) == ["前", "表", "后"])
    revision.removed = [0]
    #expect(try Self.sheets(revision) == ["前", "后"])
    #expect(try Self.sheets(revision, spreadsheet: "") == ["前", "后"])
    let named = Self.table + "<table:named-expressions/>"
    #expect(try Self.sheets(revision, spreadsheet: named) == ["前", "后"])
  }

  /// Changes that are kept for review name sheets by their number.
  @Test func `Behind tracked changes nothing moves`() throws {
    var revision = WorkbookRevision(author: "me")
    revision.first = Self.addition("前")
    let names = try Self.sheets(
      revision, spreadsheet: "<table:tracked-changes></table:tracked-changes>" + Self.table)
    #expect(names == ["表", "前"])
  }

  @Test func `Other parts are kept, signatures are not, and the first sheet is the active one`()
    throws
  {
    let settings = """
      <a xmlns:config="c"><config:config-item config:name="ActiveTable" config:type="string">表\
      </config:config-item></a>
      """
    let package = try RevisionSketch.package(
      RevisionSketch.content(Self.table),
      others: [
        ("settings.xml", settings), ("META-INF/documentsignatures.xml", "<s/>"),
        ("META-INF/manifest.xml", "<m/>"), ("Pictures/1.png", "图"),
      ])
    var revision = WorkbookRevision(author: "me")
    revision.active = "甲&乙"
    let revised = try #require(try WorkbookReviser().package(package, revised: revision))
    let zip = try ZipReader(revised)
    #expect(
      zip.paths == [
        "mimetype", "content.xml", "styles.xml", "settings.xml", "META-INF/manifest.xml",
        "Pictures/1.png",
      ])
    #expect(Array(revised[30..<38]) == Array("mimetype".utf8))
    #expect(try zip.content(of: "Pictures/1.png") == Array("图".utf8))
    #expect(
      try zip.content(of: "settings.xml")
        == Array(settings.replacing("表", with: "甲&amp;乙").utf8))
    #expect(try WorkbookReviser().package(package, revised: revision) == revised)
  }

  @Test func `Without changes the content is the same to the byte`() throws {
    let content =
      "<?xml version='1.0'?>\n<!-- <table:table> -->"
      + RevisionSketch.content(
        "<table:table table:name='a>b'><table:table-row><table:table-cell><text:p>"
          + "<![CDATA[</table:table>]]></text:p></table:table-cell></table:table-row></table:table>"
      ).dropFirst("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".count)
      .replacing(
        "xmlns:dc=",
        with:
          "xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns:dc="
      )
    let package = try RevisionSketch.package(content)
    #expect(try RevisionSketch.part(of: package, WorkbookRevision(author: "me")) == content)
  }

  @Test(arguments: [
    ("xmlns:table=", "xmlns:t="),
    ("xmlns:dc=\"http://purl.org/dc/elements/1.1/\"", "xmlns:dc=\"x\""),
  ])
  func `A document with prefixes of its own is left alone`(usual: String, other: String) throws {
    let content = RevisionSketch.content("").replacing(usual, with: other)
    let package = try RevisionSketch.package(content)
    #expect(try WorkbookReviser().package(package, revised: WorkbookRevision(author: "me")) == nil)
  }

  @Test(arguments: [
    ("a=\"1\"", "1"), ("a='&lt;&#65;&#x4E00;&amp;'", "<A一&"), ("a=\"&nbsp; &\"", "&nbsp; &"),
    ("b='\"' a=\">\"", ">"), ("b='1'", nil),
  ])
  func `Attributes are read as they are meant`(attributes: String, value: String?) throws {
    let bytes = Array("<x \(attributes)/>".utf8)
    var tags = XMLTags(in: bytes)
    let first = tags.next()
    let tag = try #require(first)
    #expect(tag.kind == .empty)
    #expect(XMLTagText(tag, in: bytes)["a"] == value)
  }

  /// The names are made up; another prefix hides none.
  @Test(arguments: [
    "<dc:creator>某甲</dc:creator>", "<d:creator xmlns:d=\"x\">某甲</d:creator>",
    "<meta:creator-initials xmlns:meta=\"m\">某甲</meta:creator-initials>",
    "<dc:creator><text:span>某甲</text:span></dc:creator>",
  ])
  func `Who wrote a comment is not kept, and when is`(element: String) throws {
    let sheet = RevisionSketch.sheet(
      "<table:table-row><table:table-cell><office:annotation>\(element)"
        + "<dc:date>2021-01-05T00:00:00</dc:date><text:p>已核</text:p></office:annotation>"
        + "</table:table-cell></table:table-row>")
    for revision in [WorkbookRevision(author: "me"), RevisionSketch.marking([(0, 0)])] {
      let text = try RevisionSketch.revised(sheet, revision)
      #expect(!text.contains("某甲") && text.contains("已核") && text.contains("2021-01-05"))
    }
  }

  @Test func `Nor are the fields that print a name`() throws {
    let package = try RevisionSketch.package(
      RevisionSketch.content(
        RevisionSketch.sheet(
          "<table:table-row><table:table-cell><text:p><text:author-name>某甲</text:author-name>稿</text:p>"
            + "</table:table-cell></table:table-row>")),
      styles: "<style:style><text:p><text:initial-creator>某乙</text:initial-creator></text:p>"
        + "<text:p><text:sender-lastname>某丙</text:sender-lastname></text:p></style:style>")
    let revision = RevisionSketch.marking([(0, 0)])
    #expect(try RevisionSketch.part(of: package, revision).contains("<text:p>稿</text:p>"))
    let styles = try RevisionSketch.part("styles.xml", of: package, revision)
    #expect(!styles.contains("某") && styles.contains("me-error"))
  }

  @Test func `The media type is never anything else`() throws {
    var writer = ZipWriter()
    try writer.add(path: "mimetype", Array("429900190001010004".utf8), stored: true)
    let plain = try ZipReader(RevisionSketch.package(RevisionSketch.content(Self.table)))
    for path in ["content.xml", "styles.xml"] {
      try writer.add(path: path, try #require(try plain.content(of: path)))
    }
    let revised = try #require(
      try WorkbookReviser().package(writer.finish(), revised: RevisionSketch.marking([(0, 0)])))
    #expect(try ZipReader(revised).content(of: "mimetype") == Array(ODF.mediaType.utf8))
  }

  @Test func `A workbook that would grow without measure is not revised`() throws {
    let note = String(repeating: "长", count: 40_000)
    let row =
      "<table:table-row table:number-rows-repeated=\"900\"><table:table-cell>"
      + "<office:annotation><text:p>\(note)</text:p></office:annotation></table:table-cell>"
      + "</table:table-row>"
    let package = try RevisionSketch.package(RevisionSketch.content(RevisionSketch.sheet(row)))
    func revised(_ marks: Int) throws -> [UInt8]? {
      try WorkbookReviser().package(
        package, revised: RevisionSketch.marking((0..<marks).map { ($0, 0) }))
    }
    #expect(try revised(3) != nil)
    #expect(try revised(900) == nil)
  }
}
