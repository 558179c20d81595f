internal import AssessKit
internal import TextFormats

/// Makes the sheet on which all points stand: a row an indicator, a column a unit.
///
/// The names of indicators are long and those of units short, so the units stand side by side.
/// Where each number stands is known beforehand: ``row(of:)`` and ``column(of:)``.
struct MatrixSheet {
  private let report: AssessmentReport
  private let language: Language
  private let styles: ReportStyles
  private var places: Int { report.scheme.rollUp.decimals }
  private var isIndex: Bool { report.scheme.rollUp.isIndex }

  /// Creates a maker of the sheet.
  init(of report: AssessmentReport, language: Language, styles: ReportStyles) {
    self.report = report
    self.language = language
    self.styles = styles
  }

  /// The columns before those of the units: id, name, full points.
  static var leadingColumns: Int { 3 }

  /// Returns the row of a node of the tree, counted from zero.
  func row(of indicator: Int) -> Int { indicator + 1 }

  /// Returns the column of a unit, counted from zero.
  func column(of division: Int) -> Int { division + Self.leadingColumns }

  /// The sheet.
  func sheet(named name: String) -> Sheet {
    let ids = report.indicators.map { DisplayWidth.width(of: $0.id) + 1 }.max() ?? 8
    let units = report.divisions.map { division in
      SheetColumn(width: min(20, max(9, division.name[language].headWidth)))
    }
    let leading = [min(24, max(9, ids)), 40, 9].map { SheetColumn(width: $0) }
    var sheet = Sheet(name: name, columns: leading + units) { take in
      try take(head)
      for node in report.indicators { try take(row(for: node)) }
      for row in totals { try take(row) }
    }
    sheet.headerRows = 1
    sheet.headerColumns = Self.leadingColumns
    sheet.rowCount = report.indicators.count + totals.count + 1
    return sheet
  }

  private var head: SheetRow {
    let leading = [
      LocalizedText(zh: "指标编号", en: "Indicator"), LocalizedText(zh: "指标名称", en: "Name"),
      isIndex
        ? LocalizedText(zh: "权重（%）", en: "Weight (%)") : LocalizedText(zh: "分值", en: "Points"),
    ]
    let texts = leading.map { $0[language] } + report.divisions.map { $0.name[language] }
    return SheetRow(texts.map { SpreadsheetCell(.text($0), style: styles.head) })
  }

  private func row(for node: IndicatorEntry) -> SheetRow {
    let isBranch = node.item == nil
    let id = SpreadsheetCell(.text(node.id), style: isBranch ? styles.branch : styles.text)
    let name = SpreadsheetCell(
      .text(node.name[language]), style: styles.name(depth: node.depth, isBranch: isBranch))
    let full = isIndex ? weight(of: node) : points(node.points, isSum: isBranch)
    return SheetRow(
      [id, name, full]
        + report.divisions.map { isBranch ? branch(node.id, of: $0) : leaf(node.id, of: $0) })
  }

  private func branch(_ id: String, of division: DivisionReport) -> SpreadsheetCell {
    guard let score = division.branches.first(where: { $0.indicator == id }) else {
      return SpreadsheetCell(.empty, style: styles.branch)
    }
    return points(score.points, isSum: true)
  }

  private func leaf(_ id: String, of division: DivisionReport) -> SpreadsheetCell {
    guard let result = division.items.first(where: { $0.indicator == id }) else {
      return SpreadsheetCell(.empty, style: styles.word)
    }
    guard result.counts else {
      return SpreadsheetCell(.text(result.state.words[language]), style: styles.word)
    }
    return points(result.points, isSum: false)
  }
}

extension MatrixSheet {
  private func points(_ points: Points?, isSum: Bool) -> SpreadsheetCell {
    let style = isSum ? styles.sum(places: places) : styles.number(places: places)
    guard let points else { return SpreadsheetCell(.text("—"), style: styles.word) }
    return SpreadsheetCell(.number(points.value, places: places), style: style)
  }

  /// The share of a node in its siblings' weight.
  private func weight(of node: IndicatorEntry) -> SpreadsheetCell {
    guard let weight = node.weight else { return SpreadsheetCell(.empty, style: styles.word) }
    return SpreadsheetCell(
      .number(weight * .hundred, places: places), style: styles.number(places: places))
  }

  /// The rows below the indicators: what the points come to.
  private var totals: [SheetRow] { (isIndex ? [] : parts) + results }

  private var parts: [SheetRow] {
    [
      total(LocalizedText(zh: "基础分", en: "Base")) { points($0.base, isSum: true) },
      total(LocalizedText(zh: "加分", en: "Bonus")) { points($0.bonus, isSum: true) },
      total(LocalizedText(zh: "减分", en: "Penalty")) {
        points(.zero - $0.penalty, isSum: true)
      },
    ]
  }

  private var results: [SheetRow] {
    let name =
      isIndex
      ? LocalizedText(zh: "总指数", en: "Index") : LocalizedText(zh: "总分", en: "Total")
    return [
      total(name) { points($0.total, isSum: true) },
      total(LocalizedText(zh: "等次", en: "Grade")) { division in
        let index = report.scheme.rollUp.grades.firstIndex { $0.name == division.grade }
        return SpreadsheetCell(
          .text(division.grade?[language] ?? "—"), style: styles.grade(index))
      },
      total(LocalizedText(zh: "名次", en: "Rank")) { division in
        division.rank.map { SpreadsheetCell(.number($0), style: styles.number(places: 0)) }
          ?? SpreadsheetCell(.text("—"), style: styles.word)
      },
    ]
  }

  private func total(
    _ name: LocalizedText, _ cell: (DivisionReport) -> SpreadsheetCell
  ) -> SheetRow {
    SheetRow(
      [
        SpreadsheetCell(.empty, style: styles.branch),
        SpreadsheetCell(.text(name[language]), style: styles.branch),
        SpreadsheetCell(.empty, style: styles.branch),
      ] + report.divisions.map(cell))
  }
}
