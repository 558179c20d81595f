import AssessTestSupport
import Testing

@testable import AssessKit

struct WholeRollUpTests {
  private func whole(
    _ leaf: Indicator, _ cells: [String?], earlier: [(String, Submission)] = []
  ) -> WholeMeasure? {
    let scores = RateFixture.scores(of: leaf, cells, earlier: earlier)
    let entries = zip(["11", "12", "13"], scores).map { (division: $0, score: $1) }
    return WholeRollUp().measure(of: entries, in: Sketch.quarter)
  }

  private func leaf(_ measure: Measure, target: Target? = nil) -> Indicator {
    Sketch.leaf("A1", points: "10", measure, target: target, rule: .passFail(PassFailRule()))
  }

  /// GitLab merge request 256384: the mean of the ratios is 5.56, the ratio of the sums 2.00.
  @Test func `The ratio of the sums, not the mean of the ratios`() {
    let rows = whole(RateFixture.leaf(), ["10 1", "10 9"])
    #expect(rows?.measurement?.value == Rational(200))
    #expect(
      rows?.measurement?.detail == .ratio(numerator: exact("20"), denominator: exact("10")))
    #expect(rows?.meetsTarget == true)
    #expect(rows?.included == 2 && rows?.total == 2)
  }

  /// Numerators and denominators of the same units: 45 ÷ 50 and 40 ÷ 50 make 85 %.
  @Test(arguments: [
    (["45 50", "40 50", "5 50"], "60", 3, 3, ""), (["45 50", "— 50", "40 50"], "85", 2, 3, "12"),
    (["45 50", "40 —", "40 50"], "85", 2, 3, "12"), (["45 50", nil, "40 50"], "85", 2, 3, "12"),
    (["45 50", "0 0", "40 50"], "85", 2, 2, ""), (["45 50", "无 无", "40 50"], "85", 2, 2, ""),
    (["45 50", nil, "— —"], "90", 1, 3, "12 13"),
  ])
  func `A unit that lacks a side is in neither sum`(
    cells: [String?], value: String, included: Int, total: Int, excluded: String
  ) {
    let whole = whole(RateFixture.leaf(), cells)
    #expect(whole?.measurement?.value == exact(value))
    #expect(whole?.meetsTarget == (value == "90"))
    #expect(whole?.included == included)
    #expect(whole?.total == total)
    #expect(whole?.excluded.joined(separator: " ") == excluded)
  }

  @Test func `Where nobody can be measured there is no value`() {
    let whole = whole(RateFixture.leaf(), ["0 0", nil, "— 5"])
    #expect(whole?.measurement == nil)
    #expect(whole?.meetsTarget == nil)
    #expect(whole?.included == 0 && whole?.excluded == ["12", "13"])
  }

  @Test func `The value of an earlier period is not added to this period's`() {
    let earlier = Sketch.submission(
      RateFixture.table, "50 50", division: "12", period: period("2020Q3"))
    let whole = whole(
      RateFixture.leaf(missing: .carryForward(periods: 1)), ["45 50", "— 50", "40 50"],
      earlier: [("", earlier)])
    #expect(whole?.measurement?.value == exact("85"))
    #expect(whole?.excluded == ["12"])
  }

  /// A district alone is its own whole.
  @Test(arguments: UInt64(0)..<200)
  func `The whole of one unit is that unit`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let bottom = Int.random(in: 1...300, using: &random)
    let cells = "\(Int.random(in: 0...bottom, using: &random)) \(bottom)"
    let scores = RateFixture.scores(of: RateFixture.leaf(), [cells])
    let whole = WholeRollUp().measure(
      of: [(division: "11", score: scores[0])], in: Sketch.quarter)
    #expect(whole?.measurement == scores[0].measurement)
  }

  @Test func `Counts and growth are summed, checklists and trends of rates are not`() {
    let tables = [RateFixture.table]
    let cells = ["45 50", "40 60", "5 10"]
    let earlier = ["11": "10 40", "12": "10 40", "13": "10 20"].map { code, cells in
      ("", Sketch.submission(tables[0], cells, division: code, period: period("2020Q3")))
    }
    let count = leaf(Sketch.count("t.top", over: tables))
    #expect(whole(count, cells)?.measurement?.value == Rational(90))
    let bottom = Sketch.formula("t.bottom", over: tables)
    let growth = leaf(
      Measure(
        kind: .growth, definition: .growth(bottom, against: .previous), unit: "%", decimals: 2))
    // 120 against 100.
    #expect(whole(growth, cells, earlier: earlier)?.measurement?.value == Rational(20))
    let trend = leaf(
      Measure(
        kind: .trend,
        definition: .difference(
          numerator: Sketch.formula("t.top", over: tables), denominator: bottom, per: .hundred,
          against: .previous), unit: "百分点", decimals: 2))
    #expect(whole(trend, cells, earlier: earlier)?.measurement == nil)
    let satisfied = leaf(
      Measure(
        kind: .satisfaction, definition: .quantity(bottom), unit: "%", decimals: 2))
    #expect(whole(satisfied, cells)?.measurement == nil)
  }

  @Test func `Tasks make the share of units that were in time, events add up by class`() {
    let table = Sketch.form("t", ["a", "b"])
    var dated = table
    dated.columns[0].kind = .date
    let milestone = leaf(
      Measure(
        kind: .milestone,
        definition: .milestone(
          completed: Sketch.formula("t.a", over: [dated]), due: day("2020-10-31")), unit: "天",
        decimals: 0))
    let cells = ["2020-10-31 0", "2020-11-01 0", "— 0"]
    let scores = RateFixture.scores(of: milestone, cells, table: dated)
    let entries = zip(["11", "12", "13"], scores).map { (division: $0, score: $1) }
    let done = WholeRollUp().measure(of: entries, in: Sketch.quarter)
    #expect(done?.measurement?.value == exact("100/3"))
    let events = leaf(
      Measure(
        kind: .eventZero,
        definition: .events([
          EventClass(
            id: "a", name: LocalizedText("a"),
            formula: Sketch.formula("t.top", over: [RateFixture.table]),
            price: .each(Points(1))),
          EventClass(
            id: "b", name: LocalizedText("b"),
            formula: Sketch.formula("t.bottom", over: [RateFixture.table]),
            price: .each(Points(2))),
        ]), unit: "起", decimals: 0))
    let sum = whole(events, ["1 2", "0 1", "无 3"])
    #expect(sum?.measurement?.value == Rational(7))
    #expect(sum?.meetsTarget == false)
    guard case .events(let counts)? = sum?.measurement?.detail else {
      Issue.record("no events")
      return
    }
    #expect(counts.map(\.count) == [Rational(1), Rational(6)])
  }
}
