import AssessKit
import AssessTestSupport
import Testing

@testable import Renderers

/// What is given back is read again, with the same findings in the same cells.
struct AnnotationRoundTripTests {
  /// What a workbook cannot have: findings about how a text was encoded, cut into cells and named.
  private static let aboutText: Set<String> = [
    "A105", "A109", "A115", "A118", "A207", "A217",
  ]

  private static let samples = Repository.files(below: "samples/broken").filter {
    !$0.hasSuffix(".md") && !$0.contains("/") && !$0.hasPrefix("expected")
  }

  /// A finding without what the form of the file decides.
  private static func facts(_ findings: [Finding]) -> [String] {
    findings.filter { !aboutText.contains($0.code.number) }.map { finding in
      let place = "\(finding.location.cell ?? "")/\(finding.location.row ?? 0)"
      return "\(finding.code.number) \(place) \(finding.severity) \(finding.read ?? "")"
    }.sorted()
  }

  /// Rows of a text may have more or fewer cells than the header, and XML has no cells.
  ///
  /// Rows of a sheet are read as they stand; the places of XML have a test of their own.
  @Test(arguments: samples)
  func `A sample with a fault has the same fault in the workbook`(name: String) async throws {
    let file = SourceFile(name: name, bytes: try Repository.bytes("samples/broken/\(name)"))
    let review = try await AnnotationFixture.review(of: [file])
    guard !review.copies.isEmpty, !name.hasSuffix(".xml"),
      !review.places.contains(where: { $0.code == .rowLength })
    else { return }
    let annotated = try await AnnotationFixture.annotated([file])
    let again = try await AnnotationFixture.review(of: [annotated])
    // A sheet that is made anew has the results of formulas: where there was none, nothing.
    let expected = Self.facts(review.places).map { $0.replacing("A327", with: "A309") }.sorted()
    #expect(Self.facts(again.places) == expected)
    // A second time, from the workbook itself: what was there before is replaced.
    let twice = try await AnnotationFixture.annotated([annotated])
    #expect(
      Self.facts(try await AnnotationFixture.review(of: [twice]).places) == expected)
    #expect(
      try AnnotationFixture.sheets(of: twice).map(\.name)
        == AnnotationFixture.sheets(of: annotated).map(\.name))
    #expect(
      try AnnotationFixture.part("content.xml", of: twice).count(of: "【assess】")
        == AnnotationFixture.part("content.xml", of: annotated).count(of: "【assess】"))
  }

  @Test func `Corrected, it is valid, and nothing is coloured any more`() async throws {
    let wrong = AnnotationFixture.file("a.csv", AnnotationFixture.correction(joined: "约151"))
    let annotated = try await AnnotationFixture.annotated([wrong])
    let review = try await AnnotationFixture.review(of: [annotated])
    #expect(review.report.verdict == .needsCorrection)
    #expect(review.places.filter { $0.severity >= .query }.map(\.location.address) == ["a!E2"])
    let right = try #require(
      try Correction.replacing("约151", with: "151", in: annotated))
    let corrected = try await AnnotationFixture.review(of: [right])
    #expect(corrected.report.verdict == .acceptable)
    let clean = try await AnnotationFixture.annotated([right])
    #expect(try AnnotationFixture.part("content.xml", of: clean).count(of: "【assess】") == 0)
    #expect(try !AnnotationFixture.part("styles.xml", of: clean).contains("assess-error"))
  }

  @Test func `The same files give the same bytes`() async throws {
    let files = [
      AnnotationFixture.file("a.csv", AnnotationFixture.correction(joined: "约151")),
      AnnotationFixture.file("b.csv", AnnotationFixture.correction(joined: "")),
    ]
    let first = try await AnnotationFixture.annotated(files)
    let second = try await AnnotationFixture.annotated(files.reversed())
    #expect(first == second)
  }

  @Test func `XML becomes a table, with marks in its cells`() async throws {
    let ids = [
      ("opening", "188"), ("received", "约151"), ("released", "146"), ("register", "193"),
      ("grouped", "192"), ("helped", "192"), ("tracked", "180"), ("escaped", "0"),
      ("overlooked", "0"),
    ]
    let row = ids.map { "<\($0)>\($1)</\($0)>" }.joined()
    let file = AnnotationFixture.file(
      "a.xml",
      """
      <submission xmlns="urn:assess:submission:1" version="1.0">
      <return table="correction" division="420502" period="2020Q4"><row>\(row)</row></return>
      </submission>
      """)
    let annotated = try await AnnotationFixture.annotated([file])
    let sheets = try AnnotationFixture.sheets(of: annotated)
    #expect(sheets.map(\.name) == ["待办事项", "社区矫正统计表"])
    #expect(sheets[1].rows[0].prefix(4) == ["区划代码", "单位名称", "报告期", "期初在册（人）"])
    #expect(sheets[1].rows[1].prefix(5) == ["420502", "", "2020Q4", "188", "约151"])
    let review = try await AnnotationFixture.review(of: [annotated])
    let places = review.places.filter { $0.severity >= .query }
    #expect(places.map { "\($0.code.number) \($0.location.address ?? "")" } == ["A301 社区矫正统计表!E2"])
    let content = try AnnotationFixture.part("content.xml", of: annotated)
    #expect(content.contains("【assess】错误 A301"))
    #expect(content.contains("xlink:href=\"#&#39;社区矫正统计表&#39;.E2\""))
  }
}

extension String {
  /// How often a text stands in this one.
  func count(of text: String) -> Int { ranges(of: text).count }
}
