import AssessKit
import Testing

/// Formulas as people say them.
struct FormulaWordsTests {
  static let names = FormulaNames(
    element: { name in
      let known = [
        "litigation.appeared": LocalizedText(zh: "实际出庭件数", en: "cases attended"),
        "litigation.should_appear": LocalizedText(zh: "应出庭件数", en: "cases to attend"),
        "cases.amount": LocalizedText(zh: "涉及金额", en: "amount"),
        "cases.outcome": LocalizedText(zh: "结果", en: "outcome"),
        "cases.closed": LocalizedText(zh: "结案日期", en: "closing date"),
      ]
      return known[name.description] ?? LocalizedText(name.column)
    },
    table: { $0 == "cases" ? LocalizedText(zh: "案件台账", en: "Cases") : LocalizedText($0) },
    choice: { $1 == "success" ? LocalizedText(zh: "成功", en: "success") : LocalizedText($1) })

  @Test(arguments: [
    (
      "litigation.appeared / litigation.should_appear", "实际出庭件数 ÷ 应出庭件数",
      "cases attended ÷ cases to attend"
    ),
    (
      "litigation.appeared / litigation.should_appear * 100", "实际出庭件数 ÷ 应出庭件数 × 100",
      "cases attended ÷ cases to attend × 100"
    ),
    ("(1 + 2) * -litigation.heard", "（1 + 2） × −heard", "(1 + 2) × −heard"),
    ("litigation.heard - 0.5 <= 3", "heard − 0.5 ≤ 3", "heard − 0.5 ≤ 3"),
    (
      "litigation.heard > 0 implies litigation.planned", "如果heard > 0，则planned",
      "if heard > 0, then planned"
    ),
    ("litigation.planned and not (yes or no)", "planned且并非（是或否）", "planned and not (yes or no)"),
    (
      "if(litigation.planned, 1, 2)", "（如果planned，取1，否则取2）",
      "(if planned, 1, otherwise 2)"
    ),
    (
      "litigation.approved_on <= date(2020-10-31)", "approved_on ≤ 2020年10月31日",
      "approved_on ≤ 2020-10-31"
    ),
    (
      "count(cases where outcome = 'success')", "“案件台账”中结果为“成功”的行数",
      "the number of rows of “Cases” where outcome is “success”"
    ),
    (
      "count(cases where outcome != 'success')", "“案件台账”中结果不为“成功”的行数",
      "the number of rows of “Cases” where outcome is not “success”"
    ),
    (
      "share(cases where outcome in ('success', 'partial'))",
      "“案件台账”中结果为“成功”、“partial”之一的行所占比例",
      "the share of rows of “Cases” where outcome is one of “success”, “partial”"
    ),
    (
      "sum(cases.amount where closed <= period_end)", "“案件台账”中结案日期 ≤ 考核期末日的涉及金额合计",
      "the sum of amount in “Cases” where closing date ≤ the last day of the period"
    ),
    ("mean(cases.amount)", "“案件台账”中涉及金额平均值", "the mean of amount in “Cases”"),
    ("prior(litigation.appeared)", "上期实际出庭件数", "cases attended in the previous period"),
    (
      "same_period_last_year(litigation.appeared + 1)", "上年同期（实际出庭件数 + 1）",
      "(cases attended + 1) in the same period last year"
    ),
    ("or_zero(litigation.appeared)", "实际出庭件数（未报按0计）", "cases attended (0 if not reported)"),
    ("reported(litigation.appeared)", "已报送实际出庭件数", "cases attended was reported"),
    ("max(1, litigation.appeared)", "1、实际出庭件数中的最大者", "the largest of 1, cases attended"),
    (
      "abs(litigation.appeared - 1)", "（实际出庭件数 − 1）的绝对值",
      "(cases attended − 1) without its sign"
    ),
    (
      "days(period_end, period_start)", "从考核期首日到考核期末日的天数",
      "the days from the first day of the period to the last day of the period"
    ),
  ])
  func `Says`(text: String, zh: String, en: String) throws {
    let formula = try Formula(parsing: text, in: Fixture.scope)
    #expect(formula.inWords(Self.names, in: .zh) == zh)
    #expect(formula.inWords(Self.names, in: .en) == en)
  }
}
