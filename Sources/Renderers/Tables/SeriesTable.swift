internal import AssessKit

/// A unit in one of the periods of an index.
struct SeriesRow: Sendable {
  /// The decimals of printed points.
  let places: Int

  /// The unit.
  let division: DivisionReport

  /// What its index came to.
  let point: SeriesPoint
}

extension ReportTable {
  /// A row a unit and period: an index over all periods of which there is data.
  static let series = ReportTable(
    name: "series", title: LocalizedText(zh: "各期结果", en: "Series"),
    meaning: LocalizedText(
      zh: "每行一个单位的一期，按本期排名、再按时间排列；只有指数方案才有。",
      en: "One row for each unit and period, in the order of the ranking and then of time; of an "
        + "index only."),
    key: ["division", "period"], columns: columns
  ) { report in
    report.divisions.flatMap { division in
      division.series.map {
        SeriesRow(places: report.scheme.rollUp.decimals, division: division, point: $0)
      }
    }
  }

  private static let columns: [TableColumn<SeriesRow>] = [
    CommonColumns.division { $0.division.code },
    CommonColumns.divisionName { $0.division.name },
    CommonColumns.period { $0.point.period },
    TableColumn(
      "total", .decimal, zh: "总指数", en: "Index",
      meaning: LocalizedText(
        zh: "该期的总指数；数据不足时为空。", en: "The index of the period; empty with too little data.")
    ) { row, _ in .points(row.point.total, places: row.places) },
    TableColumn(
      "rank", .integer, zh: "名次", en: "Rank",
      meaning: LocalizedText(
        zh: "该期的名次；没有总指数时为空。", en: "The rank of the period; empty without an index.")
    ) { row, _ in .integer(row.point.rank) },
    TableColumn(
      "grade", .text, zh: "等次", en: "Grade",
      meaning: LocalizedText(
        zh: "该期的等次；没有总指数时为空。", en: "The grade of the period; empty without an index.")
    ) { row, language in .text(row.point.grade?[language]) },
    TableColumn(
      "total_exact", .exact, zh: "总指数（精确）", en: "Index, exact",
      meaning: LocalizedText(zh: "未经舍入。", en: "Not rounded.")
    ) { row, _ in .exact(row.point.total) },
  ]
}
