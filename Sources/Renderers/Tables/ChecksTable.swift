internal import AssessKit

extension ReportTable {
  /// A row a check of the scheme.
  static let checks = ReportTable(
    name: "checks", title: LocalizedText(zh: "校验", en: "Checks"),
    meaning: LocalizedText(
      zh: "每行一条校验，各种结果的次数，以及因缺什么未能进行。",
      en: "One row for each check, with how often it came to what, and what it lacked."),
    key: ["rule"], columns: columns
  ) { $0.summary.tallies ?? [] }

  private static let columns: [TableColumn<CheckTally>] =
    [
      TableColumn(
        "rule", .text, zh: "校验规则", en: "Check",
        meaning: LocalizedText(zh: "方案中校验的编号。", en: "The id of the check in the scheme.")
      ) { tally, _ in .text(tally.rule) },
      TableColumn(
        "table", .text, zh: "报表", en: "Table",
        meaning: LocalizedText(
          zh: "报表编号；表间校验为空。", en: "The id of the table; empty for a check between tables.")
      ) { tally, _ in .text(tally.table) },
      TableColumn(
        "message", .text, zh: "应当满足", en: "What must hold",
        meaning: LocalizedText(zh: "校验的含义。", en: "The sentence that says what must hold.")
      ) { tally, language in .text(tally.message[language]) },
    ] + counts + [
      TableColumn(
        "missing", .text, zh: "缺少", en: "Missing",
        meaning: LocalizedText(
          zh: "未能进行是因为缺哪些数据项，以“；”分隔。",
          en: "The data elements for want of which it was not evaluated, separated by “；”.")
      ) { tally, language in
        tally.missing.isEmpty
          ? .empty : .text(tally.missing.map { $0[language] }.joined(separator: "；"))
      }
    ]

  private static let counts: [TableColumn<CheckTally>] = [
    count("passed", LocalizedText(zh: "通过", en: "Passed"), \.passed),
    count("failed", LocalizedText(zh: "不通过", en: "Failed"), \.failed),
    count("explained", LocalizedText(zh: "已说明", en: "Explained"), \.explained),
    count("not_evaluated", LocalizedText(zh: "未能进行", en: "Not evaluated"), \.notEvaluated),
    count("not_applicable", LocalizedText(zh: "不适用", en: "Not applicable"), \.notApplicable),
  ]

  private static func count(
    _ name: String, _ title: LocalizedText,
    _ path: any KeyPath<CheckCount, Int> & Sendable
  ) -> TableColumn<CheckTally> {
    TableColumn(
      name, .integer, zh: title.zh, en: title.en,
      meaning: LocalizedText(
        zh: "结果为“\(title.zh)”的次数。", en: "How often it came to: \(title.en.lowercased()).")
    ) { tally, _ in .integer(tally.counts[keyPath: path]) }
  }
}
