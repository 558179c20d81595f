/// Puts formulas, or numbers that formulas take, into the cells of a table's sheet.
protocol LiveCells {
  /// Changes a cell of the table's row, counted from zero below the head.
  func change(_ cell: inout SpreadsheetCell, row: Int, column: String)
}
