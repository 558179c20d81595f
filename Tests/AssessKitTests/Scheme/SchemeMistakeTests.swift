import AssessKit
import Testing

/// A change to one file of the fixture, and the one finding that it must bring.
struct SchemeMistake: CustomTestStringConvertible, Sendable {
  /// The code's number.
  var code: Int
  /// The first letter of the file's name tells them apart, but for `scheme` and `source`.
  var file: String
  /// What is replaced, where it first comes.
  var old: String
  /// By what.
  var new: String
  /// What the line of the finding has, in the spoilt file; by default the new text.
  var line: String?
  /// How many lines below it the finding is.
  var after: Int
  /// The way to the value.
  var path: String?

  init(
    _ code: Int, _ file: String, _ old: String, _ new: String, on line: String? = nil,
    after: Int = 0, at path: String? = nil
  ) {
    self.after = after
    self.code = code
    self.file = file
    self.old = old
    self.new = new
    self.line = line
    self.path = path
  }

  var testDescription: String { "A\(code) \(file): \(old) → \(new)" }

  /// The files with the mistake in them.
  var texts: [String: String] {
    var texts = SchemeFixture.texts
    let text = texts[file] ?? ""
    guard let range = text.firstRange(of: old) else { return [:] }
    texts[file] = text.replacingCharacters(in: range, with: new)
    return texts
  }

  /// The line on which the finding must be.
  var expectedLine: Int? {
    texts[file]?.split(separator: "\n", omittingEmptySubsequences: false)
      .firstIndex { "\($0)\n".contains(line ?? new) }.map { $0 + 1 + after }
  }
}

extension String {
  func replacingCharacters(in range: Range<String.Index>, with new: String) -> String {
    String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
  }
}

