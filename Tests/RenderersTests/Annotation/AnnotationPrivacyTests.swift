import AssessKit
import AssessTestSupport
import Testing
import TextFormats

@testable import Renderers

/// Names of persons, which belong to nobody, do not get into a workbook that is given back.
struct AnnotationPrivacyTests {
  private static let tasks = "区划代码,单位名称,报告期,举措编号,完成状态,完成日期,佐证材料编号"

  @Test(arguments: [
    "填报人：某某甲", "填报人 某某甲", "填报人王某某", "当事人：某某甲", "填报人=某某甲", "T1 填报人：某某甲",
    "见附件，联系人李某某",
  ])
  func `A name in a column of codes is not copied`(code: String) async throws {
    for place in [3, 6] {
      var cells = ["420502", "西陵区", "2020Q4", "0-1", "已完成", "约", "ZZ-1"]
      cells[place] = code
      let file = AnnotationFixture.file(
        "任务.csv", "\(Self.tasks)\n\(cells.joined(separator: ","))\n")
      for language in Language.allCases {
        let annotated = try await AnnotationFixture.annotated([file], in: language)
        let content = try AnnotationFixture.part("content.xml", of: annotated)
        #expect(content.contains("已完成") && !content.contains("某某"))
      }
    }
  }

  @Test func `Nor is who wrote a comment, and the workbook is kept all the same`() async throws {
    let wrong = AnnotationFixture.file("a.csv", AnnotationFixture.correction(joined: "约151"))
    let plain = try await AnnotationFixture.annotated([wrong])
    var revision = WorkbookRevision(author: "test")
    revision.last.tables = Array(
      """
      <table:table table:name="注"><table:table-row><table:table-cell \
      office:value-type="string"><office:annotation><dc:creator>某某甲</dc:creator>\
      <dc:date>2021-01-05T00:00:00</dc:date><text:p>已核</text:p></office:annotation>\
      <text:p>x</text:p></table:table-cell></table:table-row></table:table>
      """.utf8)
    let bytes = try #require(try WorkbookReviser().package(plain.bytes, revised: revision))
    let annotated = try await AnnotationFixture.annotated([SourceFile(name: "a.ods", bytes: bytes)])
    let content = try AnnotationFixture.part("content.xml", of: annotated)
    #expect(content.contains("已核") && content.contains("2021-01-05T00:00:00"))
    #expect(!content.contains("某某甲") && content.contains("<dc:creator>assess</dc:creator>"))
  }

  @Test func `An instruction in the XML is not copied`() async throws {
    let wrong = AnnotationFixture.file("a.csv", AnnotationFixture.correction(joined: "约151"))
    let plain = try await AnnotationFixture.annotated([wrong])
    var revision = WorkbookRevision(author: "test")
    revision.last.tables = Array(
      """
      <table:table table:name="注"><table:table-row><table:table-cell \
      office:value-type="string"><?x 429900190001010004?><text:p>x</text:p></table:table-cell>\
      </table:table-row></table:table>
      """.utf8)
    let bytes = try #require(try WorkbookReviser().package(plain.bytes, revised: revision))
    let annotated = try await AnnotationFixture.annotated([SourceFile(name: "a.ods", bytes: bytes)])
    let content = try AnnotationFixture.part("content.xml", of: annotated)
    #expect(!content.contains("190001010004") && content.contains("约151"))
  }
}
