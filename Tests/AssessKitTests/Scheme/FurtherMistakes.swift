import AssessKit
import Testing

/// Mistakes that would let one thing stand for another, or a total go beyond its scale.
struct FurtherMistakes {
  private static let names: [SchemeMistake] = [
    // The id of another column is a header of its own, in any case.
    SchemeMistake(812, "tables.yaml", "[受理数]", "[Succeeded]", on: "id: succeeded"),
    SchemeMistake(
      812, "tables.yaml", "kind: form", "kind: form\n    code_headers: [accepted]",
      on: "id: mediation\n"),
    SchemeMistake(812, "tables.yaml", "name: 经费", "name: {zh: 经费, en: ACCEPTED}"),
    SchemeMistake(
      812, "tables.yaml", "{zh: 土地, en: land}", "{zh: 土地, en: Marriage}", on: "id: land"),
    SchemeMistake(819, "divisions.csv", "420506", "420502000000", on: "夷陵区"),
    SchemeMistake(819, "divisions.csv", "420506", "420500", on: "夷陵区"),
    SchemeMistake(
      812, "indicators.yaml", "indicators:\n",
      "vetoes:\n  - {id: v, name: v, formula: count(cases) > 0, effect: bar_best}\n"
        + "  - {id: v, name: w, formula: count(cases) > 1, effect: bar_best}\nindicators:\n",
      on: "name: w"),
    SchemeMistake(
      812, "indicators.yaml", "indicators:\n",
      "blend:\n  - {id: o, name: o, share: 10%, value: mediation.amount}\n"
        + "  - {id: o, name: p, share: 10%, value: mediation.amount}\nindicators:\n", on: "name: p"),
    SchemeMistake(
      812, "scheme.yaml", "bonus_cap: 5", "tie_breakers: [A, B, A]", at: "roll_up.tie_breakers[2]"),
  ]

  private static let limits: [SchemeMistake] = [
    SchemeMistake(
      804, "scheme.yaml", "bonus_cap: 5",
      "tie_breakers: [\(Array(repeating: "A", count: 21).joined(separator: ", "))]",
      at: "roll_up.tie_breakers"),
    SchemeMistake(
      804, "indicators.yaml", "formula: 'count(cases where class = \"land\")', points: 1}",
      "formula: count(cases), points_by_number: [\(Array(repeating: "1", count: 101).joined(separator: ", "))]}",
      at: "indicators[0].children[3].measure.events[0].points_by_number"),
    SchemeMistake(
      804, "indicators.yaml", "{kind: count, value: mediation.succeeded}",
      "{kind: count, honours: {matter: cases.case_no, level: cases.class, evidence: cases.case_no,"
        + " levels: [\(Array(repeating: "{id: land, points: 1}", count: 31).joined(separator: ", "))]}}",
      at: "indicators[2].children[0].measure.honours.levels"),
    // 2.5 would be rounded to 3.
    SchemeMistake(
      804, "indicators.yaml", "higher_is_better: true}\n        points: 3",
      "higher_is_better: true}\n        points: 2.5", on: "points: 2.5",
      at: "indicators[2].children[0].points"),
  ]

  @Test(arguments: names + limits)
  func `A mistake is one finding on its line`(mistake: SchemeMistake) throws {
    var texts = mistake.texts
    if mistake.new.contains("points: 2.5") {
      texts["scheme.yaml"] = SchemeFixture.header.replacing(
        "decimals: 2", with: "decimals: 0\n  rounding: items")
    }
    let findings = SchemeFixture.reading(of: texts).findings
    #expect(findings.map(\.code.number) == ["A\(mistake.code)"])
    #expect(findings.first?.location.file == mistake.file)
    #expect(findings.first?.location.line == mistake.expectedLine)
    if let path = mistake.path { #expect(findings.first?.location.column == path) }
  }

  /// ln 100.00001 and ln 100 differ by 10⁻⁷; below a millionth the twelve decimals say little.
  @Test(arguments: [("100.00000000000001", ["A804"]), ("100.00001", ["A804"]), ("101", [])])
  func `Goalposts with one logarithm are none`(high: String, codes: [String]) {
    let findings = IndexFixture.findings(
      "indicators.yaml", "low: 1, high: 100", "low: 100, high: \(high)")
    #expect(findings.map(\.code.number) == codes)
  }

  @Test func `Capitals alone do not make two codes`() {
    let findings = IndexFixture.findings("divisions.csv", "BBB,乙国", "aaa,乙国")
    #expect(findings.map(\.code.number) == ["A819"])
  }
}
