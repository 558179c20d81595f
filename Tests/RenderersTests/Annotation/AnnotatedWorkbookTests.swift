import AssessKit
import AssessTestSupport
import Foundation
import Testing
import TextFormats

@testable import Renderers

/// What an annotated workbook says, keeps and leaves out.
struct AnnotatedWorkbookTests {
  private static let wrong = AnnotationFixture.file(
    "送/社区矫正.csv", AnnotationFixture.correction(joined: "约151"))

  /// By hand: 约151 cannot be read, and with it the balance of the register cannot be checked.
  @Test func `The first sheet says what to do, with a link to the cell`() async throws {
    let annotated = try await AnnotationFixture.annotated([Self.wrong])
    let sheets = try AnnotationFixture.sheets(of: annotated)
    #expect(sheets.map(\.name) == ["待办事项", "社区矫正"])
    let rows = sheets[0].rows
    #expect(rows[0] == ["待办事项 · assess validate --annotate"])
    #expect(rows[1] == ["不能报送：1个文件中有1个需要更正。请按下面的提示修改后重新检查。"])
    #expect(rows[2] == ["合计：拒收0，错误1，核实0，已说明0，提示0"])
    let head = try #require(rows.firstIndex { $0.first == "序号" })
    #expect(rows[head] == ["序号", "程度", "代码", "位置", "哪里不对", "应为", "怎么办"])
    #expect(rows[head + 1].prefix(4) == ["1", "错误", "A301", "社区矫正!E2"])
    #expect(rows[head + 1][4].contains("“约151”"))
    let content = try AnnotationFixture.part("content.xml", of: annotated)
    #expect(content.contains("xlink:href=\"#&#39;社区矫正&#39;.E2\""))
  }

  @Test func `The comment says the same as the terminal`() async throws {
    let review = try await AnnotationFixture.review(of: [Self.wrong])
    let finding = try #require(review.places.first { $0.code == .notANumber })
    for language in Language.allCases {
      let annotated = try await AnnotationFixture.annotated([Self.wrong], in: language)
      let content = try AnnotationFixture.part("content.xml", of: annotated)
      let text = ValidationText(language: language, columns: 2_000).text(of: review.report)
      for words in [finding.message(in: language), finding.remedy(in: language)] {
        #expect(text.contains(words))
        #expect(content.contains("\(words)</text:p>") || content.contains(words.escaped))
      }
    }
  }

  @Test func `A query that was explained is no more than a notice`() async throws {
    var review = try await AnnotationFixture.review(of: [Self.wrong])
    let place = try #require(review.places.firstIndex { $0.code == .notANumber })
    review.places[place].severity = .query
    review.places[place].explanation = Explanation(
      reason: "已核对", office: "司法局", date: try #require(CalendarDate(iso: "2021-01-05")),
      file: "说明.csv", line: 2)
    let file = SourceFile(
      name: "o.ods", bytes: try AnnotatedWorkbook(language: .zh).result(of: review).bytes)
    let content = try AnnotationFixture.part("content.xml", of: file)
    #expect(content.contains("【assess】已说明 A301") && content.contains("已核对"))
    let styles = try AnnotationFixture.part("styles.xml", of: file)
    #expect(styles.contains("assess-notice.") && !styles.contains("assess-query."))
    let list = try AnnotationFixture.sheets(of: file)[0].rows
    #expect(!list.contains { $0.dropFirst(2).first == "A301" })
  }

