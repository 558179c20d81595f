internal import AssessKit
internal import TextFormats

/// Writes rows and their cells.
struct CellWriter {
  /// The name of the style of rows.
  let rowStyle: String

  /// Writes a row; cells that are alike and empty are counted, and those at its end left out.
  func write(_ row: SheetRow, to xml: inout XMLWriter) {
    let repeats =
      row.repeats > 1 ? [("table:number-rows-repeated", "\(row.repeats)")] : []
    xml.start("table:table-row", [("table:style-name", rowStyle)] + repeats)
    let end = (row.cells.lastIndex { !$0.isBare } ?? -1) + 1
    var index = 0
    while index < end {
      let cell = row.cells[index]
      let next = cell.isBlank ? endOfRun(from: index, in: row.cells[..<end]) : index + 1
      write(cell, repeated: next - index, to: &xml)
      index = next
    }
    if end == 0 { xml.empty("table:table-cell") }
    xml.end()
  }

  private func endOfRun(from start: Int, in cells: ArraySlice<SpreadsheetCell>) -> Int {
    cells[start...].firstIndex { $0 != cells[start] } ?? cells.endIndex
  }

  private func write(
    _ cell: SpreadsheetCell, repeated count: Int, to xml: inout XMLWriter
  ) {
    var attributes: [(name: String, value: String)] = []
    attributes.reserveCapacity(4)
    if count > 1 { attributes.append(("table:number-columns-repeated", "\(count)")) }
    if let style = cell.style.name { attributes.append(("table:style-name", style)) }
    if let validation = cell.validation {
      attributes.append(("table:content-validation-name", "val\(validation)"))
    }
    if let formula = cell.formula { attributes.append(("table:formula", formula)) }
    if cell.span > 1 {
      attributes += [
        ("table:number-columns-spanned", "\(cell.span)"), ("table:number-rows-spanned", "1"),
      ]
    }
    let text = addValue(of: cell.content, to: &attributes)
    guard text != nil || cell.note != nil else {
      xml.empty("table:table-cell", attributes)
      writeCovered(by: cell, to: &xml)
      return
    }
    xml.start("table:table-cell", attributes)
    if let note = cell.note { writeNote(note, to: &xml) }
    if let text { CellText.write(text, link: cell.link, to: &xml) }
    xml.end()
    writeCovered(by: cell, to: &xml)
  }

  /// Adds the type and the value, and returns the text that stands for it.
  private func addValue(
    of content: SpreadsheetCell.Content, to attributes: inout [(name: String, value: String)]
  ) -> String? {
    switch content {
    case .empty: return nil
    case .text(let text):
      attributes.append(("office:value-type", "string"))
      return text
    case .number(let value, let shown):
      attributes.append(("office:value-type", "float"))
      attributes.append(("office:value", value))
      return shown
    case .percentage(let value, let shown):
      attributes.append(("office:value-type", "percentage"))
      attributes.append(("office:value", value))
      return shown
    case .date(let day):
      let text = day.description
      attributes.append(("office:value-type", "date"))
      attributes.append(("office:date-value", text))
      return text
    }
  }

  private func writeNote(_ note: String, to xml: inout XMLWriter) {
    xml.start("office:annotation")
    CellText.write(note, link: nil, to: &xml)
    xml.end()
  }

  private func writeCovered(by cell: SpreadsheetCell, to xml: inout XMLWriter) {
    guard cell.span > 1 else { return }
    xml.empty(
      "table:covered-table-cell", [("table:number-columns-repeated", "\(cell.span - 1)")])
  }
}

extension SpreadsheetCell {
  /// Whether there is no value and nothing hangs on the cell.
  fileprivate var isBlank: Bool {
    content == .empty && note == nil && formula == nil && span == 1
  }

  /// Whether the cell need not be written at the end of a row.
  fileprivate var isBare: Bool { isBlank && style.name == nil && validation == nil }
}
