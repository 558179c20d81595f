/// A row, or two, that may be the header of a table.
struct HeaderCandidate: Sendable {
  /// The table, by its place in the scheme.
  var table: Int

  /// The first record of the header, by its place in the file.
  var record: Int

  /// How many records the header has: two when cells were merged.
  var height: Int

  /// Whether the name of the file or a line above names the table.
  var isNamed: Bool

  /// How the cells fit.
  var match: HeaderMatch

  /// How many columns the table has.
  var tableWidth: Int

  /// Returns whether this one is the better header: complete, then with more columns found, then
  /// with the table's name near, then with fewer columns of the table left over.
  func isBetter(than other: HeaderCandidate) -> Bool {
    let (mine, theirs) = (rank, other.rank)
    for (left, right) in zip(mine, theirs) where left != right { return left > right }
    return false
  }

  private var rank: [Int] {
    [
      match.isComplete ? 1 : 0, match.found, isNamed ? 1 : 0, match.implicit, -tableWidth, -height,
      -record, -table,
    ]
  }

  /// Whether the table is clearly meant, although a required column is not there.
  var isClear: Bool { match.found >= 2 && match.found * 2 >= min(tableWidth, 8) }
}