  @Test func `The room that is left decides what is written, and each reason has its words`()
    async throws
  {
    let copies = try await AnnotationFixture.review(of: [Self.wrong]).copies
    let extent = SheetExtent(of: try #require(copies.first?.sheets.first), anchoring: [])
    let bytes = extent.bytes
    var room = AnnotationShortage.Room(sheets: 1, bytes: 2 * bytes)
    let tooLarge = room.shortage(for: [extent], of: bytes - 1)
    #expect(tooLarge == .workbook)
    let tooMany = room.shortage(for: [extent, extent], of: 2 * bytes)
    #expect(tooMany == .sheets)
    let first = room.shortage(for: [extent], of: 2 * bytes)
    #expect(first == nil && room.sheets == 0 && room.bytes == bytes)
    let second = room.shortage(for: [extent], of: 2 * bytes)
    #expect(second == .sheets)
    room.bytes = bytes - 1
    let third = room.shortage(for: [extent], of: 2 * bytes)
    #expect(third == .room)
    #expect(Set(AnnotationShortage.allCases.map(\.reason.zh)).count == 4)
  }

  @Test func `Values stay what they were`() async throws {
    let text = """
      区划代码,单位名称,报告期,期初在册,新接收,解除,期末在册,已配矫正小组,教育帮扶,电子定位,电子定位监管率,脱管,漏管,重新犯罪,备注
      420502,西陵区,2020Q4,０188,007,1.50,=1+1,"a,b",1E+05,2020-12-03,93.26%,-0,0.5,100000000000,2020-02-31

      """
    let annotated = try await AnnotationFixture.annotated([AnnotationFixture.file("a.csv", text)])
    let content = try AnnotationFixture.part("content.xml", of: annotated)
    let sheet = try #require(content.split(separator: "<table:table ").last)
    for word in ["０188", "007", "1.50", "=1+1", "a,b", "1E+05", "-0", "100000000000", "2020-02-31"]
    {
      #expect(
        sheet.contains("office:value-type=\"string\"><text:p>\(word)</text:p>")
          || sheet.contains("<text:p>\(word)</text:p>"), "\(word)")
      #expect(!sheet.contains("office:value=\"\(word)\""), "\(word)")
    }
    #expect(!sheet.contains("table:formula"))
    #expect(sheet.contains("office:value=\"420502\""))
    #expect(sheet.contains("office:value=\"0.9326\""))
    #expect(sheet.contains("office:value=\"0.5\""))
    #expect(sheet.contains("office:date-value=\"2020-12-03\""))
    let rows = try AnnotationFixture.sheets(of: annotated)[1].rows
    #expect(
      rows[1] == [
        "420502", "西陵区", "2020Q4", "０188", "007", "1.50", "=1+1", "a,b", "1E+05", "2020-12-03",
        "93.26%", "-0", "0.5", "100000000000", "2020-02-31",
      ])
  }

  /// The number has a valid check digit and belongs to nobody: no place has the code 429900.
  @Test func `A file with personal data is named and not copied`() async throws {
    let number = "429900190001010004"
    let bad = AnnotationFixture.file(
      "b.csv", AnnotationFixture.correction(joined: "151", formation: number))
    let review = try await AnnotationFixture.review(of: [Self.wrong, bad])
    let result = try AnnotatedWorkbook(language: .zh).result(of: review)
    let annotated = SourceFile(name: "o.ods", bytes: result.bytes)
    #expect(try AnnotationFixture.sheets(of: annotated).map(\.name) == ["待办事项", "社区矫正"])
    #expect(try !AnnotationFixture.part("content.xml", of: annotated).contains(number))
    #expect(try AnnotationFixture.part("content.xml", of: annotated).contains("A331"))
    #expect(result.remarks.map(\.zh) == ["“b.csv”：没有写入：疑似含有个人信息，不能复制到别的文件"])
  }

  @Test func `Nor is a workbook with personal data in a sheet that was not read`() async throws {
    let plain = try await AnnotationFixture.annotated([Self.wrong])
    let cell = "<table:table-cell office:value-type=\"string\"><text:p>429900190001010004</text:p>"
    var revision = WorkbookRevision(author: "test")
    revision.last.tables = Array(
      ("<table:table table:name=\"名单\"><table:table-row>\(cell)</table:table-cell>"
        + "</table:table-row></table:table>").utf8)
    let bytes = try #require(try WorkbookReviser().package(plain.bytes, revised: revision))
    let review = try await AnnotationFixture.review(of: [SourceFile(name: "a.ods", bytes: bytes)])
    #expect(review.copies.isEmpty && review.withheld.map(\.file) == ["a.ods"])
    let result = try AnnotatedWorkbook(language: .zh).result(of: review)
    let content = try AnnotationFixture.part(
      "content.xml", of: SourceFile(name: "o.ods", bytes: result.bytes))
    #expect(!content.contains("429900190001010004"))
  }

  @Test func `Contacts are left out, in columns and in lines`() async throws {
    let lines = AnnotationFixture.correction(joined: "约151").split(separator: "\n")
    let text = "填报人：某甲 电话：0717-6000000\n\(lines[0]),联系人\n\(lines[1]),某乙\n审核人,某丙\n"
    let file = AnnotationFixture.file("社区矫正.csv", text)
    let review = try await AnnotationFixture.review(of: [file])
    let result = try AnnotatedWorkbook(language: .zh).result(of: review)
    let annotated = SourceFile(name: "o.ods", bytes: result.bytes)
    let content = try AnnotationFixture.part("content.xml", of: annotated)
    #expect(content.contains("约151") && content.contains("联系人"))
    for value in ["某甲", "某乙", "某丙", "0717-6000000"] { #expect(!content.contains(value)) }
    #expect(result.remarks.map(\.zh) == ["“社区矫正.csv”：没有写入：联系人、电话等，这些内容一律不复制"])
  }

  /// A comment, an attribute and a sheet that only looks like ours.
  @Test(arguments: [
    "<office:annotation><text:p>429900<text:span>190001010004</text:span></text:p>"
      + "</office:annotation><text:p>x</text:p>",
    "<text:p><text:a xlink:href=\"x?429900190001010004\">x</text:a></text:p>",
    "<!-- 429900190001010004 --><text:p>x</text:p>",
  ])
  func `What is out of sight is not copied`(cell: String) async throws {
    let plain = try await AnnotationFixture.annotated([Self.wrong])
    var revision = WorkbookRevision(author: "test")
    revision.last.tables = Array(
      ("<table:table table:name=\"注\"><table:table-row><table:table-cell "
        + "office:value-type=\"string\">\(cell)</table:table-cell></table:table-row>"
        + "</table:table>").utf8)
    let bytes = try #require(try WorkbookReviser().package(plain.bytes, revised: revision))
    let annotated = try await AnnotationFixture.annotated([SourceFile(name: "a.ods", bytes: bytes)])
    let content = try AnnotationFixture.part("content.xml", of: annotated)
    #expect(!content.contains("190001010004"))
    #expect(content.contains("约151"))
  }

  @Test func `A list of persons is not copied, and a sheet that borrows our title is`() async throws
  {
    let plain = try await AnnotationFixture.annotated([Self.wrong])
    let sheet = { (name: String, text: String) in
      "<table:table table:name=\"\(name)\"><table:table-row><table:table-cell "
        + "office:value-type=\"string\"><text:p>\(text)</text:p></table:table-cell>"
        + "</table:table-row></table:table>"
    }
    var revision = WorkbookRevision(author: "test")
    revision.last.tables = Array(
      (sheet("名单", "当事人") + sheet("记", "记 assess validate --annotate")).utf8)
    let bytes = try #require(try WorkbookReviser().package(plain.bytes, revised: revision))
    let annotated = try await AnnotationFixture.annotated([SourceFile(name: "a.ods", bytes: bytes)])
    #expect(try AnnotationFixture.sheets(of: annotated).map(\.name) == ["待办事项", "社区矫正", "记"])
  }

  @Test func `Every place of a cause is marked, and what is not is counted`() async throws {
    let head = "区划代码,单位名称,报告期,案件编号,受理日期,结案日期,纠纷类别,调解结果,涉及金额,重大疑难"
    let rows = (1...30).map { "420502,西陵区,2020Q4,A\($0),约,2020-12-04,婚姻家庭,成功,1,否" }
    let file = AnnotationFixture.file("案件.csv", ([head] + rows).joined(separator: "\n") + "\n")
    let review = try await AnnotationFixture.review(of: [file])
    #expect(review.places.filter { $0.code == .notADate }.count == 30)
    #expect(review.report.findings.contains { $0.code == .notADate && $0.occurrences == 30 })
    let result = try AnnotatedWorkbook(language: .zh).result(of: review)
    #expect(result.markedCells >= 30)
    var cut = review
    cut.places.removeFirst(7)
    #expect(cut.furtherPlaces == 7)
    let workbook = try AnnotatedWorkbook(language: .zh).result(of: cut)
    let content = try AnnotationFixture.part(
      "content.xml", of: SourceFile(name: "o.ods", bytes: workbook.bytes))
    #expect(content.contains("另有7处没有着色"))
  }

  @Test func `Of several files one workbook is kept as it is, and each has sheets of its own name`()
    async throws
  {
    let first = try await AnnotationFixture.annotated([Self.wrong], named: "1.ods")
    let second = AnnotationFixture.file(
      "2/社区矫正.csv", AnnotationFixture.correction(joined: "151", formation: "约"))
    let review = try await AnnotationFixture.review(of: [first, second])
    let result = try AnnotatedWorkbook(language: .en).result(of: review)
    let file = SourceFile(name: "o.ods", bytes: result.bytes)
    #expect(
      try AnnotationFixture.sheets(of: file).map(\.name) == ["To do", "社区矫正", "社区矫正 (2)"])
    #expect(result.remarks == [])
    let again = try await AnnotationFixture.review(of: [file])
    let places = again.places.filter { $0.code == .notANumber }.compactMap(\.location.address)
    #expect(places == ["社区矫正!E2", "社区矫正 (2)!H2"])
  }

  @Test(
    .enabled(
      if: Tools.canValidate,
      "needs jing, and the OpenDocument schemas in ASSESS_SHARED/odf or ../shared/odf"),
    arguments: Language.allCases)
  func `It is a valid OpenDocument, made anew or kept`(language: Language) async throws {
    let made = try await AnnotationFixture.annotated([Self.wrong], in: language)
    let broken = AnnotationFixture.file("b.csv", "a,b\n1,2\n")
    let kept = try await AnnotationFixture.annotated([made, broken], in: language)
    for file in [made, kept] {
      try Tools.withFolder { folder in
        try Data(file.bytes).write(to: folder.appending(path: "a.ods"))
        let unzip = "import zipfile; zipfile.ZipFile('a.ods').extractall()"
        #expect(try Tools.run(Tools.python, ["-c", unzip], in: folder).status == 0)
        let schemas = try #require(Tools.schemas)
        let schema = schemas.appending(path: "OpenDocument-v1.3-schema.rng").path
        let (status, output) = try Tools.run(
          Tools.jing, ["-i", schema, "content.xml", "styles.xml", "settings.xml"], in: folder)
        #expect(status == 0, "\(output)")
      }
    }
  }
}

extension String {
  /// The text as it stands in XML.
  fileprivate var escaped: String {
    replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
  }
}