struct SchemeMistakeTests {
  @Test(arguments: header + tables + indicators + rules + lists + language)
  func `A mistake is one finding on its line`(mistake: SchemeMistake) throws {
    let findings = SchemeFixture.reading(of: mistake.texts).findings
    #expect(findings.map(\.code.number) == ["A\(mistake.code)"])
    let finding = try #require(findings.first)
    #expect(finding.location.file == mistake.file)
    #expect(finding.location.line == mistake.expectedLine)
    if let path = mistake.path { #expect(finding.location.column == path) }
    for language in Language.allCases {
      #expect(!finding.message(in: language).contains(/\{[a-z]+\}/))
      #expect(!finding.remedy(in: language).contains(/\{[a-z]+\}/))
    }
  }

  static let header: [SchemeMistake] = [
    SchemeMistake(801, "scheme.yaml", "root: {", "root: [", on: "root:"),
    SchemeMistake(801, "scheme.yaml", "version:", "id: x\nversion:", on: "id: test"),
    SchemeMistake(801, "scheme.yaml", "due_days: 10", "\tdue_days: 10"),
    SchemeMistake(802, "scheme.yaml", "rank_on", "rank_by", at: "roll_up.rank_by"),
    SchemeMistake(802, "scheme.yaml", "en: good", "eng: good, en: x"),
    SchemeMistake(
      803, "scheme.yaml", "  number: 测司发〔2020〕1号\n", "", on: "title: {zh: 实施", at: "source"),
    SchemeMistake(803, "scheme.yaml", "version: \"1.0.0\"\n", "", on: "id: test"),
    SchemeMistake(804, "scheme.yaml", "test-2020", "测试", at: "id"),
    SchemeMistake(804, "scheme.yaml", "\"1.0.0\"", "{a: 1}", on: "version:"),
    SchemeMistake(804, "scheme.yaml", "frequency: quarter", "frequency: weekly"),
    SchemeMistake(804, "scheme.yaml", "due_days: 10", "due_days: 10.5"),
    SchemeMistake(804, "scheme.yaml", "closes_days: 20", "closes_days: 5"),
    SchemeMistake(804, "scheme.yaml", "due: 2021-01-08", "due: 2021-02-30"),
    SchemeMistake(804, "scheme.yaml", "closes: 2021-01-15", "closes: 2021-01-01"),
    SchemeMistake(804, "scheme.yaml", "2020Q4, due", "2020Q5, due", at: "calendar.dates[0].period"),
    SchemeMistake(804, "scheme.yaml", "to: 2022Q4", "to: 2019Q4", at: "effective.to"),
    SchemeMistake(804, "scheme.yaml", "full: 100", "full: 1e2", at: "roll_up.full"),
    SchemeMistake(804, "scheme.yaml", "within_groups: false", "within_groups: no"),
    SchemeMistake(804, "scheme.yaml", "60%", "160%"),
    SchemeMistake(804, "scheme.yaml", "cap: 5", "cap: -5"),
    SchemeMistake(804, "scheme.yaml", "from: 80", "from: 90", on: "zh: 良好", at: "grades[1].from"),
    SchemeMistake(804, "scheme.yaml", "failed}}", "failed}, from: 0}", at: "grades[2].from"),
    SchemeMistake(818, "scheme.yaml", "source.md", "plan.md", at: "source.file"),
  ]

  static let tables: [SchemeMistake] = [
    SchemeMistake(
      802, "tables.yaml", "aliases: [受理数]", "alias: [受理数]", at: "tables[0].columns[0].alias"),
    SchemeMistake(803, "tables.yaml", "id: class\n        ", "", on: "name: 类别"),
    SchemeMistake(803, "tables.yaml", ", message: 办结不早于受理", "", on: "case-days"),
    SchemeMistake(804, "tables.yaml", "id: mediation\n", "id: Mediation\n", on: "id: Mediation"),
    SchemeMistake(804, "tables.yaml", "id: text", "id: where"),
    SchemeMistake(804, "tables.yaml", "kind: form", "kind: sheet"),
    SchemeMistake(
      804, "tables.yaml", "kind: form", "kind: form\n    key: [accepted]", on: "key: [acc"),
    SchemeMistake(804, "tables.yaml", "period_from: accepted_on", "period_from: case_no"),
    SchemeMistake(804, "tables.yaml", "[受理数]", "受理数", at: "tables[0].columns[0].aliases"),
    SchemeMistake(804, "tables.yaml", "min: 0", "min: 200000", on: "max: 100000"),
    SchemeMistake(804, "tables.yaml", "type: flag", "type: flag, max: 1"),
    SchemeMistake(804, "tables.yaml", "type: flag", "type: flag, choices: []"),
    SchemeMistake(804, "tables.yaml", "severity: query", "severity: fatal"),
    SchemeMistake(804, "tables.yaml", "tolerance: 0", "tolerance: -1"),
    SchemeMistake(805, "tables.yaml", "key: [case_no]", "key: [case_nr]", at: "tables[1].key[0]"),
    SchemeMistake(805, "tables.yaml", "succeeded <= accepted", "succeded <= accepted"),
    SchemeMistake(805, "tables.yaml", "count(cases) =", "count(case) ="),
    SchemeMistake(806, "tables.yaml", "succeeded <= accepted", "succeeded <= (accepted"),
    SchemeMistake(807, "tables.yaml", "succeeded <= accepted", "succeeded + accepted"),
    SchemeMistake(807, "tables.yaml", "closed_on >= accepted_on", "closed_on >= 5"),
    SchemeMistake(812, "tables.yaml", "id: text", "id: closed_on", on: "摘要"),
    SchemeMistake(
      812, "tables.yaml",
      "- {id: land, name", "- {id: marriage, name: 其他}\n          - {id: land, name", on: "其他",
      at: "tables[1].columns[3].choices[1]"),
    SchemeMistake(812, "tables.yaml", "id: cases-counted", "id: case-days", on: "id: case-days\n"),
    SchemeMistake(812, "tables.yaml", "name: 经费", "name: 受 理数", at: "tables[0].columns[4]"),
    SchemeMistake(
      812, "tables.yaml",
      "zh: 土地", "zh: 婚姻", on: "id: land", at: "tables[1].columns[3].choices[1]"),
  ]

  static let indicators: [SchemeMistake] = [
    SchemeMistake(802, "indicators.yaml", "covers:", "cover:"),
    SchemeMistake(803, "indicators.yaml", "        clause: 附件·目标\n", "", on: "id: A01"),
    SchemeMistake(803, "indicators.yaml", "kind: milestone, ", "", on: "completed:"),
    SchemeMistake(803, "indicators.yaml", "numerator: mediation.succeeded, ", "", on: "kind: rate"),
    SchemeMistake(803, "indicators.yaml", "        quote: 调解成功率(含诉前)不低于 90%\n", "", on: "id: A01"),
    SchemeMistake(804, "indicators.yaml", "lead_mode: first", "lead_mode: last"),
    SchemeMistake(804, "indicators.yaml", "kind: rate", "kind: ratio"),
    SchemeMistake(804, "indicators.yaml", "{at_least: 80}", "{atleast: 80}"),
    SchemeMistake(804, "indicators.yaml", "{at_least: 80}", "{at_least: 80%}"),
    SchemeMistake(
      804, "indicators.yaml", "{at_least: 80}", "{from: 2023, at_least: 80}", on: "from: 2021"),
    SchemeMistake(804, "indicators.yaml", "target: {at_least: 5}", "target: {between: [5, 3]}"),
    SchemeMistake(
      804, "indicators.yaml", "target: {at_least: 5}", "target: {from: 2021, at_least: 5}"),
    SchemeMistake(804, "indicators.yaml", "target: {at_least: 5}", "target: {at_least: 0}"),
    SchemeMistake(804, "indicators.yaml", "points: 30", "points: 0", on: "points: 0\n"),
    SchemeMistake(804, "indicators.yaml", "missing: zero_marks", "missing: zero"),
    SchemeMistake(804, "indicators.yaml", "{carry_forward: 2}", "{carry_forward: 0}"),
    SchemeMistake(804, "indicators.yaml", "{fixed: 3}", "{fixed: x}"),
    SchemeMistake(
      804, "indicators.yaml",
      "name: 满意度", "name: 满意度\n        pool: base", on: "name: 满意度", after: 1),
    SchemeMistake(804, "indicators.yaml", "due: 2020-10-31", "due: 31.10.2020"),
    SchemeMistake(804, "indicators.yaml", "per: 10000", "per: 0"),
    SchemeMistake(804, "indicators.yaml", "against: last_year", "against: none"),
    SchemeMistake(805, "indicators.yaml", "mediation.has_ledger", "mediation.ledger"),
    SchemeMistake(805, "indicators.yaml", "lateness: [mediation]", "lateness: [mediations]"),
    SchemeMistake(805, "indicators.yaml", "covers: [T-001]", "covers: [T-002]"),
    SchemeMistake(806, "indicators.yaml", "max(cases.closed_on)", "max(cases.closed_on"),
    SchemeMistake(807, "indicators.yaml", "max(cases.closed_on)", "count(cases)", on: "completed:"),
    SchemeMistake(
      810, "indicators.yaml", "points: 30", "points: 29.5", on: "id: A\n", at: "indicators"),
    SchemeMistake(810, "indicators.yaml", "has_ledger, points: 4", "has_ledger, points: 3"),
    SchemeMistake(811, "indicators.yaml", "不低于 90%", "不低于95%"),
    SchemeMistake(812, "indicators.yaml", "id: A02", "id: A01", on: "name: 满意度", after: -1),
    SchemeMistake(812, "indicators.yaml", "id: e2", "id: e1", on: "婚姻案件"),
    SchemeMistake(812, "indicators.yaml", "id: b,", "id: a,", on: "有案件"),
    SchemeMistake(813, "indicators.yaml", "lead: [市司法局]", "lead: [市司法]"),
    SchemeMistake(814, "indicators.yaml", "        target: {at_least: 5}\n", "", on: "id: B02"),
    SchemeMistake(
      814, "indicators.yaml", "kind: milestone, completed: max(cases.closed_on), due: 2020-10-31",
      "kind: existence, value: mediation.has_ledger", on: "id: A05"),
    SchemeMistake(814, "indicators.yaml", "{at_least: 80}", "{from: 2020Q3, at_least: 80}"),
  ]

  static let rules: [SchemeMistake] = [
    SchemeMistake(
      802, "indicators.yaml", "type: checklist, requires_all", "type: checklist, require_all"),
    SchemeMistake(803, "indicators.yaml", ", partial: floor", "", on: "type: step"),
    SchemeMistake(803, "indicators.yaml", "mode: rank_table, ", "", on: "type: peer"),
    SchemeMistake(804, "indicators.yaml", "type: step", "type: steps"),
    SchemeMistake(804, "indicators.yaml", "every: 1, points: 0.5", "every: 0, points: 0.5"),
    SchemeMistake(804, "indicators.yaml", "floor: 0}", "floor: nil}"),
    SchemeMistake(804, "indicators.yaml", "table: [3, 2, 1]", "table: 3"),
    SchemeMistake(804, "indicators.yaml", "to: 90, points: 5", "to: 70, points: 5"),
    SchemeMistake(
      804, "indicators.yaml", "{to: 80, points: 0}", "{to: 80, points: 0, to_points: 1}"),
    SchemeMistake(808, "indicators.yaml", "{from: 90, points", "{from: 91, points"),
    SchemeMistake(
      808, "indicators.yaml", "{from: 90, points: 10}", "{from: 90, to: 100, points: 10}"),
    SchemeMistake(
      808, "indicators.yaml", "            - {to: 80, points: 0}\n", "", on: "{from: 80"),
    SchemeMistake(809, "indicators.yaml", "{from: 90, points", "{from: 89.5, points"),
    SchemeMistake(
      809, "indicators.yaml", "to: 90, points: 5, to_points: 10", "points: 5", on: "{from: 90"),
    SchemeMistake(816, "indicators.yaml", "partial: floor", "partial: floor, floor: none"),
    SchemeMistake(816, "indicators.yaml", "per_event, floor: 0", "per_event, floor: none"),
    SchemeMistake(
      817, "indicators.yaml", "{type: checklist, requires_all: false}", "{type: graded}"),
    SchemeMistake(817, "indicators.yaml", "{type: pass_fail}", "{type: proportional}"),
    SchemeMistake(
      817, "indicators.yaml", "{type: per_event, floor: 0}", "{type: graded, scale: 10}"),
    SchemeMistake(
      817, "indicators.yaml",
      "{kind: trend, value: count(cases), against: last_year}",
      "{kind: count, value: count(cases)}", on: "type: trend"),
  ]

  static let lists: [SchemeMistake] = [
    SchemeMistake(113, "divisions.csv", "420506", "\"420506"),
    SchemeMistake(114, "divisions.csv", "420506", "\"420506\"x"),
    SchemeMistake(207, "divisions.csv", "2020-01-01,", "2020-01-01,,,"),
    SchemeMistake(802, "divisions.csv", "english", "englisch"),
    SchemeMistake(803, "departments.csv", "市司法局", "", on: ",Justice"),
    SchemeMistake(804, "divisions.csv", "520000", "52万", at: "population"),
    SchemeMistake(804, "divisions.csv", "2020-01-01,", "2020-01-01,2019-12-31", at: "valid_to"),
    SchemeMistake(812, "departments.csv", "依法治市办;依法治市办", "依法治市办;司法局"),
    SchemeMistake(819, "divisions.csv", "420506", "420502", on: "夷陵区"),
    SchemeMistake(819, "divisions.csv", "夷陵县", "西陵", on: "420506"),
  ]
}
