internal import AssessKit

extension ReportTable {
  /// A row a thing that a unit has to put right.
  static let rectification = ReportTable(
    name: "rectification", title: LocalizedText(zh: "整改清单", en: "List for remediation"),
    meaning: LocalizedText(
      zh: "每行一个单位要整改的一件事：未报的报表，失分的指标（从多到少），错误和没有说明的核实。",
      en: "One row for each thing that a unit has to put right: missing returns, items that lost "
        + "points, most first, errors and open queries."),
    key: ["division", "order"], columns: columns, rows: RectificationRow.all)

  private static let columns: [TableColumn<RectificationRow>] = [
    CommonColumns.period(\.period),
    CommonColumns.division(\.division.code),
    CommonColumns.divisionName(\.division.name),
    TableColumn(
      "order", .integer, zh: "序号", en: "No.",
      meaning: LocalizedText(zh: "单位内的序号。", en: "The place on the unit's list.")
    ) { row, _ in .integer(row.order) },
    TableColumn(
      "kind", .choice(Rectification.Kind.allCases.map(\.rawValue)), zh: "类别", en: "Kind",
      meaning: LocalizedText(
        zh: "missingReturn 未报；loss 失分；finding 数据问题。",
        en: "missingReturn, loss or finding.")
    ) { row, _ in .choice(row.entry.kind.rawValue, row.entry.kind.tableWord) },
    CommonColumns.indicator(\.entry.indicator),
    text("problem", zh: "问题", en: "Problem", LocalizedText(zh: "存在的问题。", en: "What is wrong.")) {
      $0.entry.problem[$1]
    },
    text("clause", zh: "涉及条款", en: "Clause", LocalizedText(zh: "依据的条款。", en: "The clause.")) {
      row, _ in row.entry.clause
    },
    text(
      "lead", zh: "牵头单位", en: "Lead",
      LocalizedText(
        zh: "牵头单位，多个以“；”分隔；报表和数据问题为单位自己。",
        en: "The lead departments, separated by “；”; the unit itself for returns and findings.")
    ) { row, language in row.entry.lead.map { $0[language] }.joined(separator: "；") },
    text(
      "cooperating", zh: "配合单位", en: "Cooperating",
      LocalizedText(zh: "配合单位，以“；”分隔。", en: "Those that cooperate, separated by “；”.")
    ) { row, language in row.entry.cooperating.map { $0[language] }.joined(separator: "；") },
    TableColumn(
      "deadline", .date, zh: "整改时限", en: "By",
      meaning: LocalizedText(
        zh: "整改时限（方案的 rectify_days）；没有规定的为空。",
        en:
          "The day until which it is put right (rectify_days of the scheme); empty where none is set."
      )
    ) { row, _ in .date(row.deadline) },
    text(
      "measure", zh: "整改措施", en: "Measure",
      LocalizedText(zh: "怎样改。", en: "What is to be done.")
    ) { $0.entry.measure[$1] },
    text(
      "signed_off", zh: "销号", en: "Signed off",
      LocalizedText(zh: "留空，供填写。", en: "Empty, to be filled in.")
    ) { _, _ in "" },
  ]

  private static func text(
    _ name: String, zh: String, en: String, _ meaning: LocalizedText,
    _ value: @escaping @Sendable (RectificationRow, Language) -> String
  ) -> TableColumn<RectificationRow> {
    TableColumn(name, .text, zh: zh, en: en, meaning: meaning) { row, language in
      let text = value(row, language)
      return text.isEmpty ? .empty : .text(text)
    }
  }
}

/// A line of a unit's list.
struct RectificationRow: Sendable {
  var period: Period
  var division: DivisionReport
  var order: Int
  var entry: Rectification
  var deadline: CalendarDate?

  /// Returns the lists of all units, in the order of the ranking.
  static func all(in report: AssessmentReport) -> [RectificationRow] {
    report.divisions.flatMap { division in
      report.rectifications(of: division).enumerated().map { index, entry in
        RectificationRow(
          period: report.period, division: division, order: index + 1, entry: entry,
          deadline: report.rectifyBy)
      }
    }
  }
}

extension Rectification.Kind {
  /// The word for it.
  var tableWord: LocalizedText {
    switch self {
    case .missingReturn: LocalizedText(zh: "未报", en: "missing return")
    case .loss: LocalizedText(zh: "失分", en: "points lost")
    case .finding: LocalizedText(zh: "数据问题", en: "finding")
    }
  }
}
