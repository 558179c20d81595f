internal import AssessKit

extension SpreadsheetDocument {
  /// Makes the workbook of a report.
  init(of report: AssessmentReport, options: RenderingOptions) throws {
    let language = options.language
    let report = report.edition(options.edition)
    let styles = ReportStyles(for: report)
    let plan = SheetPlan.all(
      in: options.edition, isIndex: report.scheme.rollUp.isIndex)
    let names = SheetName.valid(plan.map { $0.title[language] })
    let (title, period) = (report.scheme.title[language], report.period.name[language])
    self.init(
      title: language == .zh ? "\(title)（\(period)）" : "\(title) (\(period))",
      generator: report.tool, language: language, date: report.cutOff, styles: styles.all)
    for (sheet, name) in zip(plan, names) {
      switch sheet {
      case .cover:
        let others = zip(names, plan).dropFirst().map { (name: $0, meaning: $1.meaning) }
        sheets.append(
          CoverSheet(of: report, language: language, styles: styles, sheets: others)
            .sheet(named: name))
      case .matrix:
        sheets.append(
          MatrixSheet(of: report, language: language, styles: styles).sheet(named: name))
      case .series:
        sheets.append(
          SeriesSheet(of: report, language: language, styles: styles).sheet(named: name))
      case .table(let table, _):
        sheets.append(
          try TableSheet(
            of: table.fitted(to: report), in: report, language: language, styles: styles
          )
          .sheet(named: name))
      }
    }
  }
}

/// A sheet of the workbook, before it is made.
enum SheetPlan: Sendable {
  /// The first sheet.
  case cover

  /// The points of all units.
  case matrix

  /// An index over the periods.
  case series

  /// A table, under a title of its own.
  case table(ReportTable, title: LocalizedText)

  /// Returns the sheets in order: an index has a series, and points are lost.
  static func all(in edition: Edition, isIndex: Bool) -> [SheetPlan] {
    let losses: [SheetPlan] =
      isIndex ? [] : [.table(.losses, title: LocalizedText(zh: "失分", en: "Losses"))]
    let series: [SheetPlan] = isIndex ? [.series] : []
    let tables: [SheetPlan] = [
      .table(.indicators, title: LocalizedText(zh: "指标", en: "Indicators")),
      .table(.scores, title: LocalizedText(zh: "明细", en: "Detail")),
    ]
    let findings: [SheetPlan] =
      edition == .public
      ? [] : [.table(.findings, title: LocalizedText(zh: "问题", en: "Findings"))]
    let tasks: [SheetPlan] =
      edition == .public
      ? []
      : [
        .table(.improvements, title: LocalizedText(zh: "提分", en: "Improvements")),
        .table(.goals, title: LocalizedText(zh: "差距", en: "Goals")),
      ]
        + (isIndex
          ? [] : [.table(.rectification, title: LocalizedText(zh: "整改", en: "Rectification"))])
    return [.cover, .table(.ranking, title: LocalizedText(zh: "排名", en: "Ranking")), .matrix]
      + series + tables + losses + tasks + [
        .table(.returns, title: LocalizedText(zh: "报送", en: "Returns"))
      ] + findings + [
        .table(.checks, title: LocalizedText(zh: "校验", en: "Checks")),
        .table(.facts, title: LocalizedText(zh: "数据", en: "Facts")),
        .table(.inputs, title: LocalizedText(zh: "文件", en: "Inputs")),
      ]
  }

  /// The name on the tab.
  var title: LocalizedText {
    switch self {
    case .cover: LocalizedText(zh: "说明", en: "Cover")
    case .matrix: LocalizedText(zh: "得分", en: "Scores")
    case .series: LocalizedText(zh: "各期", en: "Series")
    case .table(_, let title): title
    }
  }

  /// What a row is.
  var meaning: LocalizedText {
    switch self {
    case .cover: LocalizedText("")
    case .matrix:
      LocalizedText(
        zh: "每行一个指标，每列一个单位，下方为合计。",
        en: "One row for each node of the tree, one column for each unit, totals below.")
    case .series:
      LocalizedText(
        zh: "每行一个单位，每列一期的总指数。", en: "One row for each unit, one column for each period.")
    case .table(let table, _): table.meaning
    }
  }
}
