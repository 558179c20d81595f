internal import AssessKit

extension ReportTable {
  /// A row an item that cost a unit points, most first.
  static let losses = ReportTable(
    name: "losses", title: LocalizedText(zh: "失分清单", en: "Points lost"),
    meaning: LocalizedText(
      zh: "每行一个单位失分的一个指标，按排名、再按失分从多到少排列。",
      en: "One row for each unit and item that lost points, in the order of the ranking and then "
        + "by points lost."),
    key: ["division", "indicator"], columns: columns, rows: ItemRow.losses)

  private static let columns: [TableColumn<(order: Int, row: ItemRow)>] = [
    CommonColumns.period { $0.row.period },
    CommonColumns.division { $0.row.division.code },
    CommonColumns.divisionName { $0.row.division.name },
    TableColumn(
      "order", .integer, zh: "序号", en: "No.",
      meaning: LocalizedText(
        zh: "单位内的序号，失分最多的为1。", en: "The place among the unit's losses, 1 for the largest.")
    ) { subject, _ in .integer(subject.order) },
    CommonColumns.indicator { $0.row.node.id },
    CommonColumns.indicatorName { $0.row.node.name },
    TableColumn(
      "lead", .text, zh: "牵头单位", en: "Lead department",
      meaning: LocalizedText(
        zh: "牵头单位，多个以“；”分隔。", en: "The lead departments, separated by “；”.")
    ) { subject, _ in .text(subject.row.item.lead.joined(separator: "；")) },
    same("value", as: ScoresColumns.measurement),
    same("unit", as: ScoresColumns.measurement),
    same("target", as: ScoresColumns.measurement),
    same("full", as: ScoresColumns.points),
    same("points", as: ScoresColumns.points),
    same("loss", as: ScoresColumns.points),
    same("loss_exact", as: ScoresColumns.points),
    CommonColumns.reason { $0.row },
  ].compactMap(\.self)

  /// The column of the scores with the name.
  private static func same(
    _ name: String, as columns: [TableColumn<ItemRow>]
  ) -> TableColumn<(order: Int, row: ItemRow)>? {
    columns.first { $0.header.name == name }.map { column in
      TableColumn(
        name, column.header.kind, zh: column.header.title.zh, en: column.header.title.en,
        meaning: column.header.meaning
      ) { subject, language in column.value(subject.row, language) }
    }
  }
}
