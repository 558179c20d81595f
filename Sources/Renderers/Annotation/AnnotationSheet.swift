internal import AssessKit
internal import TextFormats

/// A sheet that is given back: where its rows come from, and what it is called in the workbook.
struct AnnotationSheet {
  /// The rows.
  var copy: SheetCopy

  /// The name on the tab.
  var name: String

  /// How far the rows reach.
  var extent: SheetExtent
}

/// How far a sheet reaches, found out in one pass over its rows.
struct SheetExtent {
  /// The most of a sheet that a spreadsheet and our own reader take.
  static let limits = WorkbookLimits()

  /// The number of the last row.
  private(set) var rows = 0

  /// The number of columns.
  private(set) var columns = 0

  /// About how many bytes it is as XML.
  private(set) var bytes = 0

  /// How wide the columns are, by their first rows.
  private(set) var widths: [Int] = []

  private var anchors: [Int: Int] = [:]

  /// Measures a sheet, and finds the first filled cell of some rows.
  init(of copy: SheetCopy, anchoring rows: Set<Int>) {
    copy.rows { number, cells in take(number, cells, isAnchored: rows.contains(number)) }
  }

  /// Whether a sheet has so many rows and columns at most.
  var isWithinLimits: Bool {
    rows <= Self.limits.rows && columns <= Self.limits.columns
  }

  /// Returns the column of the first cell of a row that has something in it.
  func anchor(ofRow row: Int) -> Int { anchors[row] ?? 0 }

  private mutating func take(_ number: Int, _ cells: [CellCopy], isAnchored: Bool) {
    rows = number + 1
    columns = max(columns, cells.count)
    bytes += cells.reduce(80) { $0 + $1.text.utf8.count + 100 }
    if isAnchored { anchors[number] = cells.firstIndex { !$0.text.isEmpty } }
    guard number < 60 else { return }
    for (column, cell) in cells.enumerated() {
      if column == widths.count { widths.append(8) }
      // A title in the first cell of a row by itself says nothing about the column.
      let isTitle = column == 0 && cells.dropFirst().allSatisfy { $0.text.isEmpty }
      guard !isTitle else { continue }
      widths[column] = min(30, max(widths[column], DisplayWidth.width(of: cell.text)))
    }
  }
}

extension AnnotationSheet {
  /// Returns the sheet as it is written; text is text, whatever it looks like.
  func sheet(_ styles: CopyStyles) -> Sheet {
    let widths = extent.widths + Array(repeating: 8, count: extent.columns - extent.widths.count)
    var sheet = Sheet(name: name, columns: widths.map { SheetColumn(width: $0) }) { take in
      var next = 0
      try copy.rows { number, cells in
        if number > next { try take(SheetRow([], repeats: number - next)) }
        try take(SheetRow(cells.map(styles.cell)))
        next = number + 1
      }
    }
    sheet.isHidden = copy.isHidden
    // About 150 characters are still legible on a page across.
    sheet.pagesWide = max(1, (widths.reduce(0, +) + 149) / 150)
    return sheet
  }
}

/// The styles of copied cells.
struct CopyStyles {
  private let plain: CellStyle.Reference
  private let date: CellStyle.Reference
  private let percentages: [CellStyle.Reference]

  /// Adds the styles to those of a document.
  init(addingTo styles: inout SpreadsheetStyles) {
    plain = styles.add(CellStyle().with { $0.hasBorder = true })
    date = styles.add(
      CellStyle().with {
        $0.hasBorder = true
        $0.format = .date
      })
    percentages = (0...4).map { places in
      styles.add(
        CellStyle().with {
          $0.hasBorder = true
          $0.format = .percentage(places: places)
        })
    }
  }

  /// Returns a cell as it is written.
  func cell(_ cell: CellCopy) -> SpreadsheetCell {
    switch cell.kind {
    case .number: return SpreadsheetCell(.number(cell.text, shown: cell.text), style: plain)
    case .percentage:
      let number = String(cell.text.dropLast())
      let places = number.split(separator: ".").dropFirst().first?.count ?? 0
      guard let share = Rational(decimal: number)?.divided(by: .hundred) else { break }
      return SpreadsheetCell(
        .percentage(share.shortText(places: 20), shown: cell.text),
        style: percentages[min(places, percentages.count - 1)])
    case .date:
      if let day = CalendarDate(iso: cell.text) { return SpreadsheetCell(.date(day), style: date) }
    case .text: break
    }
    return SpreadsheetCell(cell.text.isEmpty ? .empty : .text(cell.text), style: plain)
  }
}
