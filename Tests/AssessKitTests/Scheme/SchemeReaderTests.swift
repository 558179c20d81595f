import AssessKit
import Testing

struct SchemeReaderTests {
  @Test func `A scheme without a mistake has no findings`() throws {
    let reading = SchemeFixture.reading(of: SchemeFixture.texts)
    #expect(reading.findings.map(\.described) == [])
    let scheme = try #require(reading.scheme)
    #expect(scheme.id == "test-2020")
    #expect(scheme.effective?.upperBound.id == "2022Q4")
    #expect(scheme.calendar.exceptions["2020Q4"]?.due == CalendarDate(iso: "2021-01-08"))
    #expect(scheme.rollUp.minimumAvailability == Rational(decimal: "0.6"))
    #expect(scheme.rollUp.grades.map(\.from) == [Points(90), Points(80), nil])
    #expect(scheme.divisions.map(\.code) == ["420502", "420506"])
    #expect(scheme.divisions[1].aliases == ["夷陵", "夷陵县"])
    #expect(scheme.departments[1].aliases == ["市委依法治市办", "依法治市办"])
  }

  @Test func `Tables are read with their columns and checks`() throws {
    let scheme = try #require(SchemeFixture.reading(of: SchemeFixture.texts).scheme)
    let mediation = try #require(scheme.table("mediation"))
    #expect(mediation.columns.map(\.kind) == [.count, .count, .percent, .flag, .amount])
    #expect(mediation.columns[0].minimum == .zero)
    #expect(mediation.columns[1].maximum == Rational(100_000))
    #expect(mediation.columns[2].maximum == .hundred)
    #expect(mediation.columns[2].name == LocalizedText("满意率"))
    #expect(mediation.columns[4].minimum == nil)
    #expect(mediation.checks.map(\.formula.text) == ["succeeded <= accepted"])
    let cases = try #require(scheme.table("cases"))
    #expect(cases.key == ["case_no"])
    #expect(cases.periodFrom == "accepted_on")
    #expect(cases.frequency == .quarter)
    #expect(cases.columns[3].choices.map(\.aliases) == [["婚姻"], []])
    #expect(scheme.checks.map(\.severity) == [.query])
  }

  @Test func `Indicators are read with their measures, targets and rules`() throws {
    let scheme = try #require(SchemeFixture.reading(of: SchemeFixture.texts).scheme)
    let items = Dictionary(uniqueKeysWithValues: scheme.items.map { ($0.id, $0.item!) })
    let success = try #require(items["A01"])
    #expect(success.target.steps.count == 2)
    #expect(success.emptyDenominator == .fixed(Points(3)))
    #expect(success.measure.unit == "%")
    #expect(
      success.rule
        == .step(StepRule(every: .one, points: Points(Rational(1, over: 2)!), partial: .floor)))
    #expect(items["A02"]?.missing == .carryForward(periods: 2))
    #expect(
      items["A04"]?.rule == .perEvent(PerEventRule(floor: .zero)))
    #expect(
      items["B02"]?.rule
        == .proportional(
          ProportionalRule(cap: Rational(6, over: 5)!, cutOff: Rational(1, over: 2)!)))
    #expect(scheme.indicators[2].leaves[0].pool == .bonus)
    let position = scheme.indicators[0].children[1].position
    #expect(position.line == 25)
    #expect(position.column == "indicators[0].children[1]")
    let rest = SchemeFixture.indicators.utf8.dropFirst(try #require(position.byteOffset))
    #expect(String(decoding: rest, as: UTF8.self).hasPrefix("id: A02"))
  }

  @Test func `Reading twice gives the same findings in the same order`() {
    var texts = SchemeFixture.texts
    texts["tables.yaml"] = SchemeFixture.tables.replacing("type:", with: "typ:")
    #expect(
      SchemeFixture.reading(of: texts).findings == SchemeFixture.reading(of: texts).findings)
  }

  @Test func `A mistake does not hide the others, nor bring others with it`() {
    var texts = SchemeFixture.texts
    texts["scheme.yaml"] = SchemeFixture.header.replacing("rank_on: printed", with: "rank_on: x")
    texts["tables.yaml"] = SchemeFixture.tables.replacing("type: flag", with: "type: flags")
    texts["indicators.yaml"] = SchemeFixture.indicators
      .replacing("partial: floor", with: "partial: half")
      .replacing("lead: [市司法局]", with: "lead: [市司法局, 市商务局]")
    #expect(
      SchemeFixture.reading(of: texts).findings.map(\.described) == [
        "A813 indicators.yaml:11 indicators[0].children[0].lead[1]",
        "A804 indicators.yaml:19 indicators[0].children[0].rule.partial",
        "A804 scheme.yaml:24 roll_up.rank_on",
        "A804 tables.yaml:17 tables[0].columns[3].type",
      ])
  }
}

extension Finding {
  /// The code and the place, as the tests compare them.
  var described: String {
    let line = location.line.map { ":\($0)" } ?? ""
    return "\(code.number) \(location.file)\(line) \(location.column ?? "")"
  }
}
