internal import AssessKit

/// A table in `facts.json`.
struct KeptTableJSON: Codable {
  var id: String
  var frequency: Period.Kind
  var columns: [String]
  var figures: [String]

  init(_ table: KeptTable) {
    id = table.id
    frequency = table.frequency
    columns = table.columns
    figures = table.figures
  }

  var table: KeptTable {
    KeptTable(id: id, frequency: frequency, columns: columns, figures: figures)
  }
}

/// A return in `facts.json`: its values stand in the order of the table's columns or figures.
struct KeptReturnJSON: Codable {
  /// Where the cells of a form stood.
  struct Places: Codable {
    /// The line of each cell, or one for all of them.
    var lines: [Int]

    /// The column of each cell in the file, from zero.
    var columns: [Int]

    /// The headers of those columns.
    var headers: [String?]
  }

  var table: String
  var division: String
  var period: Period
  var isUsed: Bool
  var file: String
  var sheet: String?
  var row: Int?
  var line: Int?
  var received: CalendarDate?
  var granted: DueExtension?
  var cells: [KeptValue]?
  var places: Places?
  var figures: [KeptValue]?

  private enum CodingKeys: String, CodingKey {
    case table
    case division
    case period
    case isUsed = "used"
    case file
    case sheet
    case row
    case line
    case received
    case granted = "extension"
    case cells
    case places
    case figures
  }

  init(_ kept: KeptReturn, of table: KeptTable) {
    self.table = kept.key.table
    division = kept.key.division
    period = kept.key.period
    isUsed = kept.isUsed
    file = kept.file
    sheet = kept.sheet
    row = kept.row
    line = kept.line
    received = kept.received
    granted = kept.granted
    let own = table.columns.compactMap { kept.cells[$0] }
    if !own.isEmpty, own.count == table.columns.count {
      cells = own.map(\.value)
      let isOneLine = Set(own.map(\.line)).count == 1
      places = Places(
        lines: isOneLine ? [own[0].line] : own.map(\.line), columns: own.map(\.column),
        headers: own.map(\.header))
    }
    let counted = table.figures.compactMap { kept.figures[$0] }
    if !counted.isEmpty, counted.count == table.figures.count { figures = counted }
  }

  /// Returns the return with each value under its name; `nil` where there are more or fewer values
  /// than the table has.
  func kept(of table: KeptTable) -> KeptReturn? {
    var kept = KeptReturn(
      key: FactTable.Key(table: self.table, division: division, period: period),
      isUsed: isUsed, file: file, sheet: sheet, row: row, line: line, received: received,
      granted: granted)
    if let cells {
      guard let places, cells.count == table.columns.count, places.fit(cells.count) else {
        return nil
      }
      for (index, id) in table.columns.enumerated() { kept.cells[id] = cell(index, cells, places) }
    }
    if let figures {
      guard figures.count == table.figures.count else { return nil }
      for (figure, value) in zip(table.figures, figures) { kept.figures[figure] = value }
    }
    return kept
  }

  private func cell(_ index: Int, _ cells: [KeptValue], _ places: Places) -> KeptCell {
    KeptCell(
      cells[index], line: places.lines[places.lines.count == 1 ? 0 : index],
      column: places.columns[index], header: places.headers[index])
  }
}

extension KeptReturnJSON.Places {
  /// Whether there is a place for each of so many cells.
  fileprivate func fit(_ count: Int) -> Bool {
    (lines.count == 1 || lines.count == count) && columns.count == count
      && headers.count == count
  }
}
