import AssessTestSupport
import Testing

@testable import AssessKit

/// Items that are scored in shorter periods; the expected values are worked out by hand.
struct SubPeriodTests {
  private static let table = Sketch.form("t", ["top", "bottom"], frequency: .month)

  /// The item's score in the quarter from the returns of its months: the share of 90 % times ten.
  private func score(
    _ take: SubPeriods.Figure, _ months: [String?], empty: Substitution = .reweightTotal,
    target: Target = .atLeast(exact("90")), rule: ItemRule = .proportional(ProportionalRule()),
    measure: Measure? = nil, points: Points = Points(10)
  ) -> ItemScore {
    var leaf = RateFixture.leaf(empty: empty, table: Self.table)
    if let measure { leaf.item?.measure = measure }
    leaf.item?.points = points
    leaf.item?.periods = SubPeriods(each: .month, take: take)
    leaf.item?.target = TargetSchedule(target)
    leaf.item?.rule = rule
    let returns = zip(["202010", "202011", "202012"], months).compactMap { id, cells in
      cells.map { Sketch.submission(Self.table, $0, period: period(id)) }
    }
    let scheme = Sketch.scheme(tables: [Self.table], indicators: [Sketch.branch("A", [leaf])])
    let scorer = ItemScorer(
      indicator: leaf, item: leaf.item!, period: Sketch.quarter,
      evaluator: MeasureEvaluator(facts: Sketch.facts(scheme, returns), receipts: [:]))
    return scorer.scores(for: [Sketch.division("11")])[0]
  }

  /// 90 %, 45 % and 81 % come to 10, 5 and 9 points; as a sum each month has 10/3 at most.
  @Test(arguments: [
    (SubPeriods.Figure.mean, "8"), (.sum, "8"), (.worst, "5"), (.latest, "9"),
  ])
  func `Points of months make those of the quarter`(take: SubPeriods.Figure, expected: String) {
    let score = score(take, ["90 100", "45 100", "81 100"])
    #expect(score.award.points == points(expected))
    #expect(score.state == .scored && score.weighting == .counts)
    #expect(score.periods.map(\.period.id) == ["202010", "202011", "202012"])
    #expect(score.award.reason == .overPeriods(take, counting: 3))
    // 216 of 300 in the quarter.
    #expect(score.measurement?.value == exact("72"))
  }

  /// 每月不达标扣1分: the sum takes off what each month takes off.
  @Test func `A sum of steps takes off what the months take off together`() {
    let rule = ItemRule.step(StepRule(every: exact("1"), points: points("0.5"), partial: .floor))
    let score = score(.sum, ["90 100", "89 100", "87 100"], rule: rule)
    #expect(score.award.points == points("8"))
  }

  /// Nine points over three months: each month starts from three, and every event costs one of them.
  ///
  /// Two events in October and five in November leave 1 + 0 + 3.
  @Test func `Defaults of a rule that rest on the full points are a part of them, too`() {
    let measure = Measure(
      kind: .eventZero,
      definition: .events([
        EventClass(
          id: "e", name: LocalizedText("e"),
          formula: Sketch.formula("t.top", over: [Self.table]), price: .each(Points(1)))
      ]), unit: "起", decimals: 0)
    let score = score(
      .sum, ["2 0", "5 0", "0 0"], rule: .perEvent(PerEventRule()), measure: measure,
      points: Points(9))
    #expect(score.award.points == Points(4))
    #expect(score.periods.map(\.points) == [Points(1), .zero, Points(3)])
    let alone = self.score(
      .sum, ["20 100", "50 100", "30 100"],
      rule: .peer(PeerRule(mode: .rankShare(exact("0.05")), higherIsBetter: true)))
    #expect(alone.award.points == Points(10))
    let empty = self.score(.sum, ["0 0", "90 100", "90 100"], empty: .fixed(Points(3)))
    #expect(empty.award.points == points("23/3"))
  }

  /// Without cases in November there are two months: their mean is 9.5, their sum is stretched.
  @Test(arguments: [
    (SubPeriods.Figure.mean, "9.5"), (.sum, "9.5"), (.worst, "9"), (.latest, "9"),
  ])
  func `A month that is left out does not count`(take: SubPeriods.Figure, expected: String) {
    let score = score(take, ["90 100", "0 0", "81 100"])
    #expect(score.award.points == points(expected))
    #expect(score.award.reason == .overPeriods(take, counting: 2))
    #expect(score.periods.map(\.counts) == [true, false, true])
  }

  @Test func `A month that waits makes the whole wait, and without any the item is left out`() {
    let waiting = score(.mean, ["90 100", nil, "81 100"])
    #expect(waiting.state == .pending && waiting.weighting == .leftOut)
    let none = score(.mean, ["0 0", "0 0", "0 0"])
    #expect(none.state == .notApplicable && none.weighting == .leftOut)
    let full = score(.mean, ["0 0", "0 0", "0 0"], empty: .fullMarks)
    #expect(full.state == .notApplicable && full.award.points == Points(10))
  }

  @Test(arguments: UInt64(0)..<200)
  func `The mean lies between the worst and the best month, and equals the sum`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let months = (0..<3).map { _ in "\(Int.random(in: 0...100, using: &random)) 100" }
    let mean = score(.mean, months)
    let parts = mean.periods.map(\.points)
    #expect(parts.min()! <= mean.award.points && mean.award.points <= parts.max()!)
    #expect(score(.sum, months).award.points == mean.award.points)
    #expect(score(.worst, months).award.points == parts.min())
    #expect(score(.latest, months).award.points == parts.last)
    #expect(score(.mean, months.reversed()).award.points == mean.award.points)
  }
}
