internal import AssessKit
internal import TextFormats

/// Makes the sheet of an index over the periods: a row a unit, a column a period.
struct SeriesSheet {
  private let report: AssessmentReport
  private let language: Language
  private let styles: ReportStyles

  /// Creates a maker of the sheet.
  init(of report: AssessmentReport, language: Language, styles: ReportStyles) {
    self.report = report
    self.language = language
    self.styles = styles
  }

  /// The sheet.
  func sheet(named name: String) -> Sheet {
    let periods = report.seriesPeriods
    let names = report.divisions.map { DisplayWidth.width(of: $0.name[language]) + 1 }
    let widths = [12, min(30, max(10, names.max() ?? 0))] + periods.map { _ in 10 }
    var sheet = Sheet(name: name, columns: widths.map { SheetColumn(width: $0) }) { take in
      try take(head(periods))
      for division in report.divisions { try take(row(division, periods)) }
    }
    sheet.headerRows = 1
    sheet.headerColumns = 2
    sheet.rowCount = report.divisions.count + 1
    return sheet
  }

  private func head(_ periods: [Period]) -> SheetRow {
    let leading = [
      LocalizedText(zh: "单位代码", en: "Code"), LocalizedText(zh: "单位名称", en: "Unit"),
    ]
    return SheetRow(
      (leading.map { $0[language] } + periods.map(\.id)).map {
        SpreadsheetCell(.text($0), style: styles.head)
      })
  }

  private func row(_ division: DivisionReport, _ periods: [Period]) -> SheetRow {
    SheetRow(
      [division.code, division.name[language]].map {
        SpreadsheetCell(.text($0), style: styles.text)
      } + periods.map { cell(division.point(of: $0)?.total) })
  }

  private func cell(_ total: Points?) -> SpreadsheetCell {
    let places = report.scheme.rollUp.decimals
    guard let total else { return SpreadsheetCell(.text("—"), style: styles.word) }
    return SpreadsheetCell(
      .number(total.value, places: places), style: styles.number(places: places))
  }
}
