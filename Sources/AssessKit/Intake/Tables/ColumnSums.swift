/// The sums of the rows so far, to be compared with the 合计 row of the file.
struct ColumnSums: Sendable {
  private var whole: [Rational?]
  private var part: [Rational?]

  init(_ table: Table) {
    let zeros = table.columns.map { column in
      column.kind == .count || column.kind == .amount ? Rational.zero : nil
    }
    whole = zeros
    part = zeros
  }

  /// Adds the cells of a row; a column with a cell that cannot be used has no sum any more.
  mutating func add(_ cells: [Cell]) {
    for (column, cell) in cells.enumerated() where whole[column] != nil {
      if cell.state == .invalid {
        whole[column] = nil
        part[column] = nil
      } else if let number = cell.value?.number {
        whole[column] = whole[column].map { $0 + number }
        part[column] = part[column].map { $0 + number }
      }
    }
  }

  /// Says that a row was not loaded, so that no sum can be compared.
  mutating func giveUp() {
    whole = whole.map { _ in nil }
    part = whole
  }

  /// Returns the sum of a column, or `nil` where there is none.
  func sum(of column: Int, isPartial: Bool) -> Rational? {
    isPartial ? part[column] : whole[column]
  }

  /// Begins the next part after a 小计 row.
  mutating func beginPart() {
    part = whole.map { $0.map { _ in .zero } }
  }
}
