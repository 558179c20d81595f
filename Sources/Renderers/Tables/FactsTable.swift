internal import AssessKit

/// A data element behind an item of a unit.
struct FactRow: Sendable {
  /// The item of the unit.
  let row: ItemRow

  /// Its place among the item's operands, from 1.
  let order: Int

  /// The data element.
  let operand: Operand
}

extension ReportTable {
  /// A row a data element behind a value, with the cell that it came from.
  static let facts = ReportTable(
    name: "facts", title: LocalizedText(zh: "数据来源", en: "Facts"),
    meaning: LocalizedText(
      zh: "每行一个指标所用的一个数据，并指明来自哪个文件的哪个单元格。",
      en: "One row for each data element behind an item, with the cell that it came from."),
    key: ["division", "indicator", "order"],
    columns: columns + CommonColumns.place { $0.operand.source }
  ) { report in
    ItemRow.all(in: report).flatMap { row in
      row.result.operands.enumerated().map {
        FactRow(row: row, order: $0.offset + 1, operand: $0.element)
      }
    }
  }

  private static let columns: [TableColumn<FactRow>] = [
    CommonColumns.division { $0.row.division.code },
    CommonColumns.divisionName { $0.row.division.name },
    CommonColumns.indicator { $0.row.node.id },
    CommonColumns.indicatorName { $0.row.node.name },
    TableColumn(
      "order", .integer, zh: "序号", en: "No.",
      meaning: LocalizedText(
        zh: "指标内的序号，从1起。", en: "The place among the item's data elements, from 1.")
    ) { row, _ in .integer(row.order) },
    CommonColumns.element { $0.operand },
    CommonColumns.elementName { $0.operand },
    CommonColumns.factPeriod { $0.operand },
    TableColumn(
      "value", .text, zh: "数据", en: "Value",
      meaning: LocalizedText(
        zh: "读到的数据，单位见方案；缺数据或申明没有时为空。",
        en: "The value as text, in the unit of the scheme; empty when missing or declared none.")
    ) { row, _ in .given(row.operand.value) },
  ]
}
