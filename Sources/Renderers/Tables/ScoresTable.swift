internal import AssessKit

extension ReportTable {
  /// A row an item of a unit: the long form of everything that was scored.
  static let scores = ReportTable(
    name: "scores", title: LocalizedText(zh: "得分明细", en: "Scores"),
    meaning: LocalizedText(
      zh: "每行一个单位的一个指标，按排名、再按方案中的顺序排列。",
      en: "One row for each unit and item, in the order of the ranking and then of the scheme."),
    key: ["division", "indicator"],
    columns: ScoresColumns.identity + ScoresColumns.measurement + ScoresColumns.points
      + ScoresColumns.words,
    rows: ItemRow.all)
}

/// The columns of the scores.
enum ScoresColumns {
  /// Which unit and which item.
  static let identity: [TableColumn<ItemRow>] = [
    CommonColumns.period { $0.period },
    CommonColumns.division { $0.division.code },
    CommonColumns.divisionName { $0.division.name },
    CommonColumns.indicator { $0.node.id },
    CommonColumns.indicatorName { $0.node.name },
    TableColumn(
      "parent", .text, zh: "上级指标", en: "Parent",
      meaning: LocalizedText(
        zh: "上级指标的编号；第一层为空。", en: "The id of the branch above; empty at the top.")
    ) { row, _ in .text(row.node.parent) },
    TableColumn(
      "kind", .choice(Measure.Kind.allCases.map(\.rawValue)), zh: "指标类型", en: "Kind",
      meaning: LocalizedText(zh: "测量值的类型。", en: "The kind of measure.")
    ) { row, _ in .choice(row.item.kind.rawValue, row.item.kind.tableWord) },
  ]

  /// What was measured.
  static let measurement: [TableColumn<ItemRow>] = [
    TableColumn(
      "value", .decimal, zh: "实际值", en: "Value",
      meaning: LocalizedText(
        zh: "按 unit 所列单位计，四舍五入到指标规定的小数位；没有数据或不涉及时为空。",
        en: "In the unit of the column unit, rounded half up to the item's decimals; empty without "
          + "data or when nothing is to be measured.")
    ) { row, _ in row.value },
    TableColumn(
      "value_exact", .exact, zh: "实际值（精确）", en: "Value, exact",
      meaning: LocalizedText(zh: "未经舍入的实际值。", en: "The value, not rounded.")
    ) { row, _ in row.result.measurement.map { .exact($0.value) } ?? .empty },
    TableColumn(
      "numerator", .exact, zh: "分子", en: "Numerator",
      meaning: LocalizedText(
        zh: "比率的分子；其他类型为空。", en: "The upper side of a rate; empty for other kinds.")
    ) { row, _ in row.sides.map { .exact($0.numerator) } ?? .empty },
    TableColumn(
      "denominator", .exact, zh: "分母", en: "Denominator",
      meaning: LocalizedText(
        zh: "比率的分母；其他类型为空。", en: "The lower side of a rate; empty for other kinds.")
    ) { row, _ in row.sides.map { .exact($0.denominator) } ?? .empty },
    TableColumn(
      "unit", .text, zh: "计量单位", en: "Unit",
      meaning: LocalizedText(
        zh: "实际值的单位，如 %、件。", en: "The unit of the value, such as % or 件.")
    ) { row, _ in .text(row.item.unit) },
    TableColumn(
      "target", .text, zh: "目标值", en: "Target",
      meaning: LocalizedText(
        zh: "本期目标的文字表述；没有目标时为空。", en: "The target of the period in words; empty without one.")
    ) { row, language in row.item.target == nil ? .empty : .text(row.item.targetWords[language]) },
    TableColumn(
      "meets_target", .boolean, zh: "是否达标", en: "Meets target",
      meaning: LocalizedText(
        zh: "以未经舍入的实际值判断；没有目标或没有实际值时为空。",
        en: "Judged on the value before rounding; empty without a target or a value.")
    ) { row, _ in .boolean(row.result.meetsTarget) },
    TableColumn(
      "progress", .decimal, zh: "完成进度", en: "Progress",
      meaning: LocalizedText(
        zh: "有序时进度的目标：已完成的百分比；其他为空。",
        en: "Of a target that is reached over time: the part reached, in percent; empty for others."
      )
    ) { row, _ in
      row.result.progress.map { .quantity($0.reached * .hundred, places: 2, unit: "%") } ?? .empty
    },
    TableColumn(
      "light", .choice(ProgressReading.Light.allCases.map(\.rawValue)), zh: "序时进度灯",
      en: "Light",
      meaning: LocalizedText(
        zh: "绿灯、黄灯或红灯；没有序时进度的为空。",
        en: "Green, yellow or red; empty where the target is not one that is reached over time.")
    ) { row, _ in
      row.result.progress.map { .choice($0.light.rawValue, $0.light.words) } ?? .empty
    },
    TableColumn(
      "few_cases", .boolean, zh: "样本少", en: "Few cases",
      meaning: LocalizedText(
        zh: "分母低于方案规定的下限。", en: "Whether the denominator is below the scheme's minimum.")
    ) { row, _ in .boolean(row.result.restsOnFewCases) },
  ]

  /// Whether it was scored, and why.
  static let words: [TableColumn<ItemRow>] = [
    CommonColumns.reason { $0 },
    TableColumn(
      "rule", .text, zh: "计分规则", en: "Rule",
      meaning: LocalizedText(zh: "计分规则的文字表述。", en: "The rule in words.")
    ) { row, language in .text(row.item.ruleWords[language]) },
  ]
}
