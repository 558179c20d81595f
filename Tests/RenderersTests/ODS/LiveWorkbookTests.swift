import AssessKit
import AssessTestSupport
import Foundation
import Testing

@testable import Renderers

/// The workbook without the results of its formulas, worked out by LibreOffice: every number that it
/// shows is the one that the program prints.
@Suite(
  .serialized,
  .enabled(if: Tools.soffice != nil, "LibreOffice (soffice) is not on this machine"))
struct LiveWorkbookTests {
  /// Every sheet as CSV as it is shown, quotes around everything, UTF-8.
  private static let filter =
    "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,true,false,false,-1"

  private static let runs = [
    ("changzhou-2020", "2021"), ("hdi-2020", "2019"), ("language-2025", "2025"),
    ("longquan-2023", "2025"), ("published-2020", "2020"), ("rule-of-law-8", "2024"),
    ("tianmen-2021", "2025"), ("xialu-2021", "2025"), ("yichang-2020", "2020Q4"),
  ]

  /// The document with the formulas alone where there are formulas.
  private func bare(_ document: SpreadsheetDocument) -> SpreadsheetDocument {
    var document = document
    document.sheets = document.sheets.map { sheet in
      var bare = sheet
      bare.rows = { take in
        try sheet.rows { row in
          var row = row
          for index in row.cells.indices where row.cells[index].formula != nil {
            row.cells[index].content = .empty
          }
          try take(row)
        }
      }
      return bare
    }
    return document
  }

  private func recalculated(
    _ document: SpreadsheetDocument, isFlat: Bool
  ) throws -> [String: [[String]]] {
    try Tools.withFolder { folder in
      let file = folder.appending(path: isFlat ? "a.fods" : "a.ods")
      let bytes =
        isFlat
        ? Array(try flatText(of: document).utf8) : try SpreadsheetWriter(document).package()
      try Data(bytes).write(to: file)
      let profile = "-env:UserInstallation=file://\(folder.path)/profile"
      _ = try Tools.run(
        Tools.soffice, [profile, "--headless", "--convert-to", Self.filter, file.path], in: folder)
      var sheets: [String: [[String]]] = [:]
      for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
      where name.hasSuffix(".csv") {
        sheets[String(name.dropFirst(2).dropLast(4))] = try csvRecords(
          try Data(contentsOf: folder.appending(path: name)))
      }
      return sheets
    }
  }

  private func shown(_ content: SpreadsheetCell.Content) -> String {
    switch content {
    case .empty: ""
    case .text(let text): text
    case .number(_, let shown), .percentage(_, let shown): shown
    case .date(let day): day.description
    }
  }

  /// Whether a cell is shown as it should be: points to the last digit.
  ///
  /// Rates may differ by one there: LibreOffice multiplies a share
  /// by a hundred before it rounds it, so that 573.945% may be shown as 573.94%.
  private func isSame(_ found: String, _ content: SpreadsheetCell.Content) -> Bool {
    // A datum is shown with as many digits as it has: the program's word for it has six.
    if case .number(let value, let shown) = content, shown.split(separator: ".").last?.count == 6,
      let number = Double(found), let own = Double(value)
    {
      return abs(number - own) < 1e-11 * max(1, abs(own))
    }
    guard case .percentage(_, let shown) = content else { return found == self.shown(content) }
    let places = shown.dropLast().split(separator: ".").dropFirst().first?.count ?? 0
    let unit = (0..<places).reduce(1.0) { size, _ in size / 10 }
    guard let number = Double(found.dropLast()), let own = Double(shown.dropLast()) else {
      return false
    }
    return found.hasSuffix("%") && abs(number - own) < 1.5 * unit
  }

  /// Compares every cell with a formula; returns how many there are.
  private func compare(
    _ document: SpreadsheetDocument, with sheets: [String: [[String]]]
  ) throws -> Int {
    var count = 0
    var wrong: [String] = []
    for sheet in document.sheets {
      let records = try #require(sheets[sheet.name], "\(sheet.name)")
      var row = 0
      try sheet.rows { cells in
        for (column, cell) in cells.cells.enumerated() where cell.formula != nil {
          count += 1
          let found =
            records.indices.contains(row) && records[row].indices.contains(column)
            ? records[row][column] : "nothing"
          if !isSame(found, cell.content) {
            wrong.append(
              "\(sheet.name)!\(CellAddress.text(column, row)): \(found), expected "
                + "\(shown(cell.content)), by \(cell.formula ?? "")")
          }
        }
        row += 1
      }
    }
    #expect(wrong.isEmpty, "\(wrong.count) of \(count): \(wrong.prefix(8).joined(separator: "\n"))")
    return count
  }

  @Test(arguments: runs)
  func `LibreOffice works out what is printed`(id: String, period: String) async throws {
    let report = try await SampleReport.of(id, in: period)
    let document = try SpreadsheetDocument(of: report, options: RenderingOptions())
    let count = try compare(
      document, with: try recalculated(bare(document), isFlat: id != "yichang-2020"))
    #expect(count > report.divisions.count * 4)
  }

  /// The samples have few figures that no formula gives: lateness in months, shorter periods.
  ///
  /// The scheme that teaches the language has one of each kind.
  @Test(arguments: runs)
  func `Nearly all points are formulas`(id: String, period: String) async throws {
    let report = try await SampleReport.of(id, in: period)
    let items = report.divisions.flatMap(\.items).filter(\.counts)
    let live = items.count(where: \.isAwardLive)
    let dead = Set(items.filter { !$0.isAwardLive }.map(\.indicator)).sorted()
    let least = id == "language-2025" ? 70 : 90
    #expect(live * 100 >= items.count * least, "\(live) of \(items.count); not \(dead)")
  }
}
