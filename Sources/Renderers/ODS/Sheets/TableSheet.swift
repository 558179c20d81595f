internal import AssessKit
internal import TextFormats

/// Makes a sheet of a report's table.
struct TableSheet {
  private let table: ReportTable
  private let report: AssessmentReport
  private let language: Language
  private let styles: ReportStyles
  private let live: (any LiveCells)?

  /// The columns that are shown: a cell holds its value without loss, so none need be said twice.
  private let shown: [Int]

  /// Creates a maker of the table's sheet, whose cells `live` makes formulas.
  init(
    of table: ReportTable, in report: AssessmentReport, language: Language, styles: ReportStyles,
    live: (any LiveCells)? = nil
  ) {
    self.table = table
    self.report = report
    self.language = language
    self.styles = styles
    self.live = live
    shown = Self.shown(of: table)
  }

  private static func shown(of table: ReportTable) -> [Int] {
    table.columns.indices.filter { index in
      let name = table.columns[index].name
      let isOfReport =
        name == "period" && table.key.contains("division") && !table.key.contains("period")
      return !name.hasSuffix("_exact") && !isOfReport
    }
  }

  /// Returns the places of a table's columns on its sheet, by their names.
  static func places(in table: ReportTable) -> [String: Int] {
    Dictionary(
      shown(of: table).enumerated().map { (table.columns[$0.element].name, $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The sheet: a head, then a row a row.
  func sheet(named name: String) throws -> Sheet {
    let widths = try columnWidths()
    let wrapped = widths.map { $0 >= widest }
    let heads = shown.map { table.columns[$0].title[language] }
    var sheet = Sheet(name: name, columns: widths.map { SheetColumn(width: $0) }) { take in
      try take(SheetRow(heads.map { SpreadsheetCell(.text($0), style: styles.head) }))
      var number = 0
      try table.forEachRow(of: report, in: language) { row in
        try take(SheetRow(cells(of: row, at: number, wrapped: wrapped)))
        number += 1
      }
    }
    sheet.headerRows = 1
    sheet.headerColumns = headerColumns
    sheet.pagesWide = pagesWide(sheet.columns)
    sheet.hasFilter = true
    sheet.rowCount = table.rowCount(of: report) + 1
    return sheet
  }

  private func cells(
    of row: [TableValue], at number: Int, wrapped: [Bool]
  ) -> [SpreadsheetCell] {
    shown.indices.map { index in
      let column = shown[index]
      let name = table.columns[column].name
      var cell = row[column].cell(in: language, styles: styles, wraps: wrapped[index])
      if name == "grade" {
        cell.style = styles.grade
      } else if name == "severity", case .choice(let code, _) = row[column],
        let severity = Severity(rawValue: code)
      {
        cell.style = styles.severity(severity)
      }
      live?.change(&cell, row: number, column: name)
      return cell
    }
  }
}

extension TableSheet {
  /// The width from which text goes on in the next line.
  private var widest: Int { shown.count > 12 ? 30 : shown.count > 6 ? 42 : 68 }

  /// The columns up to the name of the unit or, where there is one, of the indicator.
  private var headerColumns: Int {
    let names = shown.map { table.columns[$0].name }
    return (names.firstIndex(of: "indicator_name") ?? names.firstIndex(of: "division_name"))
      .map { $0 + 1 } ?? 0
  }

  /// So many that letters keep half their size: 26.7 cm of an A4 page are printed on.
  private func pagesWide(_ columns: [SheetColumn]) -> Int {
    let width = columns.reduce(0) { $0 + $1.tenthsOfMillimetres }
    return max(1, (width + 5_339) / 5_340)
  }

  /// The widths that show the heads and the first thousand rows, text over several lines if long.
  private func columnWidths() throws -> [Int] {
    var widths = shown.map { table.columns[$0].title[language].headWidth }
    try table.forEachRow(of: report, in: language, limit: 1_000) { row in
      for (place, column) in shown.enumerated() where widths[place] < widest {
        let width = DisplayWidth.width(of: row[column].shownText(in: language))
        widths[place] = min(widest, max(widths[place], width + 1))
      }
    }
    return widths
  }
}
