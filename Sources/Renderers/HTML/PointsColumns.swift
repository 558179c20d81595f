internal import AssessKit

/// The columns of points, which are one alone for an index.
extension PageContext {
  /// The heads of the columns: full, points and loss, or the value in an index.
  var pointsColumns: [HTMLTable.Column] {
    isIndex
      ? [.init(Words.indexValue, .number)]
      : [.init(Words.full, .number), .init(Words.points, .number), .init(Words.loss, .number)]
  }

  /// Returns the cells under them; what is not there is a dash.
  func pointsCells(full: Points?, points: Points?, loss: Points?) -> [HTMLTable.Cell] {
    (isIndex ? [points] : [full, points, loss]).map { cell($0) }
  }

  /// Returns the cells for an item; one that is left out has no points, and a pool loses none.
  func pointsCells(of result: ItemResult, isPool: Bool) -> [HTMLTable.Cell] {
    guard result.counts else { return pointsCells(full: nil, points: nil, loss: nil) }
    return pointsCells(
      full: result.full, points: result.points, loss: isPool ? nil : result.loss)
  }
}
