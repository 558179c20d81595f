internal import AssessKit

extension ReportTable {
  /// A row a finding.
  static let findings = ReportTable(
    name: "findings", title: LocalizedText(zh: "问题清单", en: "Findings"),
    meaning: LocalizedText(
      zh: "每行一个问题；原因相同的多处合为一行，写明处数。",
      en: "One row for each finding; places with one cause are one row, with their number in "
        + "occurrences."),
    key: ["order"], columns: FindingsColumns.all
  ) { report in
    report.findings.enumerated().map { ($0.offset + 1, $0.element) }
  }
}

/// The columns of the findings.
enum FindingsColumns {
  /// A finding and its place in the list.
  typealias Row = (order: Int, finding: Finding)

  /// What it is, where, and about what.
  static let what: [TableColumn<Row>] =
    [
      TableColumn(
        "order", .integer, zh: "序号", en: "No.",
        meaning: LocalizedText(zh: "序号，从1起。", en: "The place in the list, from 1.")
      ) { row, _ in .integer(row.order) },
      TableColumn(
        "severity", .choice(Severity.allCases.map(\.rawValue)), zh: "级别", en: "Severity",
        meaning: LocalizedText(
          zh: "fatal 拒收，error 错误，query 核实，notice 提示。",
          en: "How much it matters: fatal, error, query or notice.")
      ) { row, _ in .choice(row.finding.severity.rawValue, row.finding.severity.label) },
      TableColumn(
        "number", .text, zh: "问题编号", en: "Number",
        meaning: LocalizedText(zh: "如 A305，各版本不变。", en: "Such as A305; never changes.")
      ) { row, _ in .text(row.finding.code.number) },
      TableColumn(
        "code", .text, zh: "问题代码", en: "Finding",
        meaning: LocalizedText(
          zh: "如 duplicate-value，各版本不变。", en: "Such as duplicate-value; never changes.")
      ) { row, _ in .text(row.finding.code.rawValue) },
    ] + CommonColumns.place { $0.finding.location } + [
      CommonColumns.division { $0.finding.key.division },
      TableColumn(
        "period", .text, zh: "期间", en: "Period",
        meaning: LocalizedText(zh: "所涉期间的编号。", en: "The id of the period that it is about.")
      ) { row, _ in .text(row.finding.key.period) },
      TableColumn(
        "element", .text, zh: "数据项", en: "Data element",
        meaning: LocalizedText(
          zh: "所涉数据项，如 litigation.appeared。",
          en: "The data element that it is about, such as litigation.appeared.")
      ) { row, _ in .text(row.finding.key.element) },
      CommonColumns.indicator { $0.finding.key.indicator },
    ]

  /// What was read, what was expected, and what to do.
  static let words: [TableColumn<Row>] = [
    TableColumn(
      "rule", .text, zh: "校验规则", en: "Check",
      meaning: LocalizedText(
        zh: "方案中发现该问题的校验编号。", en: "The id of the scheme's check that raised it.")
    ) { row, _ in .text(row.finding.rule) },
    TableColumn(
      "read", .text, zh: "读到", en: "Read",
      meaning: LocalizedText(
        zh: "读到的内容，不含个人信息。", en: "The value as read; never personal data.")
    ) { row, _ in .text(row.finding.read) },
    TableColumn(
      "expected", .text, zh: "应为", en: "Expected",
      meaning: LocalizedText(zh: "应有的内容。", en: "What would have been accepted.")
    ) { row, language in .text(row.finding.expected?[language]) },
    TableColumn(
      "message", .text, zh: "说明", en: "Message",
      meaning: LocalizedText(zh: "问题说明。", en: "The sentence for this place.")
    ) { row, language in .text(row.finding.message(in: language)) },
    TableColumn(
      "remedy", .text, zh: "处理办法", en: "Remedy",
      meaning: LocalizedText(zh: "怎样处理。", en: "What to do about it.")
    ) { row, language in .text(row.finding.remedy(in: language)) },
    TableColumn(
      "occurrences", .integer, zh: "处数", en: "Occurrences",
      meaning: LocalizedText(
        zh: "同一原因的处数。", en: "How many places have this finding for one cause.")
    ) { row, _ in .integer(row.finding.occurrences) },
    TableColumn(
      "further", .text, zh: "其他位置", en: "Further places",
      meaning: LocalizedText(
        zh: "同一问题对照的位置和同一原因的其他位置，以“；”分隔；可能少于 occurrences。",
        en: "Places that it compares and others with the same cause, separated by “；”; they may "
          + "be fewer than occurrences.")
    ) { row, _ in
      let text = further(row.finding)
      return text.isEmpty ? .empty : .text(text)
    },
  ]

  /// Whether somebody still has to do something, and what an office said.
  static let answer: [TableColumn<Row>] = [
    TableColumn(
      "state", .choice(Finding.State.allCases.map(\.rawValue)), zh: "状态", en: "State",
      meaning: LocalizedText(
        zh: "open 待处理，explained 已说明；提示不用处理，为空。",
        en: "Whether something is to be done, open, or was explained; empty for a notice.")
    ) { row, _ in row.finding.state.map { .choice($0.rawValue, $0.label) } ?? .empty },
    TableColumn(
      "explanation", .text, zh: "说明理由", en: "Explanation",
      meaning: LocalizedText(zh: "对核实的说明。", en: "What an office says to the query.")
    ) { row, _ in .text(row.finding.explanation?.reason) },
    TableColumn(
      "explanation_office", .text, zh: "说明单位", en: "Office",
      meaning: LocalizedText(zh: "作出说明的单位。", en: "The office that says so.")
    ) { row, _ in .text(row.finding.explanation?.office) },
    TableColumn(
      "explanation_date", .date, zh: "说明日期", en: "Explained on",
      meaning: LocalizedText(zh: "作出说明的日期。", en: "The day on which it says so.")
    ) { row, _ in .date(row.finding.explanation?.date) },
  ]

  /// All of them.
  static let all = what + words + answer

  private static func further(_ finding: Finding) -> String {
    ((finding.related ?? []) + finding.examples).map { place in
      let spot = place.address ?? place.line.map(String.init)
      return spot.map { "\(place.file):\($0)" } ?? place.file
    }.joined(separator: "；")
  }
}
