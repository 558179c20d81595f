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
  private let formulas: MatrixCells
  private var places: Int { report.scheme.rollUp.decimals }
  private var isIndex: Bool { report.scheme.rollUp.isIndex }

  /// Creates a maker of the sheet.
  init(_ layout: WorkbookLayout, language: Language, styles: ReportStyles) {
    report = layout.report
    self.language = language
    self.styles = styles
    formulas = MatrixCells(layout)
  }

  /// The columns before those of the units: id, name, full points.
  static var leadingColumns: Int { 3 }

  /// Returns the row of a node of the tree, counted from zero.
  func row(of indicator: Int) -> Int { indicator + 1 }

  /// Returns the column of a unit, counted from zero.
  func column(of division: Int) -> Int { division + Self.leadingColumns }

  /// The columns.
  var columns: [SheetColumn] {
    let ids = report.indicators.map { DisplayWidth.width(of: $0.id) + 1 }.max() ?? 8
    let units = report.divisions.map { division in
      SheetColumn(width: min(20, max(9, division.name[language].headWidth)))
    }
    return [min(24, max(9, ids)), 40, 9].map { SheetColumn(width: $0) } + units
  }

  /// The sheet.
  func sheet(named name: String) -> Sheet {
    let totals = MatrixRows(of: report).rows
    var sheet = Sheet(name: name, columns: columns) { take in
      try take(head)
      for place in report.indicators.indices { try take(row(for: place)) }
      for row in totals { try take(total(row)) }
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

  private func row(for place: Int) -> SheetRow {
    let node = report.indicators[place]
    let isBranch = node.item == nil
    let id = SpreadsheetCell(.text(node.id), style: isBranch ? styles.branch : styles.text)
    let name = SpreadsheetCell(
      .text(node.name[language]), style: styles.name(depth: node.depth, isBranch: isBranch))
    let full = isIndex ? weight(of: node) : points(node.points, isSum: isBranch)
    return SheetRow(
      [id, name, full]
        + report.divisions.enumerated().map { unit, division in
          var cell = isBranch ? branch(node.id, of: division) : leaf(node.id, of: division)
          cell.formula = formulas.node(place, unit: unit).map { OpenFormulaText.shown($0) }
          return cell
        })
  }

  private func branch(_ id: String, of division: DivisionReport) -> SpreadsheetCell {
    guard let score = division.branches.first(where: { $0.indicator == id }) else {
      return SpreadsheetCell(.empty, style: styles.branch)
    }
    return points(score.points, isSum: true)
  }

  private static let withheld = LocalizedText(zh: "不公开", en: "withheld")

  private func leaf(_ id: String, of division: DivisionReport) -> SpreadsheetCell {
    guard let result = division.items.first(where: { $0.indicator == id }) else {
      let isWithheld = division.withheld?.contains(id) ?? false
      return SpreadsheetCell(
        isWithheld ? .text(Self.withheld[language]) : .empty, style: styles.word)
    }
    guard result.counts else {
      return SpreadsheetCell(.text(result.state.words[language]), style: styles.word)
    }
    var cell = points(result.points, isSum: false)
    if result.full != .zero { cell.style = styles.earned(places: places) }
    return cell
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

  /// A row below the indicators: what the points come to.
  private func total(_ row: MatrixRows.Row) -> SheetRow {
    let cells = report.divisions.enumerated().map { unit, division in
      var cell = content(of: row, division)
      let text = formulas.row(row, unit: unit, language: language)
      let isNumber = row != .grade && row != .rank
      cell.formula = text.map { isNumber ? OpenFormulaText.shown($0) : OpenFormulaText.cell($0) }
      return cell
    }
    return SheetRow(
      [
        SpreadsheetCell(.empty, style: styles.branch),
        SpreadsheetCell(.text(name(of: row)[language]), style: styles.branch),
        SpreadsheetCell(.empty, style: styles.branch),
      ] + cells)
  }

  private func content(of row: MatrixRows.Row, _ division: DivisionReport) -> SpreadsheetCell {
    switch row {
    case .base: return points(division.base, isSum: true)
    case .coefficient: return number(division.coefficient)
    case .adjusted: return points(division.adjustedBase, isSum: true)
    case .outside(let place):
      let outside = division.outside
      return outside.indices.contains(place) ? number(outside[place].result) : number(nil)
    case .bonus: return points(division.bonus, isSum: true)
    case .penalty: return points(.zero - division.penalty, isSum: true)
    case .total:
      guard division.total != nil else { return points(nil, isSum: true) }
      return points(Points(report.scheme.rollUp.comparable(total: division)), isSum: true)
    case .grade:
      return SpreadsheetCell(.text(division.grade?[language] ?? "—"), style: styles.grade)
    case .rank:
      return division.rank.map { SpreadsheetCell(.number($0), style: styles.number(places: 0)) }
        ?? SpreadsheetCell(.text("—"), style: styles.word)
    }
  }

  private func number(_ number: Rational?) -> SpreadsheetCell {
    guard let number else { return SpreadsheetCell(.text("—"), style: styles.word) }
    return SpreadsheetCell(
      .number(number.shortText(places: 12), shown: number.shortText()), style: styles.general)
  }

  private func name(of row: MatrixRows.Row) -> LocalizedText {
    switch row {
    case .base: LocalizedText(zh: "基础分", en: "Base")
    case .coefficient: LocalizedText(zh: "难度系数", en: "Coefficient")
    case .adjusted: LocalizedText(zh: "系数后基础分", en: "Base after the coefficient")
    case .outside(let place):
      report.divisions.first.flatMap {
        $0.outside.indices.contains(place) ? $0.outside[place].name : nil
      } ?? LocalizedText(zh: "外部结果", en: "From outside")
    case .bonus: LocalizedText(zh: "加分", en: "Bonus")
    case .penalty: LocalizedText(zh: "减分", en: "Penalty")
    case .total:
      isIndex ? LocalizedText(zh: "总指数", en: "Index") : LocalizedText(zh: "总分", en: "Total")
    case .grade: LocalizedText(zh: "等次", en: "Grade")
    case .rank: LocalizedText(zh: "名次", en: "Rank")
    }
  }
}
