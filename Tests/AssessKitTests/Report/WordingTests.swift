import AssessTestSupport
import Testing

@testable import AssessKit

private func q(_ text: String) -> Rational { Rational(decimal: text)! }
private func p(_ text: String) -> Points { Points(q(text)) }

struct TargetWordsTests {
  @Test(arguments: [
    (Target.atLeast(Rational(90)), "%", "不低于90%", "at least 90%"),
    (.moreThan(Rational(5)), "件", "超过5件", "more than 5 cases"),
    (.atMost(q("0.5")), "%", "不超过0.5%", "at most 0.5%"),
    (.lessThan(Rational(3)), "起", "低于3起", "less than 3 cases"),
    (.exactly(.hundred), "%", "达到100%", "100%"),
    (.exactly(.zero), "起", "为0起", "exactly 0 cases"),
    (
      .between(Rational(90), Rational(95)), "%", "90%至95%（含）",
      "90% to 95% (inclusive)"
    ),
    (
      .about(Rational(90), tolerance: Rational(2)), "%", "约90%（上下不超过2个百分点）",
      "about 90% (give or take 2 percentage points)"
    ),
    (.atLeast(Rational(2)), "个/县", "不低于2个/县", "at least 2 个/县"),
  ])
  func `A target is said as documents say it`(
    target: Target, unit: String, zh: String, en: String
  ) {
    #expect(target.words(unit: unit) == LocalizedText(zh: zh, en: en))
  }
}

