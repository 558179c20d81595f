import AssessTestSupport
import Testing

@testable import AssessKit

/// Rules that compare: with the other units, or with an earlier period.
struct ComparingRuleTests {
  private let peers = ["98", "95", "95", "90", "60"]

  /// (26) 第一名为满分，每降1位减0.5分; (27) 名次每减1位减基本分5%: 1.5 of 30.
  @Test(arguments: [
    ("98", "0.5", "30", "30"), ("95", "0.5", "30", "29.5"), ("90", "0.5", "30", "28.5"),
    ("60", "0.5", "30", "28"), ("95", "1.5", "30", "28.5"), ("60", "1.5", "30", "24"),
    ("60", "10", "30", "0"),
  ])
  func `Each place behind costs points, and equal values share the better place`(
    value: String, each: String, full: String, expected: String
  ) {
    let rule = PeerRule(mode: .rankStep(points(each)), higherIsBetter: true)
    #expect(award(rule, value, full: full, peers: peers).points == points(expected))
  }

  /// (28) 总分前七名…分别加4、3.5、3…, here the first four.
  @Test(arguments: [("98", "4", 1), ("95", "3.5", 2), ("90", "2.5", 4), ("60", "0", 5)])
  func `A table gives points by place, and none behind its end`(
    value: String, expected: String, place: Int
  ) {
    let table = ["4", "3.5", "3", "2.5"].map(points)
    let rule = PeerRule(mode: .rankTable(table), higherIsBetter: true)
    let award = award(rule, value, full: "4", peers: peers)
    #expect(award == Award(points(expected), because: .place(place, of: 5)))
  }

  @Test(arguments: [("60", 1), ("90", 2), ("95", 3), ("98", 5)])
  func `The lowest is first where less is better`(value: String, place: Int) {
    let rule = PeerRule(mode: .rankStep(Points(1)), higherIsBetter: false)
    #expect(award(rule, value, full: "9", peers: peers).reason == .place(place, of: 5))
  }

  /// 9, 8, 8 and 7: the last is fourth, or third where no place is left out after a tie.
  @Test(arguments: [(RollUp.TieRule.competition, 4), (.dense, 3)])
  func `No place is left out where ties are dense`(ties: RollUp.TieRule, place: Int) {
    let rule = PeerRule(mode: .rankStep(Points(1)), higherIsBetter: true, ties: ties)
    let award = award(rule, "7", full: "9", peers: ["9", "8", "8", "7"])
    #expect(award.reason == .place(place, of: 4))
    #expect(award.points == Points(10 - place))
  }

  /// Where the best is not above zero there is no ratio to it: the item has no denominator.
  @Test(arguments: [
    (["0 10", "0 10"], true, true), (["5 10", "0 10"], true, false),
    (["0 10", "5 10"], false, false),
  ])
  func `A share of nothing is as a zero denominator`(
    cells: [String], higher: Bool, isEmpty: Bool
  ) {
    var leaf = RateFixture.leaf()
    leaf.item?.rule = .peer(PeerRule(mode: .ratioToBest, higherIsBetter: higher))
    let scores = RateFixture.scores(of: leaf, cells.map(Optional.some))
    #expect(scores.map { $0.outcome == .emptyDenominator } == [isEmpty, isEmpty])
  }

  /// (29) 考绩得分=综合投资率/第一名的综合投资率×400.
  @Test(arguments: [
    ("98", "98 49", "400", true, "400"), ("49", "98 49", "400", true, "200"),
    ("0", "98 0", "400", true, "0"), ("-7", "98 -7", "400", true, "0"),
    ("0", "0 0", "400", true, "0"),
    ("2", "2 4 8", "10", false, "10"), ("4", "2 4 8", "10", false, "5"),
    ("0", "0 4", "10", false, "10"), ("4", "0 4", "10", false, "0"),
  ])
  func `A share of the best`(
    value: String, peers: String, full: String, higher: Bool, expected: String
  ) {
    let rule = PeerRule(mode: .ratioToBest, higherIsBetter: higher)
    let values = peers.split(separator: " ").map(String.init)
    #expect(award(rule, value, full: full, peers: values).points == points(expected))
  }

