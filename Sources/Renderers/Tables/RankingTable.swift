internal import AssessKit

/// A unit and the decimals of its printed points.
struct RankingRow: Sendable {
  /// The period of the report.
  let period: Period

  /// The decimals of printed points.
  let places: Int

  /// The unit.
  let division: DivisionReport
}

extension ReportTable {
  /// A row a unit: total, rank, grade.
  static let ranking = ReportTable(
    name: "ranking", title: LocalizedText(zh: "排名", en: "Ranking"),
    meaning: LocalizedText(
      zh: "每行一个单位，按组别、名次、代码排列。",
      en: "One row for each unit, by group, rank and code."),
    key: ["division"], columns: RankingColumns.result + RankingColumns.background
  ) { report in
    report.divisions.map {
      RankingRow(period: report.period, places: report.scheme.rollUp.decimals, division: $0)
    }
  }
}

/// The columns of the ranking.
enum RankingColumns {
  /// What everybody looks at first.
  static let result: [TableColumn<RankingRow>] = [
    CommonColumns.period { $0.period },
    TableColumn(
      "group", .text, zh: "组别", en: "Group",
      meaning: LocalizedText(
        zh: "排名所在的组；统一排名时为空。", en: "The group within which it is ranked; empty for one ranking.")
    ) { row, _ in row.division.group.isEmpty ? .empty : .text(row.division.group) },
    TableColumn(
      "rank", .integer, zh: "名次", en: "Rank",
      meaning: LocalizedText(zh: "名次；没有总分时为空。", en: "The rank; empty without a total.")
    ) { row, _ in .integer(row.division.rank) },
    CommonColumns.division { $0.division.code },
    CommonColumns.divisionName { $0.division.name },
    points("total", zh: "总分", en: "Total", zhMeaning: "总分，单位：分。", "The total, in points.") {
      $0.total
    },
    points(
      "base", zh: "基础分", en: "Base",
      zhMeaning: "基础分：得分÷应得分×满分，单位：分。",
      "The points of the base: earned ÷ possible × full, in points."
    ) { $0.base },
    points("bonus", zh: "加分", en: "Bonus", zhMeaning: "加分，单位：分。", "Added, in points.") {
      $0.bonus
    },
    points(
      "penalty", zh: "减分", en: "Penalty", zhMeaning: "减分，正数，单位：分。",
      "Taken off, as a positive number, in points."
    ) { $0.penalty },
    TableColumn(
      "grade", .text, zh: "等次", en: "Grade",
      meaning: LocalizedText(zh: "等次；没有总分时为空。", en: "The grade; empty without a total.")
    ) { row, language in .text(row.division.grade?[language]) },
    TableColumn(
      "provisional", .boolean, zh: "暂定", en: "Provisional",
      meaning: LocalizedText(
        zh: "因缺报或待定，总分还可能变化。",
        en: "Whether the total may still change because data or decisions are missing.")
    ) { row, _ in .boolean(row.division.isProvisional) },
  ]

  static func points(
    _ name: String, zh: String, en: String, zhMeaning: String, _ enMeaning: String,
    _ value: @escaping @Sendable (DivisionReport) -> Points?
  ) -> TableColumn<RankingRow> {
    let meaning = LocalizedText(zh: zhMeaning, en: enMeaning)
    return TableColumn(name, .decimal, zh: zh, en: en, meaning: meaning) { row, _ in
      .points(value(row.division), places: row.places)
    }
  }
}
