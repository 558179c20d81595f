internal import AssessKit

/// What the charts are called, and what they say to somebody who does not see them.
extension Sentences {
  static func indicatorTitle(
    _ indicator: IndicatorEntry, _ report: AssessmentReport
  ) -> LocalizedText {
    let (root, period) = (report.scheme.root, report.period.name)
    return marked(
      LocalizedText(
        zh: "\(root.zh)\(period.zh)\(indicator.id) \(indicator.name.zh)",
        en: "\(root.en), \(period.en): \(indicator.id) \(indicator.name.en)"),
      if: report.isProvisional)
  }

  static func itemLoss(_ points: String, units: Int, place: Int, of items: Int) -> LocalizedText {
    LocalizedText(
      zh: "\(units)个单位共失分\(points)分，在\(items)项失分指标中居第\(place)位。",
      en: "\(units) units lost \(points) points; place \(place) of \(items) items by points lost.")
  }

  static func dotPlot(_ indicator: IndicatorEntry) -> LocalizedText {
    LocalizedText(
      zh: "\(indicator.name.zh)：各单位完成情况与目标",
      en: "\(indicator.name.en): values of the units against the target")
  }

  static let dotPlotText = LocalizedText(
    zh: "实心圆为达标（或无目标），空心方块为未达标，虚线为目标；数值同下表。",
    en: """
      Full circles meet the target or have none, open squares miss it, the broken line is the \
      target; the table has the same numbers.
      """)

  static let lossChart = LocalizedText(
    zh: "从满分到基础分", en: "From the full points to the base")

  static let lossChartText = LocalizedText(
    zh: "自满分起逐项减去失分，失分大的在前，最后为基础分；数值同下表。",
    en: "Losses are taken off the full points one by one, largest first; the table has the same.")

  static func axisStart(_ number: String) -> LocalizedText {
    LocalizedText(zh: "横轴自\(number)分起", en: "the axis begins at \(number) points")
  }

  static func otherItems(_ count: Int) -> LocalizedText {
    LocalizedText(zh: "其余\(count)项", en: "\(count) other items")
  }

  static let trendText = LocalizedText(
    zh: "折线为各期总分，缺少数据的期断开；数值同下表。",
    en: "The line is the total by period, broken where data is missing; the table has the same.")

  static let trendLegend = LocalizedText(
    zh: "各期按当期报表和同一方案计算；以前各期的数据取自本次一并读入的报表。",
    en: "Each period by its own returns and by this scheme, from the returns read in this run.")
}
