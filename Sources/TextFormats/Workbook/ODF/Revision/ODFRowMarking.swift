/// Writes a row, or one that stands for several, with marks on some of its cells.
struct ODFRowMarking {
  private let row: ODFRowSpan
  private let scan: ODFTableScan
  private let source: [UInt8]
  private let revision: WorkbookRevision
  private let rowStyle: String?

  init(
    _ row: ODFRowSpan, of scan: ODFTableScan, in source: [UInt8],
    signature revision: WorkbookRevision
  ) {
    self.row = row
    self.scan = scan
    self.source = source
    self.revision = revision
    rowStyle = XMLTagText(row.tag, in: source)["table:default-cell-style-name"]
  }

  /// Returns the rows, of which those with marks stand for themselves.
  func content(
    marking rows: [Int: [Int: WorkbookRevision.Mark]], _ styles: inout ODFMarkStyles
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    var next = row.number
    for number in rows.keys.sorted() {
      writePlain(count: number - next, to: &bytes)
      writeMarked(rows[number] ?? [:], &styles, to: &bytes)
      next = number + 1
    }
    writePlain(count: row.numbers.upperBound - next, to: &bytes)
    return bytes
  }

  // MARK: Rows

  private func writePlain(count: Int, to bytes: inout [UInt8]) {
    guard count > 0 else { return }
    tag(row.tag, "table:number-rows-repeated", count).write(to: &bytes)
    bytes += source[row.tag.range.upperBound..<row.range.upperBound]
  }

  private func writeMarked(
    _ marks: [Int: WorkbookRevision.Mark], _ styles: inout ODFMarkStyles, to bytes: inout [UInt8]
  ) {
    var start = tag(row.tag, "table:number-rows-repeated", 1)
    start.isEmpty = false
    start.write(to: &bytes)
    var columns = marks.keys.sorted()[...]
    var place = row.tag.range.upperBound
    var end = 0
    for cell in scan.cells(of: row) {
      let marked = columns.prefix { cell.columns.contains($0) }
      columns = columns.dropFirst(marked.count)
      end = cell.columns.upperBound
      if marked.isEmpty { continue }
      bytes += source[place..<cell.range.lowerBound]
      write(cell, marking: marks.filter { marked.contains($0.key) }, &styles, to: &bytes)
      place = cell.range.upperBound
    }
    bytes += source[place..<max(place, row.end.lowerBound)]
    for column in columns {
      if column > end { writeEmpty(count: column - end, to: &bytes) }
      writeMarkedEmpty(column, marks[column], &styles, to: &bytes)
      end = column + 1
    }
    bytes += "</\(start.name)>".utf8
  }

  // MARK: Cells

  private func write(
    _ cell: ODFCellSpan, marking marks: [Int: WorkbookRevision.Mark],
    _ styles: inout ODFMarkStyles, to bytes: inout [UInt8]
  ) {
    var next = cell.column
    for column in marks.keys.sorted() {
      writePlain(cell, count: column - next, to: &bytes)
      if let mark = marks[column] { write(cell, at: column, mark, &styles, to: &bytes) }
      next = column + 1
    }
    writePlain(cell, count: cell.columns.upperBound - next, to: &bytes)
  }

  private func writePlain(_ cell: ODFCellSpan, count: Int, to bytes: inout [UInt8]) {
    guard count > 0 else { return }
    tag(cell.tag, "table:number-columns-repeated", count).write(to: &bytes)
    bytes += source[cell.tag.range.upperBound..<cell.range.upperBound]
  }

  private func write(
    _ cell: ODFCellSpan, at column: Int, _ mark: WorkbookRevision.Mark,
    _ styles: inout ODFMarkStyles, to bytes: inout [UInt8]
  ) {
    var start = tag(cell.tag, "table:number-columns-repeated", 1)
    let own = start["table:style-name"] ?? rowStyle ?? scan.style(ofColumn: column)
    start["table:style-name"] = styles.name(of: own, marked: mark)
    start.isEmpty = false
    start.write(to: &bytes)
    let inner = cell.tag.range.upperBound..<max(cell.tag.range.upperBound, cell.range.upperBound)
    bytes += ODFComment(revision).content(adding: mark.lines, to: inner, of: source)
    if cell.tag.kind == .empty { bytes += "</\(start.name)>".utf8 }
  }

  private func writeEmpty(count: Int, to bytes: inout [UInt8]) {
    let repeats = count > 1 ? " table:number-columns-repeated=\"\(count)\"" : ""
    bytes += "<table:table-cell\(repeats)/>".utf8
  }

  /// A cell behind the last one that the row has.
  private func writeMarkedEmpty(
    _ column: Int, _ mark: WorkbookRevision.Mark?, _ styles: inout ODFMarkStyles,
    to bytes: inout [UInt8]
  ) {
    guard let mark else { return }
    let style = styles.name(of: rowStyle ?? scan.style(ofColumn: column), marked: mark)
    bytes += "<table:table-cell table:style-name=\"".utf8
    XMLEscape.append(style, to: &bytes, isAttribute: true)
    bytes += "\">".utf8
    bytes += ODFComment(revision).content(adding: mark.lines, to: 0..<0, of: [])
    bytes += "</table:table-cell>".utf8
  }

  /// Returns a tag that stands for `count` of its kind.
  private func tag(_ tag: XMLTags.Tag, _ attribute: String, _ count: Int) -> XMLTagText {
    var text = XMLTagText(tag, in: source)
    text[attribute] = count > 1 ? String(count) : nil
    return text
  }
}
