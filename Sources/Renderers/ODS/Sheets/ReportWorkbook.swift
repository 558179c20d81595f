internal import AssessKit

extension SpreadsheetDocument {
  /// Makes the workbook of a report.
  init(of report: AssessmentReport, options: RenderingOptions) throws {
    let language = options.language
    let report = report.edition(options.edition)
    let styles = ReportStyles(for: report, language: language)
    let plan = SheetPlan.all(
      in: options.edition, isIndex: report.scheme.rollUp.isIndex,
      comparesUnits: !PeerRow.all(in: report).isEmpty)
    let names = SheetName.valid(plan.map { $0.title[language] })
    let (title, period) = (report.scheme.title[language], report.period.name[language])
    self.init(
      title: language == .zh ? "\(title)（\(period)）" : "\(title) (\(period))",
      generator: report.tool, language: language, date: report.cutOff, styles: styles.all)
    let keys = Dictionary(
      zip(plan, names).compactMap { sheet, name in sheet.key.map { ($0, name) } },
      uniquingKeysWith: { first, _ in first })
    let maker = SheetMaker(
      layout: WorkbookLayout(of: report, names: keys), language: language, styles: styles,
      names: Array(zip(plan, names)))
    for (sheet, name) in zip(plan, names) { sheets.append(try maker.sheet(sheet, named: name)) }
    self.names = maker.ranges
  }
}

/// Makes the sheets of a report's workbook.
private struct SheetMaker {
  let layout: WorkbookLayout
  let language: Language
  let styles: ReportStyles
  let names: [(plan: SheetPlan, name: String)]

  private var report: AssessmentReport { layout.report }

  func sheet(_ plan: SheetPlan, named name: String) throws -> Sheet {
    switch plan {
    case .cover:
      let others = names.dropFirst().map { (name: $0.name, meaning: $0.plan.meaning) }
      return CoverSheet(of: report, language: language, styles: styles, sheets: others)
        .sheet(named: name)
    case .matrix:
      return MatrixSheet(layout, language: language, styles: styles).sheet(named: name)
    case .peers:
      return PeerSheet(layout, language: language, styles: styles).sheet(
        named: name,
        columns: MatrixSheet(layout, language: language, styles: styles).columns)
    case .method:
      return MethodSheet(layout, language: language, styles: styles, names: layout.names)
        .sheet(named: name)
    case .series:
      return SeriesSheet(of: report, language: language, styles: styles).sheet(named: name)
    case .table(let table, _):
      return try TableSheet(
        of: table.fitted(to: report), in: report, language: language, styles: styles,
        live: cells(of: plan)
      ).sheet(named: name)
    }
  }

  /// The names that an office may use in formulas of its own.
  var ranges: [NamedRange] {
    let rows = MatrixRows(of: report)
    var ranges: [NamedRange] = []
    if let sheet = layout.names[.matrix], !report.divisions.isEmpty {
      for (row, name) in [
        (MatrixRows.Row.total, LocalizedText(zh: "总分", en: "Totals")),
        (.rank, LocalizedText(zh: "名次", en: "Ranks")),
      ] {
        guard let place = rows.place(of: row) else { continue }
        let first = MatrixSheet.leadingColumns
        ranges.append(
          NamedRange(
            name[language], sheet: sheet, from: (first, place),
            to: (first + report.divisions.count - 1, place)))
      }
    }
    if let sheet = layout.names[.parameters], let column = layout.column("value", of: .parameters) {
      let name =
        report.scheme.rollUp.isIndex
        ? LocalizedText(zh: "满值", en: "FullValue") : LocalizedText(zh: "基础分满分", en: "FullPoints")
      ranges.append(NamedRange(name[language], sheet: sheet, from: (column, 1), to: (column, 1)))
    }
    return ranges
  }

  private func cells(of plan: SheetPlan) -> (any LiveCells)? {
    switch plan.key {
    case .data: DataCells(of: report)
    case .parameters: ParameterCells(of: report)
    case .scores: ScoreCells(layout)
    case .ranking: RankingCells(layout)
    default: nil
    }
  }
}

/// A sheet of the workbook, before it is made.
enum SheetPlan: Sendable {
  /// The first sheet.
  case cover

  /// The points of all units.
  case matrix

  /// What units are compared by.
  case peers

  /// How the workbook works its numbers out.
  case method

  /// An index over the periods.
  case series

  /// A table, under a title of its own.
  case table(ReportTable, title: LocalizedText)

  /// Returns the sheets in order: an index has a series, and points are lost.
  static func all(
    in edition: Edition, isIndex: Bool, comparesUnits: Bool
  ) -> [SheetPlan] {
    let peers: [SheetPlan] = comparesUnits ? [.peers] : []
    let losses: [SheetPlan] =
      isIndex ? [] : [.table(.losses, title: LocalizedText(zh: "失分", en: "Losses"))]
    let series: [SheetPlan] = isIndex ? [.series] : []
    let live: [SheetPlan] =
      [.table(.worksheet, title: LocalizedText(zh: "评分", en: "Scores"))] + peers + [
        .table(.indicators, title: LocalizedText(zh: "指标", en: "Indicators")),
        .table(.parameters, title: LocalizedText(zh: "参数", en: "Parameters")),
        .table(.data, title: LocalizedText(zh: "数据", en: "Data")),
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
      + series + losses + tasks + live + [
        .table(.returns, title: LocalizedText(zh: "报送", en: "Returns"))
      ] + findings + [
        .table(.checks, title: LocalizedText(zh: "校验", en: "Checks")),
        .table(.inputs, title: LocalizedText(zh: "文件", en: "Inputs")), .method,
      ]
  }

  /// The name on the tab.
  var title: LocalizedText {
    switch self {
    case .cover: LocalizedText(zh: "说明", en: "Cover")
    case .matrix: LocalizedText(zh: "得分", en: "Points")
    case .peers: LocalizedText(zh: "同组比较", en: "Compared")
    case .method: LocalizedText(zh: "方法", en: "Method")
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
    case .peers:
      LocalizedText(
        zh: "与其他单位比较计分的指标：每行一个指标，每列一个单位的实际值。",
        en: "Items that compare units: one row for each, the value of one unit in each column.")
    case .method:
      LocalizedText(
        zh: "公式怎样计算、怎样舍入，哪些是数值。",
        en: "How formulas reckon and round, and what is no formula.")
    case .series:
      LocalizedText(
        zh: "每行一个单位，每列一期的总指数。", en: "One row for each unit, one column for each period.")
    case .table(let table, _): table.meaning
    }
  }

  /// By what formulas refer to the sheet; `nil` for one to which none does.
  var key: Key? {
    switch self {
    case .matrix: .matrix
    case .peers: .peers
    case .table(let table, _):
      switch table.name {
      case ReportTable.data.name: .data
      case ReportTable.parameters.name: .parameters
      case ReportTable.worksheet.name: .scores
      case ReportTable.ranking.name: .ranking
      default: nil
      }
    case .cover, .method, .series: nil
    }
  }

  /// What formulas refer to.
  typealias Key = WorkbookLayout.Place
}
