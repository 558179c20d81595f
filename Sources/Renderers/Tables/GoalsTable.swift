internal import AssessKit

extension ReportTable {
  /// A row a unit's next rank or next grade.
  static let goals = ReportTable(
    name: "goals", title: LocalizedText(zh: "名次和等次的差距", en: "Next rank and grade"),
    meaning: LocalizedText(
      zh: "每行一个单位的上一个名次或上一个等次：还差多少分，哪一项改动最小就够得着。",
      en:
        "One row for a unit's next rank or next grade: how many points it lacks, and the item that "
        + "reaches it with the smallest change."),
    key: ["division", "goal"], columns: columns, rows: GoalRow.all)

  private static let columns: [TableColumn<GoalRow>] = [
    CommonColumns.period(\.period),
    CommonColumns.division(\.division.code),
    CommonColumns.divisionName(\.division.name),
    TableColumn(
      "goal", .choice(["rank", "grade"]), zh: "目标", en: "Goal",
      meaning: LocalizedText(zh: "rank 名次；grade 等次。", en: "rank or grade.")
    ) { row, _ in
      row.goal.rank == nil
        ? .choice("grade", LocalizedText(zh: "等次", en: "grade"))
        : .choice("rank", LocalizedText(zh: "名次", en: "rank"))
    },
    TableColumn(
      "next", .text, zh: "升到", en: "Next",
      meaning: LocalizedText(zh: "名次或等次。", en: "The rank or grade.")
    ) { row, language in
      .text(row.goal.rank.map(String.init) ?? row.goal.grade?[language])
    },
    TableColumn(
      "needed", .decimal, zh: "须达到总分", en: "Total needed",
      meaning: LocalizedText(zh: "至少要有的总分。", en: "The total that is needed at least.")
    ) { row, _ in .points(row.goal.total, places: row.places) },
    TableColumn(
      "short_exact", .exact, zh: "还差（精确）", en: "Short (exact)",
      meaning: LocalizedText(
        zh: "还差多少分，精确值；按印出的总分排名的，已计进位。",
        en:
          "The points lacked, without rounding; where printed totals are ranked, up to where they "
          + "round to the one needed.")
    ) { row, _ in .exact(row.goal.short) },
    CommonColumns.indicator(\.goal.indicator),
    TableColumn(
      "words", .text, zh: "说明", en: "In words",
      meaning: LocalizedText(zh: "一句话。", en: "The same in a sentence.")
    ) { row, language in .text(row.words[language]) },
  ]
}

/// A unit's next rank or next grade.
struct GoalRow: Sendable {
  var period: Period
  var places: Int
  var division: DivisionReport
  var goal: TotalGoal
  var indicator: IndicatorEntry?

  /// Returns them in the order of the ranking.
  static func all(in report: AssessmentReport) -> [GoalRow] {
    let nodes = IndicatorIndex(report)
    return report.divisions.flatMap { division in
      [division.outlook?.rank, division.outlook?.grade].compactMap(\.self).map { goal in
        GoalRow(
          period: report.period, places: report.scheme.rollUp.decimals, division: division,
          goal: goal, indicator: goal.indicator.flatMap { nodes[$0] })
      }
    }
  }

  /// The sentence.
  var words: LocalizedText { goal.words(indicator: indicator, places: places) }
}
