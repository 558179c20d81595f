internal import AssessKit

extension ReportTable {
  /// A row a return that is required or came.
  static let returns = ReportTable(
    name: "returns", title: LocalizedText(zh: "报送情况", en: "Returns"),
    meaning: LocalizedText(
      zh: "每行一份应报或已报的报表：是否报送，是否按时。",
      en: "One row for each return that is required or came: whether it is there and in time."),
    key: ["division", "table", "return_period"], columns: about + times,
    rows: \.returnRows)

  private static let about: [TableColumn<ReturnRow>] = [
    CommonColumns.period(\.period),
    CommonColumns.division(\.status.division),
    CommonColumns.divisionName(\.divisionName),
    TableColumn(
      "table", .text, zh: "报表", en: "Table",
      meaning: LocalizedText(zh: "报表编号。", en: "The id of the table.")
    ) { row, _ in .text(row.status.table) },
    TableColumn(
      "table_name", .text, zh: "报表名称", en: "Table name",
      meaning: LocalizedText(zh: "报表名称。", en: "The name of the table.")
    ) { row, language in .text(row.tableName[language]) },
    TableColumn(
      "return_period", .text, zh: "报告期", en: "Period of the return",
      meaning: LocalizedText(
        zh: "报表自己的报告期，如 202012。", en: "The period of the return itself, such as 202012.")
    ) { row, _ in .text(row.status.period.id) },
    TableColumn(
      "presence", .choice(ReturnStatus.Presence.allCases.map(\.rawValue)), zh: "报送",
      en: "Presence",
      meaning: LocalizedText(
        zh: "submitted 已报；declared_none 申报无此项；refused 有错误没有使用；missing 未报。",
        en:
          "submitted; declared_none: nothing to report; refused: has errors and is not used; missing."
      )
    ) { row, _ in .choice(row.status.presence.rawValue, row.status.presence.words) },
  ]

  private static let times: [TableColumn<ReturnRow>] = [
    TableColumn(
      "timeliness", .choice(ReturnStatus.Timeliness.allCases.map(\.rawValue)), zh: "及时",
      en: "Timeliness",
      meaning: LocalizedText(
        zh: "in_time 按时；late 迟报；unknown 收件日期不明；没有使用的为空。",
        en: "in_time, late or unknown (day of receipt not noted); empty where it is not used.")
    ) { row, _ in
      row.status.timeliness.map { .choice($0.rawValue, $0.words) } ?? .empty
    },
    TableColumn(
      "received", .date, zh: "收到日期", en: "Received",
      meaning: LocalizedText(
        zh: "第一份没有错误的报送的收到日期。", en: "The day on which its first version without an error came.")
    ) { row, _ in .date(row.status.received) },
    TableColumn(
      "due", .date, zh: "准时截止", en: "Due",
      meaning: LocalizedText(
        zh: "准时截止日期，已计延期。", en: "The day by which it was due, the extension considered.")
    ) { row, _ in .date(row.status.due) },
    TableColumn(
      "days_late", .integer, zh: "迟报天数", en: "Days late",
      meaning: LocalizedText(
        zh: "迟报的日历天数，按时的为空。", en: "The calendar days after the due day; empty when in time.")
    ) { row, _ in .integer(row.status.daysLate) },
    TableColumn(
      "window", .text, zh: "迟报档次", en: "Window",
      meaning: LocalizedText(
        zh: "方案规定的迟报档次。", en: "The window in which it came late, where the scheme has windows.")
    ) { row, language in .text(row.status.window?[language]) },
    TableColumn(
      "extended_to", .date, zh: "延期至", en: "Extended to",
      meaning: LocalizedText(zh: "批准延期的日期。", en: "The day to which an extension moved it.")
    ) { row, _ in .date(row.status.granted?.until) },
    TableColumn(
      "document", .text, zh: "批准文号", en: "Document",
      meaning: LocalizedText(
        zh: "批准延期的文号。", en: "The number of the document that grants the extension.")
    ) { row, _ in .text(row.status.granted?.document) },
  ]
}

/// A return with the names of what it is about.
struct ReturnRow: Sendable {
  var period: Period
  var status: ReturnStatus
  var divisionName: LocalizedText
  var tableName: LocalizedText
}

extension AssessmentReport {
  /// The returns with the names of what they are about.
  var returnRows: [ReturnRow] {
    (statuses ?? []).map { status in
      ReturnRow(
        period: period, status: status,
        divisionName: division(status.division)?.name ?? LocalizedText(status.division),
        tableName: scheme.tables.first { $0.id == status.table }?.name
          ?? LocalizedText(status.table))
    }
  }
}

extension ReturnStatus.Presence {
  /// The word for it.
  var words: LocalizedText {
    switch self {
    case .submitted: LocalizedText(zh: "已报", en: "submitted")
    case .declaredNone: LocalizedText(zh: "无此项", en: "nothing to report")
    case .refused: LocalizedText(zh: "有错误", en: "has errors")
    case .missing: LocalizedText(zh: "未报", en: "missing")
    }
  }
}

extension ReturnStatus.Timeliness {
  /// The word for it.
  var words: LocalizedText {
    switch self {
    case .inTime: LocalizedText(zh: "按时", en: "in time")
    case .late: LocalizedText(zh: "迟报", en: "late")
    case .unknown: LocalizedText(zh: "日期不明", en: "day not noted")
    }
  }
}
