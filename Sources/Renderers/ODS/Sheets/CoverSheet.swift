internal import AssessKit

/// Makes the first sheet: what was assessed, on which basis, and what the other sheets hold.
struct CoverSheet {
  private let report: AssessmentReport
  private let language: Language
  private let styles: ReportStyles
  private let sheets: [(name: String, meaning: LocalizedText)]

  /// Creates a maker of the sheet, given the names of the others and what they hold.
  init(
    of report: AssessmentReport, language: Language, styles: ReportStyles,
    sheets: [(name: String, meaning: LocalizedText)]
  ) {
    self.report = report
    self.language = language
    self.styles = styles
    self.sheets = sheets
  }

  /// The sheet.
  func sheet(named name: String) -> Sheet {
    let lines = basis + results + provenance
    let links = sheets.map { sheet in
      SheetRow([
        SpreadsheetCell(
          .text(sheet.name), style: styles.label, link: "#\(SheetName.quoted(sheet.name)).A1"),
        SpreadsheetCell(.text(sheet.meaning[language]), style: styles.line),
      ])
    }
    let title = SheetRow([
      SpreadsheetCell(.text(report.scheme.title[language]), style: styles.title)
    ])
    let rows = [title, SheetRow([])] + lines.map(row) + [SheetRow([])] + links
    var sheet = Sheet(
      name: name, columns: [SheetColumn(width: language == .zh ? 14 : 20), SheetColumn(width: 90)]
    ) { take in for row in rows { try take(row) } }
    sheet.rowCount = rows.count
    return sheet
  }

  /// A line: what it is about, and what it says.
  private typealias Line = (label: LocalizedText, text: String)

  private func row(_ line: Line) -> SheetRow {
    SheetRow([
      SpreadsheetCell(.text(line.label[language]), style: styles.label),
      SpreadsheetCell(.text(line.text), style: styles.line),
    ])
  }

  private func bracketed(_ text: String, _ remark: String) -> String {
    language == .zh ? "\(text)（\(remark)）" : "\(text) (\(remark))"
  }

  private func line(zh: String, en: String, _ text: String) -> Line {
    (LocalizedText(zh: zh, en: en), text)
  }

  private var basis: [Line] {
    let source = report.scheme.source
    let state =
      report.isProvisional
      ? LocalizedText(zh: "初步结果（暂定）", en: "provisional")
      : LocalizedText(zh: "正式结果", en: "final")
    var lines = [
      line(
        zh: "依据", en: "Basis",
        source.number.isEmpty
          ? source.title[language] : bracketed(source.title[language], source.number)),
      line(zh: "考核范围", en: "Area", report.scheme.root[language]),
      line(
        zh: "考核期", en: "Period", bracketed(report.period.name[language], report.period.id)),
      line(zh: "数据截止", en: "Data until", report.cutOff.description),
      line(zh: "结果性质", en: "State", state[language]),
    ]
    if !report.scheme.notes[language].isEmpty {
      lines.append(line(zh: "说明", en: "Notes", report.scheme.notes[language]))
    }
    return lines
  }
}

extension CoverSheet {
  private var results: [Line] {
    let summary = report.summary
    let units = LocalizedText(
      zh: "\(summary.units)个，其中有总分的\(summary.scored)个",
      en: "\(summary.units), of which \(summary.scored) have a total")
    let grades = summary.grades.map { "\($0.grade[language]) \($0.units)" }
    return [
      line(zh: "被考核单位", en: "Units", units[language]),
      line(
        zh: report.scheme.rollUp.isIndex ? "总指数" : "总分", en: "Totals",
        [
          figure(zh: "平均", en: "mean", summary.mean),
          figure(zh: "中位数", en: "median", summary.median),
          figure(zh: "最高", en: "highest", summary.highest),
          figure(zh: "最低", en: "lowest", summary.lowest),
        ].joined(separator: language == .zh ? "，" : ", ")),
      line(zh: "等次", en: "Grades", grades.joined(separator: language == .zh ? "，" : ", ")),
      line(zh: "缺报", en: "Missing returns", missingReturns),
      line(zh: "数据问题", en: "Findings", totals.findings[language]),
      line(zh: "数据校验", en: "Checks", totals.states[language]),
    ]
  }

  private var totals: TotalsWords { TotalsWords(report.summary) }

  private func figure(zh: String, en: String, _ value: Rational?) -> String {
    let name = LocalizedText(zh: zh, en: en)[language]
    return "\(name) \(value?.decimalText(places: report.scheme.rollUp.decimals) ?? "—")"
  }

  private var missingReturns: String {
    guard !report.missingReturns.isEmpty else { return language == .zh ? "无" : "none" }
    let names = report.missingReturns.map { missing in
      let division = report.division(missing.division)?.name[language] ?? missing.division
      let table = report.scheme.tables.first { $0.id == missing.table }?.name[language]
      let period = missing.period == report.period ? "" : " \(missing.period.id)"
      return division + (language == .zh ? "：" : ": ") + (table ?? missing.table) + period
    }
    return names.joined(separator: language == .zh ? "；" : "; ")
  }

  private var provenance: [Line] {
    [
      line(zh: "方案", en: "Scheme", "\(report.scheme.id) \(report.scheme.version)"),
      line(zh: "方案散列值", en: "Hash of the scheme", report.scheme.hash),
      line(zh: "生成程序", en: "Made by", report.tool),
    ]
  }
}
