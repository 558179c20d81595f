internal import AssessKit

/// An item of a unit, and where it stands among the scores.
struct ScoreRow {
  /// The place of the unit in the report.
  let unit: Int

  /// The place of the node in the tree.
  let node: IndicatorEntry

  /// The result.
  let result: ItemResult

  /// The row on the sheet, from zero.
  let row: Int

  /// Returns the rows of each unit, by the id of the item.
  static func all(in layout: WorkbookLayout) -> [[String: ScoreRow]] {
    let nodes = IndicatorIndex(layout.report)
    return layout.report.divisions.enumerated().map { unit, division in
      var rows: [String: ScoreRow] = [:]
      var row = layout.scoreRows[unit].lowerBound
      for item in division.items {
        guard let node = nodes[item.indicator], node.item != nil else { continue }
        rows[item.indicator] = ScoreRow(unit: unit, node: node, result: item, row: row)
        row += 1
      }
      return rows
    }
  }

  /// Whether the cell of the value holds a share, so that 98.5 % is 0.985.
  var isShare: Bool { node.item?.unit == "%" }

  /// What refers to the value, in the unit of the measure.
  func value(in layout: WorkbookLayout) -> String? {
    layout.score("value", row: row).map { isShare ? "(\($0)*100)" : $0 }
  }
}

extension ItemResult {
  /// Whether the value is worked out in the workbook.
  var isValueLive: Bool { cells?.isValueLive == true && measurement != nil }

  /// Whether the points by the rule are worked out in the workbook.
  var isAwardLive: Bool { cells.map { $0.award != .number } ?? false }
}

/// How a number of the workbook came into it.
enum CellOrigin: String, CaseIterable {
  /// A formula gives it.
  case formula

  /// It was written as it is.
  case number

  /// There is none.
  case none

  /// The word for it.
  var words: LocalizedText {
    switch self {
    case .formula: LocalizedText(zh: "活公式", en: "formula")
    case .number: LocalizedText(zh: "数值", en: "number")
    case .none: LocalizedText(zh: "—", en: "—")
    }
  }
}

extension ReportTable {
  /// The scores as the workbook has them: with what was possible, and what is worked out anew.
  static let worksheet = ReportTable(
    name: "scores", title: LocalizedText(zh: "评分", en: "Scores"),
    meaning: LocalizedText(
      zh: "每行一个单位的一个指标；实际值、规则得分、满分、得分、失分均为公式。",
      en: "One row for each unit and item; value, points and loss are formulas."),
    key: ["division", "indicator"],
    columns: ScoresColumns.identity + ScoresColumns.measurement + ScoresColumns.points
      + OriginColumns.all + ScoresColumns.words,
    rows: ItemRow.all)
}

/// The columns of scores that only the workbook has.
enum OriginColumns {
  fileprivate static let all: [TableColumn<ItemRow>] = [
    TableColumn(
      "possible", .decimal, zh: "应得分", en: "Possible",
      meaning: LocalizedText(
        zh: "同级分摊后的满分，再折算成满分。", en: "The full points before they are stretched.")
    ) { row, _ in .points(row.possible, places: row.places) },
    TableColumn(
      "value_origin", .text, zh: "实际值来历", en: "Value by",
      meaning: LocalizedText(zh: "活公式或数值。", en: "A formula, or a number as it is.")
    ) { row, language in .text(row.valueOrigin.words[language]) },
    TableColumn(
      "award_origin", .text, zh: "得分来历", en: "Points by",
      meaning: LocalizedText(zh: "活公式或数值。", en: "A formula, or a number as it is.")
    ) { row, language in .text(row.awardOrigin.words[language]) },
  ]
}

extension ItemRow {
  fileprivate var valueOrigin: CellOrigin {
    guard result.measurement != nil else { return .none }
    return result.isValueLive ? .formula : .number
  }

  fileprivate var awardOrigin: CellOrigin {
    guard result.counts else { return .none }
    return result.isAwardLive ? .formula : .number
  }

  /// The full points before they were stretched to those of the scheme.
  fileprivate var possible: Points? {
    guard result.counts, node.pool == .base,
      let share = result.full.value.divided(by: fullPoints.value)
    else { return nil }
    return division.possible * share
  }
}
