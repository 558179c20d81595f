internal import TextFormats

/// A column of a file of explanations (说明.csv).
public enum ExplanationColumn: String, CaseIterable, Hashable, Sendable {
  /// The id of the scheme's check, or the number of the finding.
  case rule

  /// The table.
  case table

  /// The code of the division.
  case division

  /// The period.
  case period

  /// The column of the table.
  case element

  /// The key of the row, in a ledger.
  case row

  /// The value as it was read.
  case value

  /// How many places there are.
  case count

  /// What the program asks; written for the clerk, and not read.
  case question

  /// Why the value is right.
  case reason

  /// The office that says so.
  case office

  /// The day on which it says so.
  case date

  /// The header that the program writes, and its English form.
  public var header: LocalizedText {
    switch self {
    case .rule: LocalizedText(zh: "规则", en: "rule")
    case .table: LocalizedText(zh: "报表", en: "table")
    case .division: LocalizedText(zh: "区划代码", en: "division")
    case .period: LocalizedText(zh: "考核期", en: "period")
    case .element: LocalizedText(zh: "数据项", en: "element")
    case .row: LocalizedText(zh: "行", en: "row")
    case .value: LocalizedText(zh: "值", en: "value")
    case .count: LocalizedText(zh: "处数", en: "count")
    case .question: LocalizedText(zh: "问题", en: "question")
    case .reason: LocalizedText(zh: "说明", en: "reason")
    case .office: LocalizedText(zh: "单位", en: "office")
    case .date: LocalizedText(zh: "日期", en: "date")
    }
  }

  /// Whether a file without the column is of no use.
  var isRequired: Bool {
    switch self {
    case .row, .count, .question: false
    default: true
    }
  }

  /// Returns the columns that a record's fields are headers of, `nil` where one is of none.
  ///
  /// Of two headers for one column the first counts.
  public static func columns(of headers: [String]) -> [ExplanationColumn?] {
    var taken: Set<ExplanationColumn> = []
    return headers.map { header in
      let name = HeaderName(header).folded
      let column = allCases.first { $0.names.contains(name) }
      return column.flatMap { taken.insert($0).inserted ? $0 : nil }
    }
  }

  private var names: [String] {
    let others: [String] =
      switch self {
      case .rule: ["规则编号", "校验规则", "问题编号", "check"]
      case .table: ["报表名称"]
      case .division: ["区划", "行政区划代码", "code"]
      case .period: ["报告期", "期别"]
      case .element: ["栏", "column"]
      case .row: ["行标识", "编号", "key"]
      case .value: ["读到", "read"]
      case .count: ["places", "occurrences"]
      case .question: ["message"]
      case .reason: ["说明理由", "理由", "原因", "explanation"]
      case .office: ["说明单位", "填报单位", "单位名称"]
      case .date: ["说明日期", "填报日期"]
      }
    return [header.zh, header.en] + others
  }
}
