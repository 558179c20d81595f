import AssessKit
import Testing

/// No scheme may ask for names or telephone numbers.
struct PersonalHeaderLintTests {
  static let mistakes: [SchemeMistake] = [
    SchemeMistake(
      804, "tables.yaml", "kind: form", "kind: form\n    name_headers: [单位名, 姓名]",
      on: "name_headers", at: "tables[0].name_headers[1]"),
    SchemeMistake(
      804, "tables.yaml", "kind: form", "kind: form\n    period_headers: [填 报 人]",
      on: "period_headers", at: "tables[0].period_headers[0]"),
    SchemeMistake(
      804, "tables.yaml", "kind: form", "kind: form\n    code_headers: [身份证号]", on: "code_headers",
      at: "tables[0].code_headers[0]"),
    SchemeMistake(
      804, "tables.yaml", "[受理数]", "[受理数, 联系电话]", at: "tables[0].columns[0].aliases[1]"),
    SchemeMistake(804, "tables.yaml", "name: 案号", "name: 姓名", at: "tables[1].columns[0].name"),
    SchemeMistake(
      804, "tables.yaml", "name: 经费", "name: {zh: 经费, en: Telephone}",
      at: "tables[0].columns[4].name"),
    SchemeMistake(804, "tables.yaml", "id: text", "id: phone", at: "tables[1].columns[4].id"),
  ]

  @Test(arguments: mistakes)
  func `A header of personal data is one finding on its line`(mistake: SchemeMistake) throws {
    let findings = SchemeFixture.reading(of: mistake.texts).findings
    #expect(findings.map(\.code.number) == ["A\(mistake.code)"])
    #expect(findings.first?.location.line == mistake.expectedLine)
    #expect(findings.first?.location.column == mistake.path)
  }
}
