/// Puts the cells of one sheet in their places, and keeps the limits of the workbook.
struct SheetBuilder: Sendable {
  /// The sheet so far.
  private(set) var sheet: WorkbookSheet

  /// What is left of the limits for the sheets that follow.
  private(set) var budget: WorkbookLimits

  private var cells: [WorkbookCell] = []
  private var emptyCells = 0
  private var textBytes = 0
  private var storedCells = 0
  private var repeatedCells = 0
  private var nextRow = 1

  /// The most rows that one filled row may stand for.
  private static let repeatedRows = 1_000

  /// The most filled cells of a sheet that repeated rows may stand for.
  private static let repeatedCells = 100_000

  init(name: String, isHidden: Bool, budget: WorkbookLimits) {
    sheet = WorkbookSheet(name: name, isHidden: isHidden)
    self.budget = budget
  }

  /// How many columns the row at hand has so far.
  var column: Int { cells.count + emptyCells }

  /// Passes over the rows before the one with the number.
  mutating func skip(toRow number: Int) throws(WorkbookError) {
    guard number >= nextRow else { throw WorkbookError(kind: .damaged) }
    nextRow = number
  }

  /// Passes over cells of the row; only those before one that is not empty take room.
  mutating func skip(_ count: Int) { emptyCells = min(emptyCells + max(0, count), 1 << 24) }

  /// Adds a cell, several times when it is said to be repeated.
  mutating func append(
    _ kind: WorkbookCell.Kind, _ content: some Collection<UInt8>, repeats: Int = 1
  ) throws(WorkbookError) {
    if kind == .empty || content.isEmpty && kind != .formula { return skip(repeats) }
    guard repeats <= budget.columns, column + repeats <= budget.columns else {
      throw WorkbookError(kind: .tooManyColumns)
    }
    cells += repeatElement(WorkbookCell(.empty), count: emptyCells)
    emptyCells = 0
    let start = sheet.text.count
    sheet.text += content
    let cell = WorkbookCell(kind, in: start..<sheet.text.count)
    cells += repeatElement(cell, count: max(1, repeats))
    textBytes += content.count * max(1, repeats)
    if textBytes > budget.textBytes { throw WorkbookError(kind: .tooMuchText) }
  }

  /// Ends the row, which comes several times when it is said to be repeated.
  mutating func endRow(repeats: Int = 1) throws(WorkbookError) {
    let repeats = min(max(1, repeats), budget.rows + 1)
    defer {
      cells = []
      emptyCells = 0
      nextRow += repeats
    }
    if cells.isEmpty { return }
    guard nextRow + repeats - 1 <= budget.rows else { throw WorkbookError(kind: .tooManyRows) }
    sheet.width = max(sheet.width, cells.count)
    storedCells += cells.count * repeats
    let rowBytes = cells.reduce(0) { $0 + $1.end - $1.start }
    textBytes += rowBytes * (repeats - 1)
    if textBytes > budget.textBytes { throw WorkbookError(kind: .tooMuchText) }
    if repeats > 1 {
      let filled = cells.count { $0.kind != .empty }
      repeatedCells += filled * repeats
      if repeats > Self.repeatedRows || repeatedCells > Self.repeatedCells {
        throw WorkbookError(kind: .tooManyCells)
      }
    }
    if storedCells > budget.cells { throw WorkbookError(kind: .tooManyCells) }
    for number in nextRow..<nextRow + repeats {
      sheet.rows.append(WorkbookRow(number: number, cells: cells))
    }
  }

  /// Ends the sheet.
  mutating func finish() throws(WorkbookError) {
    let (total, isTooMany) = sheet.rows.count.multipliedReportingOverflow(by: sheet.width)
    guard !isTooMany, total <= budget.cells else { throw WorkbookError(kind: .tooManyCells) }
    budget.cells -= total
    budget.textBytes -= textBytes
  }
}
