import AssessKit

/// A small scheme, and the short way to read a file with it.
enum IntakeFixture {
  static let runDate = CalendarDate(year: 2021, month: 7, day: 10)!
  static let period = Period(id: "2021Q2")!

  static let divisions = [
    Division(code: "420502", name: "西陵区", aliases: ["西陵"], parent: "420500"),
    Division(code: "420527", name: "秭归县", aliases: ["秭归"], parent: "420500"),
    Division(code: "420528", name: "长阳土家族自治县", aliases: ["长阳县", "长阳"], parent: "420500"),
    Division(code: "YC-GX", name: "宜昌高新区", aliases: ["高新区"], parent: "420500"),
  ]

  static let mediation = Table(
    id: "mediation", name: LocalizedText(zh: "人民调解统计表", en: "People's mediation"), kind: .form,
    frequency: .quarter,
    columns: [
      column("accepted", "受理", .count, "件", aliases: ["受理数", "受理件数"], isRequired: true),
      column("succeeded", "成功", .count, "件", aliases: ["成功数"], isRequired: true),
      column("amount", "涉及金额", .amount, "万元"),
      column("rate", "成功率", .percent, "%"),
      column("fulltime", "专职", .count, "人", aliases: ["调解员专职"]),
      column("parttime", "兼职", .count, "人", aliases: ["调解员兼职"]),
      column("note", "备注", .text, ""),
    ])

  static let cases = Table(
    id: "cases", name: LocalizedText(zh: "行政应诉台账", en: "Litigation"), kind: .ledger,
    frequency: .quarter,
    columns: [
      column("case_no", "案号", .code, "", isRequired: true),
      column("heard_on", "开庭日期", .date, "", isRequired: true),
      column("class", "类别", .choice, "", choices: classes),
      column("appeared", "负责人出庭", .flag, ""),
      column("money", "标的额", .amount, "元"),
    ], key: ["case_no"], periodFrom: "heard_on")

  static let classes = [
    Choice(id: "land", name: LocalizedText(zh: "土地征收", en: "land"), aliases: ["征地"]),
    Choice(id: "police", name: LocalizedText(zh: "治安处罚", en: "police")),
  ]

  static func column(
    _ id: String, _ name: String, _ kind: Column.Kind, _ unit: String = "", aliases: [String] = [],
    isRequired: Bool = false, choices: [Choice] = []
  ) -> Column {
    Column(
      id: id, name: LocalizedText(zh: name, en: id), aliases: aliases, kind: kind, unit: unit,
      isRequired: isRequired, choices: choices)
  }

  static let scheme = Scheme(
    id: "test", version: "1", title: LocalizedText("test"),
    source: SourceDocument(title: LocalizedText("test"), number: "", file: ""),
    root: Division(code: "420500", name: "宜昌市"), divisions: divisions, departments: [],
    calendar: ReportingCalendar(kind: .quarter, dueDays: 10, closesDays: 20),
    tables: [mediation, cases], indicators: [], rollUp: RollUp(grades: []))

  /// Collects the rows of ledgers.
  struct Collector: LedgerVisitor {
    var rows: [Row] = []
    mutating func visit(_ row: Row, of table: Table, in file: String, headers: [String]) {
      rows.append(row)
    }
  }

  static func reading(
    _ text: String, name: String = "a.csv", period: Period? = period
  ) -> FileReading {
    reading(Array(text.utf8), name: name, period: period).reading
  }

  static func reading(
    _ bytes: [UInt8], name: String = "a.csv", period: Period? = period
  ) -> (reading: FileReading, rows: [Row]) {
    var collector = Collector()
    let intake = Intake(scheme: scheme, period: period, runDate: runDate)
    let reading = intake.reading(of: SourceFile(name: name, bytes: bytes), visitor: &collector)
    return (reading, collector.rows)
  }
}

extension FileReading {
  /// The numbers of the codes, in the order of the findings.
  var codes: [String] { findings.map(\.code.number) }

  /// The messages and remedies with a placeholder that nothing filled.
  var unfilledMessages: [String] {
    findings.flatMap { finding in
      Language.allCases.flatMap { [finding.message(in: $0), finding.remedy(in: $0)] }
    }.filter { $0.contains("{") && !$0.contains("{urn:") }
  }

  /// The value of a column of the first submission.
  func value(_ column: Int) -> Value? { submissions.first?.row?.cells[column].value }
}
