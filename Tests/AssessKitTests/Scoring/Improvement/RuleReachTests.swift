import AssessTestSupport
import Testing

@testable import AssessKit

/// The values that earn so many points, worked out by hand for each rule.
struct RuleReachTests {
  private func ranges(
    _ rule: some ReachableRule, earning sought: String, full: String = "5", target: Target? = nil,
    own: String = "0", peers: [String] = []
  ) -> [ValueRange]? {
    let scale = rule.rivalsHigherIsBetter.map {
      RivalScale(of: peers.map(exact) + [exact(own)], higherIsBetter: $0)
    }
    return rule.values(
      earning: points(sought),
      in: ReachContext(
        scoring: ScoringContext(full: points(full), target: target, periodEnd: .distantFuture),
        rivals: scale.map { Rivals(of: exact(own), on: $0) }))
  }

  /// Full 5, one point off for each percentage point short of 90 %: 4 points are one step short.
  @Test func `A step rule gives back the edge of a step`() {
    func step(_ partial: PartialSteps) -> [ValueRange]? {
      ranges(
        StepRule(every: .one, points: Points(1), partial: partial), earning: "4",
        target: .atLeast(exact("90")))
    }
    #expect(step(.ceiling) == [.atLeast(exact("89"))])
    #expect(step(.proRata) == [.atLeast(exact("89"))])
    #expect(step(.floor) == [.above(exact("88"))])
  }

  /// A value at 90 misses 超过90: with `ceil` the target itself must be exceeded for full points.
  @Test func `A bound that must be exceeded is exceeded`() {
    let rule = StepRule(every: .one, points: Points(1), partial: .ceiling)
    #expect(
      ranges(rule, earning: "5", target: .moreThan(exact("90"))) == [.above(exact("90"))])
    #expect(
      ranges(rule, earning: "4", target: .lessThan(exact("3"))) == [.atMost(exact("4"))])
  }

  /// 4 of 5 points are 80 %: of 90 that is 72; where less is better 10 ÷ 0.8 = 12.5.
  @Test func `A proportional rule gives back a share of the target`() {
    #expect(
      ranges(ProportionalRule(), earning: "4", target: .atLeast(exact("90")))
        == [.atLeast(exact("72"))])
    #expect(
      ranges(ProportionalRule(), earning: "4", target: .atMost(exact("10")))
        == [.atMost(exact("12.5"))])
    #expect(
      ranges(ProportionalRule(cutOff: exact("0.9")), earning: "1", target: .atLeast(exact("90")))
        == [.atLeast(exact("81"))])
    #expect(ranges(ProportionalRule(), earning: "5.1", target: .atLeast(exact("90"))) == [])
  }

  /// 2 at 90, 4 at 98: 3 points at 94, and from 98 on.
  @Test func `A band whose points rise gives back the place on its way`() {
    let rule = BandsRule(bands: [
      .init(from: nil, to: exact("90"), points: .zero),
      .init(
        from: exact("90"), to: exact("98"), points: Points(2), pointsAtUpperBound: Points(4)),
      .init(from: exact("98"), to: nil, points: Points(4)),
    ])
    #expect(
      ranges(rule, earning: "3") == [
        ValueRange(
          lower: .init(value: exact("94"), isIncluded: true),
          upper: .init(value: exact("98"), isIncluded: false)), .atLeast(exact("98")),
      ])
  }

  /// The others have 60, 70, 80: third place needs 60, the mean of the others is 70, half of the best is 40,
  /// half of the way from the worst to the best is 70.
  @Test func `Comparison gives back the others' values`() {
    func peer(_ mode: PeerRule.Mode, _ sought: String) -> [ValueRange]? {
      ranges(
        PeerRule(mode: mode, higherIsBetter: true), earning: sought, full: "10", own: "50",
        peers: ["60", "70", "80"])
    }
    #expect(peer(.rankStep(Points(2)), "6") == [.atLeast(exact("60"))])
    #expect(peer(.rankStep(Points(2)), "10") == [.atLeast(exact("80"))])
    #expect(peer(.versusMean(failPoints: .zero), "10") == [.atLeast(exact("70"))])
    #expect(peer(.ratioToBest, "5") == [.atLeast(exact("40"))])
    #expect(peer(.minMax, "5") == [.atLeast(exact("70"))])
    #expect(peer(.rankTable([Points(9), Points(4)]), "4") == [.atLeast(exact("70"))])
  }

  /// Half a point off for each percentage point down, 0.2 free: 1.5 of 2 points are one point down.
  @Test func `A trend gives back the change that is small enough`() {
    let rule = TrendRule(
      higherIsBetter: true, every: .one, worsePoints: points("0.5"), deadBand: exact("0.2"),
      partial: .proRata)
    #expect(ranges(rule, earning: "1.5", full: "2") == [.atLeast(exact("-1"))])
    #expect(ranges(rule, earning: "2", full: "2") == [.atLeast(exact("-0.2"))])
  }

  /// Between 20 and 80, half of the way is 50; where less is better it is measured from 80.
  @Test func `A common scale gives back the place between its ends`() {
    let posts = NormaliseRule.Method.goalposts(low: exact("20"), high: exact("80"))
    #expect(ranges(NormaliseRule(method: posts), earning: "2.5") == [.atLeast(exact("50"))])
    #expect(
      ranges(NormaliseRule(method: posts, higherIsBetter: false), earning: "1.25")
        == [.atMost(exact("65"))])
    #expect(
      ranges(NormaliseRule(method: .rank), earning: "2.5", own: "1", peers: ["2", "3"])
        == [.above(exact("2"))])
    #expect(
      ranges(NormaliseRule(method: .percentile), earning: "5", own: "1", peers: ["2", "3"])
        == [.above(exact("3"))])
    #expect(ranges(NormaliseRule(method: posts, transform: .log), earning: "2") == nil)
  }

  /// 42 of 50 officials appeared; 90 % are 45.
  @Test func `A rate becomes whole cases`() {
    let lever = Lever(
      kind: .count, element: LocalizedText("出庭"), unit: "人", amount: exact("42"), least: .zero,
      most: exact("50"), slope: exact("2"))
    #expect(lever.nearest(in: [.atLeast(exact("90"))]) == exact("45"))
    #expect(lever.nearest(in: [.above(exact("90"))]) == exact("46"))
    #expect(lever.nearest(in: [.atMost(exact("81"))]) == exact("40"))
    #expect(lever.nearest(in: [.closed(exact("84.5"), exact("85.5"))]) == nil)
    #expect(lever.nearest(in: [.atLeast(exact("84"))]) == nil)
    #expect(!lever.allows(exact("51")))
  }
}
