import AssessKit
import Foundation
import Renderers

/// Returns a document with everything that a cell can have.
func sampleSpreadsheet() -> SpreadsheetDocument {
  var styles = SpreadsheetStyles()
  let two = styles.add(CellStyle().with { $0.format = .number(places: 2) })
  let percent = styles.add(CellStyle().with { $0.format = .percentage(places: 1) })
  let date = styles.add(CellStyle().with { $0.format = .date })
  let bad = styles.add(
    CellStyle().with {
      $0.background = "#f8cecc"
      $0.isEditable = true
      $0.indent = 1
      $0.alignment = .start
    })
  var document = SpreadsheetDocument(
    title: "样表 <&>", generator: "assess", language: .zh,
    date: CalendarDate(year: 2020, month: 12, day: 31)!, styles: styles)
  document.validations = [
    CellValidation(
      condition: #"of:cell-content-is-in-list("是";"否")"#, message: "只能填“是”或“否”")
  ]
  var sheet = Sheet(name: "甲's", columns: [10, 20, 8, 8].map { SheetColumn(width: $0) }) { take in
    try take(SheetRow([SpreadsheetCell(.text("代码")), SpreadsheetCell(.text("值"), span: 2)]))
    try take(
      SheetRow([
        SpreadsheetCell(.text("007")),
        SpreadsheetCell(.number(Rational(1, over: 3)!, places: 2), style: two),
        SpreadsheetCell(.percentage(percent: Rational(4100, over: 43)!, places: 1), style: percent),
        SpreadsheetCell(.date(CalendarDate(year: 2020, month: 2, day: 29)!), style: date),
      ]))
    try take(
      SheetRow([
        SpreadsheetCell(.empty), SpreadsheetCell(.empty),
        SpreadsheetCell(.text("=1+1"), style: bad, note: "应为数字\n第二行"),
        SpreadsheetCell(.empty),
      ]))
    try take(SheetRow([]))
    try take(
      SheetRow([
        SpreadsheetCell(.text(" a  b\tc\n第二行 <&>"), link: "#'甲''s'.C3"),
        SpreadsheetCell(.number(3), formula: "of:=SUM([.B2:.B3])"),
        SpreadsheetCell(.empty, style: bad, validation: 0),
      ]))
  }
  sheet.headerRows = 1
  sheet.headerColumns = 1
  sheet.hasFilter = true
  sheet.rowCount = 5
  sheet.isProtected = true
  document.sheets = [sheet, Sheet(name: "空", columns: []) { _ in }]
  return document
}

/// Returns the flat form of a document.
func flatText(of document: SpreadsheetDocument) throws -> String {
  var bytes: [UInt8] = []
  try SpreadsheetWriter(document).writeFlat { bytes += $0 }
  return String(decoding: bytes, as: UTF8.self)
}
