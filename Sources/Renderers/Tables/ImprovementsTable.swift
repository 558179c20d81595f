internal import AssessKit

extension ReportTable {
  /// A row a change that earns a unit more, or a reason why none does.
  static let improvements = ReportTable(
    name: "improvements", title: LocalizedText(zh: "怎样提高得分", en: "What it would take"),
    meaning: LocalizedText(
      zh: "每行一个单位一个指标的一种改变：只改变一个数，其他数据、分母和其他单位都不变；或不能再得分的原因。",
      en:
        "One row for each change of one figure of a unit's item that earns more, while all others "
        + "stay; or for the reason why none does."),
    key: ["division", "indicator", "order"], columns: about + change + earned,
    rows: ImprovementRow.all)

  private static let about: [TableColumn<ImprovementRow>] = [
    CommonColumns.period { $0.row.period },
    CommonColumns.division { $0.row.division.code },
    CommonColumns.divisionName { $0.row.division.name },
    CommonColumns.indicator { $0.row.node.id },
    CommonColumns.indicatorName { $0.row.node.name },
    TableColumn(
      "order", .integer, zh: "序号", en: "No.",
      meaning: LocalizedText(
        zh: "指标内的序号，改变最小的为1；0为原因。",
        en: "The place among the item's changes, 1 for the smallest; 0 for a reason.")
    ) { row, _ in .integer(row.order ?? 0) },
  ]

  private static let change: [TableColumn<ImprovementRow>] = [
    TableColumn(
      "kind", .choice(FigureChange.Kind.allCases.map(\.rawValue)), zh: "改变的数", en: "Kind",
      meaning: LocalizedText(
        zh: "count 数量；value 数值；answers 是否；events 事件；days 天数。",
        en: "count, value, answers, events or days.")
    ) { row, _ in
      row.improvement.map { .choice($0.change.kind.rawValue, $0.change.kind.tableWord) } ?? .empty
    },
    TableColumn(
      "element", .text, zh: "数据项", en: "Figure",
      meaning: LocalizedText(zh: "要改变的数的名称。", en: "The name of the figure that changes.")
    ) { row, language in .text(row.improvement?.change.element[language]) },
    number(
      "from", zh: "现为", en: "Now",
      LocalizedText(zh: "现在的数。", en: "The figure now.")
    ) { $0.change.from },
    number(
      "to", zh: "须为", en: "Needed",
      LocalizedText(zh: "需要的数。", en: "The figure that is needed.")
    ) { $0.change.to },
    number(
      "size", zh: "相差", en: "Difference",
      LocalizedText(zh: "要改变多少。", en: "By how much it changes.")
    ) { $0.change.size },
    number(
      "new_value", zh: "改变后的测量值", en: "Value then",
      LocalizedText(zh: "改变后指标的测量值。", en: "The value of the item with it.")
    ) { $0.change.value },
  ]

  private static let earned: [TableColumn<ImprovementRow>] = [
    TableColumn(
      "goals", .text, zh: "达到", en: "Reaches",
      meaning: LocalizedText(
        zh: "tenth 多得0.1分；step 上一档；target 达标；full 满分；以空格分隔。",
        en: "tenth: 0.1 points more; step: the next step; target; full; separated by blanks.")
    ) { row, _ in
      .text((row.improvement?.goals ?? []).map(\.rawValue).joined(separator: " "))
    },
    TableColumn(
      "gain", .decimal, zh: "可增得分", en: "Points to gain",
      meaning: LocalizedText(
        zh: "本项得分增加多少，已折算。", en: "The points that the item earns more, after reweighting.")
    ) { row, _ in .points(row.improvement?.gain, places: row.row.places) },
    TableColumn(
      "gain_exact", .exact, zh: "可增得分（精确）", en: "Points to gain (exact)",
      meaning: LocalizedText(zh: "精确值。", en: "The same without rounding.")
    ) { row, _ in .exact(row.improvement?.gain) },
    TableColumn(
      "total_gain", .decimal, zh: "总分增加", en: "Gain in total",
      meaning: LocalizedText(
        zh: "总分增加多少，已计系数、占比和上限；没有总分的为空。",
        en: "By how much the total rises, after coefficient, blend and caps; empty without a total."
      )
    ) { row, _ in .points(row.improvement?.totalGain, places: row.row.places) },
    TableColumn(
      "words", .text, zh: "说明", en: "In words",
      meaning: LocalizedText(zh: "一句话。", en: "The same in a sentence.")
    ) { row, language in .text(row.words[language]) },
  ]

  private static func number(
    _ name: String, zh: String, en: String, _ meaning: LocalizedText,
    _ value: @escaping @Sendable (Improvement) -> Rational?
  ) -> TableColumn<ImprovementRow> {
    TableColumn(name, .exact, zh: zh, en: en, meaning: meaning) { row, _ in
      row.improvement.flatMap(value).map { .exact($0) } ?? .empty
    }
  }
}
