import AssessKit
import AssessTestSupport
import Testing

@testable import Renderers

@Suite struct ReportWorkbookTests {
  private func document(_ edition: Edition = .internal) throws -> SpreadsheetDocument {
    try SpreadsheetDocument(
      of: sampleReport(isHostile: false), options: RenderingOptions(edition: edition))
  }

  private func rows(of name: String) throws -> [[SpreadsheetCell]] {
    let sheet = try #require(try document().sheets.first { $0.name == name })
    var rows: [[SpreadsheetCell]] = []
    try sheet.rows { rows.append($0.cells) }
    return rows
  }

  @Test func `The public edition has no sheet of findings`() throws {
    #expect(
      try document().sheets.map(\.name)
        == [
          "说明", "排名", "得分", "失分", "提分", "差距", "整改", "评分", "指标", "参数", "数据", "报送", "问题", "校验", "文件",
          "方法",
        ])
    #expect(try document(.public).sheets.map(\.name).contains("问题") == false)
  }

  @Test func `A sheet has as many rows as it says, and none is longer than its columns`() throws {
    for sheet in try document().sheets {
      var count = 0
      try sheet.rows { row in
        count += 1
        #expect(row.cells.count <= sheet.columns.count, "\(sheet.name)")
      }
      #expect(count == sheet.rowCount, "\(sheet.name)")
    }
  }

  // 西陵区: A comes to 50 of 50, A01 to 20, the total to 101.12 by the fixture.
  @Test func `Points stand where row and column say`() throws {
    let report = sampleReport(isHostile: false)
    let matrix = MatrixSheet(
      WorkbookLayout(of: report, names: [:]), language: .zh, styles: ReportStyles(for: report))
    let rows = try rows(of: "得分")
    let place = matrix.column(of: 0)
    #expect(rows[0][place].content == .text("西陵区"))
    #expect(rows[matrix.row(of: 0)][place].content == .number("50", shown: "50.00"))
    #expect(rows[matrix.row(of: 1)][place].content == .number("20", shown: "20.00"))
    #expect(rows[rows.count - 3][place].content == .number("101.12", shown: "101.12"))
    #expect(rows[rows.count - 2][place].content == .text("优秀"))
    #expect(rows[rows.count - 1][place].content == .number("1", shown: "1"))
  }

  @Test func `An item that does not count says why`() throws {
    let states = try rows(of: "得分").joined().map(\.content)
    #expect(states.contains(.text("不涉及")))
    #expect(states.contains(.text("待认定")))
  }

  @Test func `Columns are wide enough for Chinese`() throws {
    let sheet = try #require(try document().sheets.first { $0.name == "排名" })
    // 伍家岗区 takes eight columns.
    #expect(sheet.columns[3].width >= 9)
  }

  @Test func `Both forms are the same on every run, in both languages`() throws {
    for language in Language.allCases {
      let options = RenderingOptions(language: language)
      let report = sampleReport()
      #expect(
        try ODSRenderer(options: options).files(of: report)
          == ODSRenderer(options: options).files(of: report))
      #expect(
        try FODSRenderer(options: options).files(of: report)
          == FODSRenderer(options: options).files(of: report))
    }
  }
}
