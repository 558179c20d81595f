internal import AssessKit

extension RankingColumns {
  /// What the total is made of, and how it was before.
  static let background: [TableColumn<RankingRow>] = [
    points(
      "earned", zh: "实得分", en: "Earned", zhMeaning: "计入的指标实得的分，单位：分。",
      "The points that the items that count earned, in points."
    ) { $0.earned },
    points(
      "possible", zh: "应得分", en: "Possible", zhMeaning: "计入的指标的满分之和，单位：分。",
      "The full points of the items that count, in points."
    ) { $0.possible },
    points(
      "loss", zh: "失分", en: "Points lost", zhMeaning: "满分减基础分，单位：分。",
      "Full points less the base, in points."
    ) { $0.lossTotal },
    TableColumn(
      "shared_by", .integer, zh: "并列单位数", en: "Shared by",
      meaning: LocalizedText(
        zh: "同一名次的单位数，不并列为1。", en: "How many units share the rank; 1 when nobody else does.")
    ) { row, _ in row.division.rank == nil ? .empty : .integer(row.division.sharedBy) },
    TableColumn(
      "previous_period", .text, zh: "上期", en: "Period before",
      meaning: LocalizedText(zh: "上一考核期的编号。", en: "The id of the period before.")
    ) { row, _ in .text(row.division.previous?.period.id) },
    points(
      "previous_total", zh: "上期总分", en: "Total before", zhMeaning: "上期总分，单位：分。",
      "The total of the period before, in points."
    ) { $0.previous?.total },
    TableColumn(
      "previous_rank", .integer, zh: "上期名次", en: "Rank before",
      meaning: LocalizedText(zh: "上期名次。", en: "The rank of the period before.")
    ) { row, _ in .integer(row.division.previous?.rank) },
    TableColumn(
      "total_exact", .exact, zh: "总分（精确）", en: "Total, exact",
      meaning: LocalizedText(zh: "未经舍入，单位：分。", en: "Not rounded, in points.")
    ) { row, _ in .exact(row.division.total) },
  ]
}
