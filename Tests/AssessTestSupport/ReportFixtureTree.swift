#if DEBUG
  @testable import AssessKit

  /// The tree of the sample: two branches of 50 points each and a bonus branch.
  let sampleIndicators: [IndicatorEntry] = [
    branch("A", "依法行政", "Lawful administration", points: 50),
    item("A01", "行政机关负责人出庭应诉率", "Officials appearing in court", 20, rate(">=90", "90%")),
    item("A02", "行政诉讼败诉率", "Administrative cases lost", 10, lostCases),
    item("A03", "综治中心建设", "Governance centre", 10, milestone),
    item("A04", "报送及时", "Returns on time", 10, onTime),
    branch("B", "社会治理", "Social governance", points: 50),
    item("B01", "人民调解成功率", "Success of people's mediation", 20, mediation),
    item("B02", "刑事案件立案数同比变化", "Change of criminal cases", 10, trend),
    item("B03", "法律顾问制度", "Legal advisers", 10, checklist),
    item("B04", "群众满意度", "Satisfaction", 10, survey),
    branch("C", "加分", "Bonus", points: 5, pool: .bonus),
    item("C01", "表彰奖励", "Commendations", 5, events, pool: .bonus),
  ]

  private func branch(
    _ id: String, _ zh: String, _ en: String, points: Int, pool: Pool = .base
  ) -> IndicatorEntry {
    IndicatorEntry(
      id: id, parent: nil, depth: 0, name: LocalizedText(zh: zh, en: en), pool: pool,
      points: Points(points), item: nil)
  }

  private func item(
    _ id: String, _ zh: String, _ en: String, _ points: Int, _ item: ItemEntry,
    pool: Pool = .base
  ) -> IndicatorEntry {
    IndicatorEntry(
      id: id, parent: String(id.prefix(1)), depth: 1, name: LocalizedText(zh: zh, en: en),
      pool: pool, points: Points(points), item: item)
  }

  private func entry(
    _ kind: Measure.Kind, clause: String, quote: String, lead: [String],
    cooperating: [String] = ["各县市区"], formula: LocalizedText = LocalizedText(""),
    unit: String, decimals: Int = 0, target: Target? = nil,
    targetWords: LocalizedText = LocalizedText(""), rule: LocalizedText
  ) -> ItemEntry {
    ItemEntry(
      covers: ["YC-020"], clause: clause, quote: quote, lead: lead, cooperating: cooperating,
      definition: LocalizedText(
        zh: "按本考核期内收到通知的案件统计。", en: "By cases notified within the period."),
      kind: kind, formula: formula, unit: unit, decimals: decimals, target: target,
      targetWords: targetWords, ruleWords: rule,
      policyWords: LocalizedText(
        zh: "数据缺失：不得分；分母为零或不涉及：不计入，按其余指标折算。",
        en: "Missing data: no points; nothing to measure: left out, the rest is rescaled."))
  }

  private func rate(_ target: String, _ text: String) -> ItemEntry {
    entry(
      .rate, clause: "附件十五·目标", quote: "行政机关负责人出庭应诉率不低于90%",
      lead: ["市司法局", "市委依法治市办"],
      formula: LocalizedText(
        zh: "实际出庭 ÷ 应出庭 × 100", en: "appeared ÷ should appear × 100"),
      unit: "%", decimals: 2, target: .atLeast(Rational(90)),
      targetWords: LocalizedText(zh: "不低于90%", en: "at least 90 %"),
      rule: LocalizedText(
        zh: "达到目标得满分20分；每低1个百分点扣0.5分，不足1个百分点的部分不扣，扣完为止",
        en: "20 points when met; 0.5 points off for each whole percentage point below"))
  }

  private let lostCases = entry(
    .rate, clause: "附件十五·目标", quote: "行政诉讼败诉率不超过10%", lead: ["市司法局"],
    formula: LocalizedText(zh: "败诉 ÷ 审结 × 100", en: "lost ÷ closed × 100"),
    unit: "%", decimals: 2, target: .atMost(Rational(10)),
    targetWords: LocalizedText(zh: "不超过10%", en: "at most 10 %"),
    rule: LocalizedText(
      zh: "达到目标得10分，未达到不得分", en: "10 points when met, none otherwise"))

  private let milestone = entry(
    .milestone, clause: "附件十四·2", quote: "2020年10月底前完成综治中心建设",
    lead: ["市委政法委"], unit: "天", target: .atMost(.zero),
    targetWords: LocalizedText(zh: "2020年10月31日前完成", en: "done by 31 October 2020"),
    rule: LocalizedText(
      zh: "按期完成得满分10分；每推迟1个月扣2分", en: "10 points when on time; 2 off a month late"))

  private let onTime = entry(
    .frequency, clause: "附件一·四", quote: "按季度报送工作进展情况", lead: ["市委政法委"],
    unit: "天",
    rule: LocalizedText(zh: "每迟报1天扣1分，扣完为止", en: "1 point off a day late"))

  private let mediation = entry(
    .rate, clause: "附件十五·目标", quote: "人民调解成功率达到96%以上", lead: ["市司法局/调解处"],
    formula: LocalizedText(zh: "调解成功 ÷ 受理 × 100", en: "settled ÷ accepted × 100"),
    unit: "%", decimals: 2, target: .atLeast(Rational(96)),
    targetWords: LocalizedText(zh: "不低于96%", en: "at least 96 %"),
    rule: LocalizedText(
      zh: "得分＝实际值÷目标值×20分，最多20分", en: "value ÷ target × 20 points, at most 20"))

  private let trend = entry(
    .trend, clause: "附件九·目标", quote: "刑事案件立案数同比下降", lead: ["市公安局"],
    formula: LocalizedText(zh: "（本期－上年同期）÷ 上年同期 × 100", en: "change against last year"),
    unit: "%", decimals: 1,
    rule: LocalizedText(
      zh: "持平或下降得满分10分；每上升1%扣0.5分", en: "10 points unless it rises; 0.5 off for 1 %"))

  private let checklist = entry(
    .existence, clause: "附件十五·任务3", quote: "普遍建立法律顾问制度", lead: ["市司法局"],
    unit: "项", rule: LocalizedText(zh: "按各项分值得分", en: "points for each yes"))

  private let survey = entry(
    .satisfaction, clause: "附件一·目标", quote: "群众安全感和满意度不断提升",
    lead: ["市委政法委"], unit: "分", decimals: 1,
    rule: LocalizedText(zh: "得分＝测评分÷100×10分", en: "mark ÷ 100 × 10 points"))

  private let events = entry(
    .count, clause: "附件一·五", quote: "对受到表彰的予以加分", lead: ["市委政法委"],
    unit: "次", rule: LocalizedText(zh: "每次加1分，最多5分", en: "1 point each, at most 5"))
#endif
