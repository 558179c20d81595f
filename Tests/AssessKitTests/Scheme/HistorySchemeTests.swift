import AssessTestSupport
import Testing

@testable import AssessKit

/// How `history` of a scheme and the keys of columns are read.
struct HistorySchemeTests {
  private func scheme(_ changes: (String, String, String)...) throws -> Scheme {
    var texts = SchemeFixture.texts
    for (file, old, new) in changes { texts[file] = texts[file]?.replacing(old, with: new) }
    let reading = SchemeFixture.reading(of: texts)
    #expect(reading.findings.isEmpty)
    return try #require(reading.scheme)
  }

  private static let line =
    "history: {jump: 40%, jump_from: 5, deviation: 3, deviation_values: 4, severity: {copies: notice}}"

  @Test func `What is given is read, and what is not has its default`() throws {
    let history = try scheme().history
    #expect(history.jump == exact("0.4") && history.jumpFrom == exact("5"))
    #expect(history.deviation == exact("3") && history.deviationValues == 4)
    #expect(history.severity(of: .copies) == .notice)
    #expect(history.severity(of: .opening) == .error && history.severity(of: .jump) == .query)
    #expect(try scheme(("scheme.yaml", "\(Self.line)\n", "")).history == HistoryPolicy())
  }

  @Test func `Each comparison can be switched off`() throws {
    let history = try scheme(
      (
        "scheme.yaml", Self.line,
        "history: {jump: off, deviation: off, severity: {opening: query, blank: off}}"
      )
    ).history
    #expect(history.jump == nil && history.deviation == nil)
    #expect(history.severity(of: .opening) == .query && history.severity(of: .blank) == nil)
  }

  @Test func `A column has its own limits`() throws {
    let columns = try #require(try scheme().table("staff")).columns
    #expect(columns[0].history.opening == ColumnHistory.Opening(of: "closing", since: .period))
    #expect(columns[1].history.jump == .own(exact("0.6")))
    #expect(columns[2].history.deviation == .own(exact("4")))
    let other = try scheme(
      ("tables.yaml", "opening_of: closing", "opening_of: closing, since: year"),
      ("tables.yaml", "jump: 60%", "jump: off"),
      ("tables.yaml", "deviation: 4", "deviation: off, may_be_blank: true"))
    let changed = try #require(other.table("staff")).columns
    #expect(changed[0].history.opening == ColumnHistory.Opening(of: "closing", since: .year))
    #expect(changed[1].history.jump == .off)
    #expect(changed[2].history.deviation == .off && changed[2].history.mayBeBlank)
  }

  /// Mistakes, each of which brings one finding on its line.
  static let mistakes: [SchemeMistake] = [
    SchemeMistake(804, "scheme.yaml", "jump: 40%", "jump: half", at: "history.jump"),
    SchemeMistake(804, "scheme.yaml", "deviation: 3,", "deviation: 0,", at: "history.deviation"),
    SchemeMistake(
      804, "scheme.yaml", "deviation_values: 4", "deviation_values: 3",
      at: "history.deviation_values"),
    SchemeMistake(
      804, "scheme.yaml", "copies: notice", "copies: error", at: "history.severity.copies"),
    SchemeMistake(802, "scheme.yaml", "jump_from: 5", "jump_to: 5", at: "history.jump_to"),
    SchemeMistake(
      802, "scheme.yaml", "copies: notice", "same: notice", at: "history.severity.same"),
    SchemeMistake(
      805, "tables.yaml", "opening_of: closing", "opening_of: closed",
      at: "tables[2].columns[0].opening_of"),
    SchemeMistake(
      804, "tables.yaml", "opening_of: closing", "opening_of: opening",
      at: "tables[2].columns[0].opening_of"),
    SchemeMistake(
      804, "tables.yaml", "time: stock, jump: 60%", "time: flow, jump: 60%",
      at: "tables[2].columns[1].jump"),
    SchemeMistake(
      804, "tables.yaml", "time: flow, deviation: 4", "time: stock, deviation: 4",
      at: "tables[2].columns[2].deviation"),
    SchemeMistake(
      804, "tables.yaml", "deviation: 4", "since: year", at: "tables[2].columns[2].since"),
    SchemeMistake(
      804, "tables.yaml", "type: flag}", "type: flag, may_be_blank: true}",
      at: "tables[0].columns[3].may_be_blank"),
    SchemeMistake(
      804, "tables.yaml", "name: 评分, type: amount}", "name: 评分, type: amount, may_be_blank: true}",
      at: "tables[1].columns[5].may_be_blank"),
  ]

  @Test(arguments: mistakes)
  func `A mistake is one finding on its line`(mistake: SchemeMistake) throws {
    let findings = SchemeFixture.reading(of: mistake.texts).findings
    #expect(findings.map(\.code.number) == ["A\(mistake.code)"])
    let finding = try #require(findings.first)
    #expect(finding.location.line == mistake.expectedLine)
    #expect(finding.location.column == mistake.path)
    for language in Language.allCases {
      #expect(!finding.message(in: language).contains(/\{[a-z]+\}/))
    }
  }
}
