import AssessTestSupport
import Testing

@testable import AssessKit

/// The numbers in brackets are the patterns of published rules, as `domain.md` counts them.
struct StepRuleTests {
  /// (1) 达到90%以上的得25分，每下降一个百分点扣1分.
  @Test(arguments: [
    ("100", "25", "25", "25"), ("90", "25", "25", "25"), ("89.99", "25", "24", "24.99"),
    ("89.4", "25", "24", "24.4"), ("89", "24", "24", "24"), ("88.5", "24", "23", "23.5"),
    ("65", "0", "0", "0"), ("65.01", "1", "0", "0.01"), ("12", "0", "0", "0"),
    ("0", "0", "0", "0"),
  ])
  func `Takes points off for each step short, and says what becomes of a part of one`(
    value: String, floor: String, ceiling: String, proRata: String
  ) {
    for (partial, expected) in [
      (PartialSteps.floor, floor), (.ceiling, ceiling), (.proRata, proRata),
    ] {
      let rule = StepRule(every: .one, points: Points(1), partial: partial)
      let award = award(rule, value, full: "25", target: .atLeast(exact("90")))
      #expect(award.points == points(expected), "\(partial)")
    }
  }

  /// (2) 低于95%的，每下降1个百分点扣0.5分; (3) 不少于6次（1.5分），每少一次扣0.3分，累计不超过1.2分;
  /// (4) 完成调研文章3篇得2分，每少一篇扣0.7分.
  @Test(arguments: [
    ("95", "10", "95", "0.5", "0", "10"), ("94.2", "10", "95", "0.5", "0", "9.6"),
    ("6", "1.5", "6", "0.3", "0.3", "1.5"), ("4", "1.5", "6", "0.3", "0.3", "0.9"),
    ("1", "1.5", "6", "0.3", "0.3", "0.3"), ("0", "1.5", "6", "0.3", "0.3", "0.3"),
    ("3", "2", "3", "0.7", "0", "2"), ("2", "2", "3", "0.7", "0", "1.3"),
    ("1", "2", "3", "0.7", "0", "0.6"), ("0", "2", "3", "0.7", "0", "0"),
  ])
  func `Stops at the floor`(
    value: String, full: String, target: String, each: String, floor: String, expected: String
  ) {
    let rule = StepRule(
      every: .one, points: points(each), partial: .proRata, floor: points(floor))
    let award = award(rule, value, full: full, target: .atLeast(exact(target)))
    #expect(award.points == points(expected))
  }

  @Test func `Says the distance, the steps and whether the floor was reached`() {
    let rule = StepRule(every: exact("2"), points: points("1.5"), partial: .floor)
    #expect(
      award(rule, "85", full: "3", target: .atLeast(exact("90")))
        == Award(
          .zero,
          because: .stepsShort(
            distance: exact("5"), steps: exact("2"), each: points("1.5"), isFloored: false)))
    #expect(
      award(rule, "84", full: "3", target: .atLeast(exact("90")))
        == Award(
          .zero,
          because: .stepsShort(
            distance: exact("6"), steps: exact("3"), each: points("1.5"), isFloored: true)))
    #expect(award(rule, "90", full: "3", target: .atLeast(exact("90"))).reason == .targetMet)
  }

  @Test func `Goes below zero where there is no floor`() {
    let rule = StepRule(every: .one, points: Points(5), partial: .proRata, floor: nil)
    #expect(award(rule, "87", full: "6", target: .atLeast(exact("90"))).points == Points(-9))
  }

  /// 每少一次扣0.3分，累计扣分不超过1.2分.
  @Test(arguments: [("6", "1.5"), ("4", "0.9"), ("2", "0.3"), ("1", "0.3"), ("0", "0.3")])
  func `Takes off no more than its cap`(value: String, expected: String) {
    let rule = StepRule(every: .one, points: points("0.3"), partial: .floor, cap: points("1.2"))
    let award = award(rule, value, full: "1.5", target: .atLeast(exact("6")))
    #expect(award.points == points(expected))
  }

  /// 每上升一个百分点加0.5分, at most 2.
  @Test(arguments: [
    ("90", "10"), ("90.9", "10"), ("91", "10.5"), ("93.9", "11.5"), ("94", "12"), ("99", "12"),
  ])
  func `Gives points beyond the target, up to the cap`(value: String, expected: String) {
    let rule = StepRule(
      every: .one, points: Points(1), partial: .floor, surplusPoints: points("0.5"),
      surplusCap: points("2"))
    let award = award(rule, value, full: "10", target: .atLeast(exact("90")))
    #expect(award.points == points(expected))
    if value == "99" {
      #expect(
        award.reason
          == .stepsBeyond(
            distance: exact("9"), steps: exact("9"), each: points("0.5"), isCapped: true))
    }
  }

  /// Steps of one, one point each, off 10.
  @Test(arguments: [
    (Target.atMost(exact("5")), "5", "10"), (.atMost(exact("5")), "7", "8"),
    (.atMost(exact("5")), "0", "10"), (.lessThan(exact("5")), "4.99", "10"),
    (.lessThan(exact("5")), "5", "9"), (.lessThan(exact("5")), "5.5", "9"),
    (.moreThan(exact("0")), "0", "9"), (.moreThan(exact("0")), "0.01", "10"),
    (.exactly(exact("100")), "100", "10"), (.exactly(exact("100")), "98", "8"),
    (.exactly(exact("100")), "101", "9"), (.between(exact("3"), exact("5")), "3", "10"),
    (.between(exact("3"), exact("5")), "5", "10"), (.between(exact("3"), exact("5")), "1", "8"),
    (.between(exact("3"), exact("5")), "6.5", "8"),
    (.about(exact("5"), tolerance: exact("0.5")), "5.5", "10"),
    (.about(exact("5"), tolerance: exact("0.5")), "7", "8"),
    (.about(exact("5"), tolerance: exact("0.5")), "3", "8"),
  ])
  func `Looks at the wrong side of every target, with a part as a whole step`(
    target: Target, value: String, expected: String
  ) {
    let rule = StepRule(every: .one, points: Points(1), partial: .ceiling)
    #expect(award(rule, value, full: "10", target: target).points == points(expected))
  }

  @Test(arguments: [PartialSteps.floor, .proRata])
  func `At a bound that must be exceeded nothing is taken off but by a whole step`(
    partial: PartialSteps
  ) {
    let rule = StepRule(every: .one, points: Points(1), partial: partial)
    #expect(award(rule, "5", full: "10", target: .lessThan(exact("5"))).points == Points(10))
  }

  @Test func `Without a target there is nothing to give`() {
    let rule = StepRule(every: .one, points: Points(1), partial: .floor)
    #expect(award(rule, "5", full: "10") == Award(.zero, because: .targetMissed))
  }
}