struct RuleWordsTests {
  @Test(arguments: [
    (ItemRule.passFail(PassFailRule()), "%", "达到目标得满分5分，未达到目标不得分"),
    (.passFail(PassFailRule(failPoints: p("2"))), "%", "达到目标得满分5分，未达到目标得2分"),
    (
      .step(StepRule(every: .one, points: p("0.5"), partial: .floor)), "%",
      "达到目标得满分5分；每低1个百分点扣0.5分，不足1个百分点的部分不计，扣完为止"
    ),
    (
      .step(StepRule(every: .one, points: p("1"), partial: .ceiling, floor: nil)), "件",
      "达到目标得满分5分；每低1件扣1分，不足1件的按1件计，扣分不设下限"
    ),
    (
      .step(
        StepRule(
          every: q("0.1"), points: p("0.125"), partial: .proRata, surplusPoints: p("0.2"),
          surplusCap: p("1"), floor: p("2"))), "%",
      "达到目标得满分5分；每低0.1个百分点扣0.125分，不足0.1个百分点的按比例计，最低得2分；每高0.1个百分点加0.2分，最多加1分"
    ),
    (.proportional(ProportionalRule()), "%", "得分=实际值÷目标值×5分，最高5分"),
    (
      .proportional(ProportionalRule(cap: q("1.2"), cutOff: q("0.6"))), "%",
      "得分=实际值÷目标值×5分，该比值最高按120%计；该比值低于60%的不得分"
    ),
    (
      .bands(
        BandsRule(bands: [
          .init(from: nil, to: Rational(60), points: .zero),
          .init(from: Rational(60), to: Rational(80), points: p("1"), pointsAtUpperBound: p("3")),
          .init(from: Rational(80), to: nil, points: p("5")),
        ])), "%", "低于60%不得分；60%（含）至80%（不含）由1分按比例至3分；80%及以上得5分"
    ),
    (.perEvent(PerEventRule(base: p("5"))), "起", "基础分5分，每发生1次按类别扣分，扣完为止"),
    (.perEvent(PerEventRule(base: .zero, cap: p("3"), adds: true)), "次", "每发生1次按类别加分，最多加3分"),
    (.checklist(ChecklistRule(requiresAll: true)), "项", "各项全部具备得满分5分，缺一项不得分"),
    (.checklist(ChecklistRule()), "项", "逐项核对，具备的得该项分值，未填报的单独列出，不视为“否”"),
    (
      .peer(PeerRule(mode: .rankStep(p("0.5")), higherIsBetter: true, floor: p("1"))), "%",
      "在同组单位间比较，数值高者为优；第1名得满分5分，每降1位减0.5分，最低得1分"
    ),
    (
      .peer(PeerRule(mode: .rankTable([p("5"), p("3")]), higherIsBetter: false)), "%",
      "在同组单位间比较，数值低者为优；第1名得5分、第2名得3分，其后不得分"
    ),
    (
      .peer(PeerRule(mode: .ratioToBest, higherIsBetter: false)), "%",
      "在同组单位间比较，数值低者为优；得分=最优值÷本单位值×5分"
    ),
    (
      .peer(PeerRule(mode: .versusMean(failPoints: p("3")), higherIsBetter: true)), "%",
      "在同组单位间比较，数值高者为优；达到平均值得满分5分，未达到得3分"
    ),
    (
      .peer(PeerRule(mode: .minMax, higherIsBetter: true)), "%",
      "在同组单位间比较，数值高者为优；得分=（本单位值－最差值）÷（最优值－最差值）×5分"
    ),
    (
      .trend(
        TrendRule(
          higherIsBetter: false, every: .one, worsePoints: p("0.5"), partial: .proRata,
          cap: p("5"))), "%", "与基期相比持平或下降得满分5分；每上升1%扣0.5分，不足1%的按比例计，扣完为止"
    ),
    (
      .trend(
        TrendRule(
          higherIsBetter: true, every: .one, worsePoints: p("1"), betterPoints: p("0.5"),
          deadBand: q("0.5"), partial: .floor, cap: p("6"))), "百分点",
      "与基期相比持平或上升得满分5分；变化不超过0.5个百分点视为持平；每下降1个百分点扣1分，不足1个百分点的部分不计，扣完为止；每上升1个百分点加0.5分，最高得6分"
    ),
    (.graded(GradedRule(scale: .hundred)), "分", "得分=评分÷100×5分"),
    (
      .timeliness(TimelinessRule(unit: .month, points: p("2"))), "天",
      "按时得满分5分；每逾期1个月扣2分，不足1个月按1个月计，扣完为止"
    ),
    (
      .timeliness(TimelinessRule(unit: .day, points: p("1"), graceDays: 3, floor: p("1"))), "天",
      "按时得满分5分，宽限3天；每逾期1天扣1分，最低得1分"
    ),
    (.timeliness(TimelinessRule(unit: .once, points: p("2"))), "天", "按时得满分5分；逾期扣2分，扣完为止"),
  ])
  func `A rule is said as documents say it`(rule: ItemRule, unit: String, expected: String) {
    let words = rule.words(unit: unit, points: p("5"), target: .atLeast(Rational(90)))
    #expect(words.zh == expected)
    #expect(words.en.utf8.count > 10 && words.en.unicodeScalars.allSatisfy { $0.value < 0x4E00 })
  }

  @Test func `Where less is better, points are lost above the target`() {
    let rule = ItemRule.step(StepRule(every: .one, points: p("1"), partial: .floor))
    let target = Target.atMost(Rational(10))
    #expect(rule.words(unit: "%", points: p("5"), target: target).zh.contains("每高1个百分点扣1分"))
    let share = ItemRule.proportional(ProportionalRule())
    #expect(share.words(unit: "%", points: p("5"), target: target).zh.contains("目标值÷实际值"))
  }

  @Test func `Totals are explained with their caps and grades`() {
    let rollUp = RollUp(
      bonusCap: p("5"),
      grades: [
        GradeBand(name: LocalizedText("甲"), from: p("90")),
        GradeBand(name: LocalizedText("乙"), from: nil),
      ])
    let words = rollUp.words.map(\.zh)
    #expect(words.contains("总分=基础分+加分（最多5分）－减分（不设上限）。"))
    #expect(words.last == "等次：甲：90分及以上；乙：低于90分。")
  }
}
