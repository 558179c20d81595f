import AssessKit
import AssessTestSupport
import Testing
import TextFormats

@testable import Renderers

/// A question between two tables is one finding, shown at both.
struct RelatedPlacesTests {
  private static func review() async throws -> ReturnReview {
    let names = [
      "120-form-not-ledger.csv", "clean/cases.csv", "clean/mediation-2020Q3.csv",
    ]
    return try await AnnotationFixture.review(
      of: names.map {
        SourceFile(name: $0, bytes: try Repository.bytes("samples/broken/\($0)"))
      })
  }

  /// The form says 7 cases in G2, the ledger has 6: one question.
  @Test func `It is one finding with two places in every format`() async throws {
    let review = try await Self.review()
    let findings = review.report.findings.filter { $0.code == .crossCheckFailed }
    #expect(findings.count == 1)
    let files = Set(findings.flatMap { $0.sites.map(\.file) })
    #expect(files == ["120-form-not-ledger.csv", "clean/cases.csv"])
    let other = try #require(findings.first?.related?.first?.file)
    let report = review.report
    #expect(ValidationText(language: .zh).text(of: report).contains("对照：\(other)"))
    #expect(ValidationText(language: .en).text(of: report).contains("compared with: \(other)"))
    #expect(ValidationHTML(language: .zh).text(of: report).contains("对照："))
    #expect(ValidationCSV().text(of: report).contains(other))
    #expect(try ValidationJSON().text(of: report).contains("\"related\" : ["))
    let sarif = try ValidationSARIF(language: .zh).text(of: report)
    #expect(sarif.contains(other))
    #expect(report.files.filter { $0.worst == .error }.map(\.file) == files.sorted())
  }

  @Test func `The to-do list has one number and both places`() async throws {
    let review = try await Self.review()
    let result = try AnnotatedWorkbook(language: .zh).result(of: review)
    let sheets = try AnnotationFixture.sheets(of: SourceFile(name: "o.ods", bytes: result.bytes))
    let rows = sheets[0].rows
    let place = try #require(rows.firstIndex { $0.dropFirst(2).first == "A501" })
    #expect(rows[place + 1].dropFirst(4).first == "（与上一行是同一个问题）")
    #expect(rows.count { $0.dropFirst(2).first == "A501" } == 1)
  }

  /// The workbook that is kept says Default for its own sheets; the list has a page of its own, once,
  /// however often the workbook is given back.
  @Test func `The to-do list has its own page across`() async throws {
    let wrong = AnnotationFixture.file("矫正.csv", AnnotationFixture.correction(joined: "约151"))
    var file = try await AnnotationFixture.annotated([wrong])
    for _ in 0..<2 {
      file = try await AnnotationFixture.annotated([file])
      let styles = try AnnotationFixture.part("styles.xml", of: file)
      #expect(styles.split(separator: "style:name=\"assess-todo-Wide1\"").count == 2)
      #expect(styles.split(separator: "style:name=\"assess-todo-pm1\"").count == 2)
      #expect(styles.contains("style:print-orientation=\"landscape\""))
      let content = try AnnotationFixture.part("content.xml", of: file)
      #expect(content.contains("style:master-page-name=\"assess-todo-Wide1\""))
    }
  }

  @Test func `The list in CSV says severity and finding in words`() async throws {
    let text = ValidationCSV().text(of: try await Self.review().report)
    let lines = text.split(separator: "\r\n").map(String.init)
    #expect(lines[0].contains("级别,程度,问题编号,问题代码,问题,"))
    #expect(lines[1].contains("错误,A501,") && lines[1].contains("报表之间对不上"))
  }
}
