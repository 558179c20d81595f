import AssessTestSupport
import Testing

@testable import AssessKit

private func q(_ text: String) -> Rational { Rational(decimal: text)! }

/// The explanation of one item of one unit of the sample.
private func explanation(_ division: String, _ item: String) -> LocalizedText? {
  let report = sampleReport(isHostile: false)
  guard let entry = report.indicator(item)?.item else { return nil }
  return report.division(division)?.items.first { $0.indicator == item }?
    .explanation(entry: entry, tables: report.scheme.tables)
}

struct ExplanationTests {
  @Test(arguments: [
    ("420502", "A01", "实际出庭41÷应出庭43=95.35%，达到目标（不低于90%），得满分20分"),
    (
      "420503", "A01",
      "实际出庭79÷应出庭91=86.81%，比目标（不低于90%）低3.19个百分点，计3步，每步扣0.5分，扣1.5分，得18.5分"
    ),
    ("420503", "A02", "败诉12÷审结100=12.00%，未达到目标（不超过10%），不得分"),
    ("420504", "A02", "分母为0，无法计算，按规则不计入，按其余指标折算"),
    ("420506", "A02", "不涉及，按规则不计入，按其余指标折算"),
    ("420502", "A03", "已于2020年10月12日完成（期限2020年10月31日），得满分10分"),
    (
      "420503", "A03",
      "已于2020年12月20日完成（期限2020年10月31日，逾期50天），按逾期2个月计，每月扣2分，扣4分，得6分"
    ),
    ("420504", "A03", "至考核期末未完成（期限2020年10月31日），不得分，折算后满分12.5分、得0分"),
    ("420506", "A03", "未到期（期限2021年3月31日），不计入"),
    ("420503", "A04", "行政应诉统计表迟报3天（期限2021-01-10，收到2021-01-13），按逾期3天计，每天扣1分，扣3分，得7分"),
    ("420504", "A04", "均按时报送，得满分10分，折算后满分12.5分、得12.5分"),
    ("420503", "B01", "调解成功1801÷受理2000=90.05%，按目标值（不低于96%）的93.8%计，得18.76分"),
    ("420504", "B01", "数据缺失，按规则不得分，折算后满分25分、得0分"),
    ("420502", "B02", "-4.0%（本期480，基期500），持平或向有利方向变化，得满分10分"),
    ("420503", "B02", "2.4%（本期512，基期500），向不利方向变化，计2.4步，每步扣0.5分，扣1.2分，得8.8分"),
    (
      "420504", "B02",
      "-3.2%（本期300，基期310）（沿用2020年第三季度数据），持平或向有利方向变化，得满分10分，折算后满分12.5分、得12.5分"
    ),
    ("420504", "B03", "3项中1项为“是”，1项未填报，得4分，折算后满分12.5分、得5分"),
    ("420504", "B04", "数据缺失，按规则由考核单位认定，认定前结果为暂定"),
    ("420503", "B04", "评分85÷100×10分，得8.5分"),
    ("420503", "C01", "无相关事项，不得分"),
    ("420506", "C01", "国家级表彰6次，合计加5分，按上限计，得满分5分"),
  ])
  func `Points can be checked by hand`(division: String, item: String, expected: String) {
    #expect(explanation(division, item)?.zh == expected)
  }

  @Test func `The English says the same`() {
    #expect(
      explanation("420503", "A01")?.en == """
        litigation.appeared 79 ÷ litigation.should_appear 91 = 86.81%, 3.19 percentage points \
        below the target (at least 90 %), 3 steps of 0.5, 1.5 points off, 18.5 points
        """)
  }

  @Test(arguments: [
    (Reason.stepsBeyond(distance: q("3"), steps: q("3"), each: Points(1), isCapped: true), "高3"),
    (
      .stepsShort(distance: q("9"), steps: q("9"), each: Points(1), isFloored: true),
      "按扣分限度计"
    ),
    (.belowCutOff(share: q("0.5"), cutOff: q("0.6")), "的50%，低于起计的60%，得3分"),
    (.band(from: q("60"), to: q("80")), "在“60%（含）至80%（不含）”区间，得3分"),
    (.zeroedByEvent(LocalizedText("脱管")), "发生“脱管”，得3分"),
    (.events(change: Points(-2), isLimited: false), "合计扣2分，得3分"),
    (.place(2, of: 4), "在4个单位中列第2位，得3分"),
    (.shareOfBest(best: q("98.5")), "最优值98.50%，按与最优值之比计，得3分"),
    (.againstMean(mean: q("95"), isBetter: false), "平均值95.00%，未达到平均值，得3分"),
    (.betweenExtremes(worst: q("60"), best: q("99")), "最差值60.00%、最优值99.00%，按所处位置计，得3分"),
    (.trendBetter(change: q("2"), steps: q("2"), each: Points(1)), "向有利方向变化，计2步，每步加1分，加2分，得3分"),
    (.late(units: 1, unit: .once, each: Points(2)), "扣2分，得3分"),
    (.missing(.carryForward(periods: 2)), "数据缺失且无可沿用的数据，得3分"),
    (.missing(.exclude), "数据缺失，按规则不计入，按其余指标折算"),
    (.notApplicable(.groupMean), "不涉及，按规则按同组已测单位的平均分计，得3分"),
    (.emptyDenominator(.fixed(Points(3))), "分母为0，无法计算，按规则计3分"),
  ])
  func `Every other reason has its words`(reason: Reason, expected: String) throws {
    let report = sampleReport()
    var item = try #require(report.divisions.first?.items.first)
    let entry = try #require(report.indicator("A01")?.item)
    item.reason = reason
    item.awarded = Points(3)
    item.full = item.nominal
    let words = item.explanation(entry: entry)
    #expect(words.zh.contains(expected))
    #expect(words.en.contains("3 points") || words.en.contains("left out"))
  }

  @Test func `A value that misses the target is not printed as if it met it`() throws {
    let entry = try #require(sampleReport().indicator("A01")?.item)
    func words(_ value: String) -> String {
      Measurement(value: q(value), detail: .quantity).words(entry: entry).zh
    }
    #expect(words("89.996") == "89.996%")
    #expect(words("89.99999") == "89.99999%")
    #expect(words("90.004") == "90.00%")
    #expect(words("-0.001") == "0.00%")
  }
}
