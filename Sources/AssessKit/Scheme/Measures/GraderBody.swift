/// A body of graders and its share of the mark (局领导平均分的60%，科室负责人平均分的40%).
public struct GraderBody: Hashable, Sendable {
  /// The id.
  public var id: String

  /// The name.
  public var name: LocalizedText

  /// Its share of the mark, above 0 and at most 1; those of all bodies make 1.
  public var share: Rational

  /// The mean of its marks, or the mean without the highest and the lowest.
  public var mark: Formula

  /// How many marks it gave.
  public var count: Formula

  /// The marks that it must give at least; with fewer the item waits.
  public var minimum: Int
}

extension GraderBody {
  /// Returns the formula that counts the marks behind `mark`, or `nil` when that is not a mean, or
  /// a trimmed mean, of a ledger's column.
  static func count(of mark: Formula) -> Formula? {
    guard case .aggregate(var figure) = mark.expression,
      figure.function == .mean || figure.function == .trimmedMean
    else { return nil }
    figure.function = .count
    return Formula(figure: figure)
  }
}
