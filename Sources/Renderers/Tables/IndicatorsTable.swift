internal import AssessKit

/// A node of the tree, with what it came to for the whole.
struct IndicatorRow: Sendable {
  /// The decimals of printed points.
  let places: Int

  /// The node.
  let node: IndicatorEntry

  /// What it came to for the whole, such as the city.
  let whole: WholeMeasure?
}

extension ReportTable {
  /// A row a node of the tree: how it is measured and scored, and where it is asked for.
  static let indicators = ReportTable(
    name: "indicators", title: LocalizedText(zh: "指标", en: "Indicators"),
    meaning: LocalizedText(
      zh: "每行一个指标，按方案的顺序排列。", en: "One row for each node of the tree, as in the scheme."),
    key: ["indicator"],
    columns: IndicatorColumns.definition + IndicatorColumns.whole
      + IndicatorColumns.source
  ) { report in
    report.indicators.map { node in
      IndicatorRow(
        places: report.scheme.rollUp.decimals, node: node,
        whole: report.whole.first { $0.indicator == node.id })
    }
  }
}

/// The columns of the indicators.
enum IndicatorColumns {
  /// What is measured and how it is scored.
  static let definition: [TableColumn<IndicatorRow>] = [
    CommonColumns.indicator { $0.node.id },
    CommonColumns.indicatorName { $0.node.name },
    TableColumn(
      "parent", .text, zh: "上级指标", en: "Parent",
      meaning: LocalizedText(zh: "上级指标的编号。", en: "The id of the branch above.")
    ) { row, _ in .text(row.node.parent) },
    TableColumn(
      "nominal", .decimal, zh: "分值", en: "Points by the scheme",
      meaning: LocalizedText(zh: "方案规定的满分，单位：分。", en: "The full points, in points.")
    ) { row, _ in .points(row.node.points, places: row.places) },
    item("kind", zh: "指标类型", en: "Kind") { item, language in item.kind.tableWord[language] },
    item("formula", zh: "计算方法", en: "Formula") { item, language in item.formula[language] },
    item("unit", zh: "计量单位", en: "Unit") { item, _ in item.unit },
    item("target", zh: "目标值", en: "Target") { item, language in item.targetWords[language] },
    item("rule", zh: "计分规则", en: "Rule") { item, language in item.ruleWords[language] },
    item("policy", zh: "缺数据等处理", en: "Missing data") { item, language in
      item.policyWords[language]
    },
  ]

  /// What it came to for the whole.
  static let whole: [TableColumn<IndicatorRow>] = [
    TableColumn(
      "whole", .decimal, zh: "全域实际值", en: "Whole",
      meaning: LocalizedText(
        zh: "各单位分子、分母分别合计后的值。", en: "Both sides summed over the same units.")
    ) { row, _ in
      guard let value = row.whole?.measurement?.value, let item = row.node.item else {
        return .empty
      }
      return .quantity(value, places: item.decimals, unit: item.unit)
    },
    TableColumn(
      "whole_meets_target", .boolean, zh: "全域达标", en: "Whole meets target",
      meaning: LocalizedText(zh: "全域值是否达标。", en: "Whether the whole meets the target.")
    ) { row, _ in .boolean(row.whole?.meetsTarget) },
    TableColumn(
      "whole_units", .integer, zh: "合计单位数", en: "Units in the whole",
      meaning: LocalizedText(zh: "计入合计的单位数。", en: "How many units are in the whole.")
    ) { row, _ in .integer(row.whole?.included) },
  ]

  /// Who answers for it, and where it is asked for.
  static let source: [TableColumn<IndicatorRow>] = [
    item("lead", zh: "牵头单位", en: "Lead department") { item, _ in
      item.lead.joined(separator: "；")
    },
    item("cooperating", zh: "责任单位", en: "Cooperating departments") { item, _ in
      item.cooperating.joined(separator: "；")
    },
    item("clause", zh: "条款", en: "Clause") { item, _ in item.clause },
    item("quote", zh: "原文", en: "Quote") { item, _ in item.quote },
    item("definition", zh: "口径", en: "Definition") { item, language in
      item.definition[language]
    },
  ]

  private static func item(
    _ name: String, zh: String, en: String,
    _ text: @escaping @Sendable (ItemEntry, Language) -> String
  ) -> TableColumn<IndicatorRow> {
    let title = LocalizedText(zh: zh, en: en)
    return TableColumn(name, .text, zh: zh, en: en, meaning: title) { row, language in
      guard let item = row.node.item else { return .empty }
      let text = text(item, language)
      return text.isEmpty ? .empty : .text(text)
    }
  }
}
