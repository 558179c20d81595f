internal import AssessKit

extension ScoresColumns {
  /// What it was worth.
  static let points: [TableColumn<ItemRow>] = [
    TableColumn(
      "state", .choice(ItemState.allCases.map(\.rawValue)), zh: "状态", en: "State",
      meaning: LocalizedText(
        zh: "scored 已计分，missing 缺数据，notApplicable 不涉及，notYetDue 未到期，pending 待定。",
        en: "Whether the item has points, and if not, why.")
    ) { row, _ in .choice(row.result.state.rawValue, row.result.state.tableWord) },
    TableColumn(
      "counts", .boolean, zh: "是否计入", en: "Counts",
      meaning: LocalizedText(
        zh: "不计入的指标没有满分，也没有得分。",
        en: "Whether the item counts; one that does not has no points and no full points.")
    ) { row, _ in .boolean(row.result.counts) },
    points("nominal", zh: "分值", en: "Points by the scheme", \.nominal, meaning: nominalMeaning),
    points("awarded", zh: "规则得分", en: "Points by the rule", \.awarded, meaning: awardedMeaning),
    points("full", zh: "满分", en: "Full points", \.full, meaning: fullMeaning),
    points("points", zh: "得分", en: "Points", \.points, meaning: pointsMeaning),
    points("loss", zh: "失分", en: "Points lost", \.loss, meaning: lossMeaning),
    exact("full_exact", zh: "满分（精确）", en: "Full points, exact", \.full),
    exact("points_exact", zh: "得分（精确）", en: "Points, exact", \.points),
    exact("loss_exact", zh: "失分（精确）", en: "Points lost, exact", \.loss),
  ]

  private static let nominalMeaning = LocalizedText(
    zh: "方案规定的满分，单位：分。", en: "The full points by the scheme, in points.")
  private static let awardedMeaning = LocalizedText(
    zh: "按规则计算的得分，未经权重调整，单位：分。",
    en: "The points by the rule, before reweighting, in points.")
  private static let fullMeaning = LocalizedText(
    zh: "权重调整后的满分，单位：分。", en: "The full points after reweighting, in points.")
  private static let pointsMeaning = LocalizedText(
    zh: "权重调整后的得分，单位：分。", en: "The points after reweighting, in points.")
  private static let lossMeaning = LocalizedText(
    zh: "满分减得分，单位：分。", en: "Full points less points, in points.")

  private static func points(
    _ name: String, zh: String, en: String,
    _ path: any KeyPath<ItemResult, Points> & Sendable, meaning: LocalizedText
  ) -> TableColumn<ItemRow> {
    TableColumn(name, .decimal, zh: zh, en: en, meaning: meaning) { row, _ in
      .points(row.result[keyPath: path], places: row.places)
    }
  }

  private static func exact(
    _ name: String, zh: String, en: String, _ path: any KeyPath<ItemResult, Points> & Sendable
  ) -> TableColumn<ItemRow> {
    let meaning = LocalizedText(zh: "未经舍入，单位：分。", en: "Not rounded, in points.")
    return TableColumn(name, .exact, zh: zh, en: en, meaning: meaning) { row, _ in
      .exact(row.result[keyPath: path])
    }
  }
}
