import AssessKit
import Testing

struct SchemeCodesTests {
  @Test func `Every code of definitions is raised by some mistake`() {
    let mistakes =
      SchemeMistakeTests.header + SchemeMistakeTests.tables + SchemeMistakeTests.indicators
      + SchemeMistakeTests.rules + SchemeMistakeTests.lists
    let raised = Set(mistakes.map { "A\($0.code)" } + ["A815"])
    let codes = FindingCode.allCases.map(\.number).filter { $0.hasPrefix("A8") }
    #expect(codes.filter { !raised.contains($0) } == [])
  }

  @Test func `A key that is nearly right is named`() throws {
    var texts = SchemeFixture.texts
    texts["scheme.yaml"] = SchemeFixture.header.replacing("due_days", with: "dues_day")
    let findings = SchemeFixture.reading(of: texts).findings
    let unknown = try #require(findings.first { $0.code == .keyUnknown })
    #expect(unknown.message(in: .en).contains("“dues_day”"))
    #expect(unknown.message(in: .en).contains("due_days"))
    #expect(findings.map(\.code) == [.keyMissing, .keyUnknown])
  }

  @Test(
    arguments: [
      ("succeeded <= accepted", "succeeded <= acepted", 13),
      ("formula: succeeded <= accepted", "formula: '受理 <= (accepted'", nil),
      ("formula: succeeded <= accepted", "formula: \"succeeded <= acepted\"", 13),
    ] as [(String, String, Int?)])
  func `A mistake in a formula has its byte in the file`(
    old: String, new: String, offset: Int?
  ) throws {
    var texts = SchemeFixture.texts
    let tables = SchemeFixture.tables.replacing(old, with: new)
    texts["tables.yaml"] = tables
    let finding = try #require(SchemeFixture.reading(of: texts).findings.first)
    let byte = try #require(finding.location.byteOffset)
    guard offset != nil else { return }
    #expect(String(decoding: tables.utf8.dropFirst(byte), as: UTF8.self).hasPrefix("acepted"))
  }
}