  /// (25) 满意率低于全省平均水平 −1; the mean of the five is 438 ÷ 5 = 87.6.
  @Test(arguments: [
    ("98", true, "5", true), ("87.6", true, "5", true), ("87.5", true, "-1", false),
    ("87.6", false, "5", true), ("87.7", false, "-1", false),
  ])
  func `The mean itself is as good as better`(
    value: String, higher: Bool, expected: String, isBetter: Bool
  ) {
    let rule = PeerRule(
      mode: .versusMean(failPoints: Points(-1)), higherIsBetter: higher, floor: Points(-1))
    let award = award(rule, value, full: "5", peers: peers)
    let reason = Reason.againstMean(mean: exact("87.6"), isBetter: isBetter)
    #expect(award == Award(points(expected), because: reason))
  }

  @Test(arguments: [
    ("98", true, "19"), ("60", true, "0"), ("79", true, "9.5"), ("98", false, "0"),
    ("60", false, "19"), ("79", false, "9.5"),
  ])
  func `From the worst to the best`(value: String, higher: Bool, expected: String) {
    let rule = PeerRule(mode: .minMax, higherIsBetter: higher)
    #expect(award(rule, value, full: "19", peers: peers).points == points(expected))
  }

  @Test(arguments: [
    PeerRule.Mode.rankStep(Points(1)), .rankTable([Points(5)]), .ratioToBest,
    .versusMean(failPoints: .zero), .minMax,
  ])
  func `A group of one is its own best, and so is one of equals`(mode: PeerRule.Mode) {
    for higher in [true, false] {
      let rule = PeerRule(mode: mode, higherIsBetter: higher)
      #expect(award(rule, "7", full: "5", peers: ["7"]).points == Points(5))
      #expect(award(rule, "7", full: "5", peers: ["7", "7", "7"]).points == Points(5))
    }
  }

  /// (23) 每下降一个百分点加0.5分/每上升一个百分点扣0.5分; (22) 每增加1件扣减1分.
  @Test(arguments: [
    ("0", "10"), ("-1", "10.5"), ("-3.5", "11.5"), ("-9", "12"), ("1", "9.5"), ("2.5", "9"),
    ("0.5", "10"), ("30", "0"),
  ])
  func `A change for the better gives, one for the worse takes`(change: String, expected: String) {
    let rule = TrendRule(
      higherIsBetter: false, every: .one, worsePoints: points("0.5"),
      betterPoints: points("0.5"), partial: .floor, cap: Points(12))
    #expect(award(rule, .change(change), full: "10").points == points(expected))
  }

  /// (24) 同比上升 −1: all or nothing by one large step begun.
  @Test(arguments: [("-2", "1"), ("0", "1"), ("0.01", "0"), ("60", "0")])
  func `A rise costs all, however small`(change: String, expected: String) {
    let rule = TrendRule(
      higherIsBetter: false, every: Rational(1000), worsePoints: Points(1), partial: .ceiling,
      cap: Points(1))
    #expect(award(rule, .change(change), full: "1").points == points(expected))
  }

  @Test(arguments: [
    ("2", "10"), ("-2", "10"), ("-2.1", "7.9"), ("-3", "7"), ("2.1", "10"),
  ])
  func `Within the dead band there is no change, and beyond it the whole one counts`(
    change: String, expected: String
  ) {
    let rule = TrendRule(
      higherIsBetter: true, every: .one, worsePoints: Points(1), deadBand: Rational(2),
      partial: .proRata, cap: Points(10))
    #expect(award(rule, .change(change), full: "10").points == points(expected))
  }

  @Test func `Says which way it went and by how many steps`() {
    let rule = TrendRule(
      higherIsBetter: true, every: Rational(2), worsePoints: Points(1), betterPoints: Points(3),
      partial: .floor, floor: nil, cap: Points(20))
    #expect(
      award(rule, .change("5"), full: "10")
        == Award(
          Points(16), because: .trendBetter(change: exact("5"), steps: exact("2"), each: Points(3)))
    )
    #expect(
      award(rule, .change("-50"), full: "10")
        == Award(
          Points(-15),
          because: .trendWorse(change: exact("-50"), steps: exact("25"), each: Points(1))))
    #expect(award(rule, .change("0"), full: "10").reason == .trendHeld(change: .zero))
  }
}
