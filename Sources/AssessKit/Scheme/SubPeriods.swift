/// How an item is scored that the rule scores in each of several shorter periods
/// (年终按照12个月的得分数取平均值).
public struct SubPeriods: Codable, Hashable, Sendable {
  /// What the points of the shorter periods make together.
  public enum Figure: String, CaseIterable, Codable, Hashable, Sendable {
    /// Their mean.
    case mean

    /// Their sum: each of them has its share of the full points.
    case sum

    /// The fewest points.
    case worst

    /// The points of the last one.
    case latest
  }

  /// How long the shorter periods are.
  public var each: Period.Kind

  /// What their points make together.
  public var take: Figure

  /// Creates a way of scoring.
  public init(each: Period.Kind, take: Figure) {
    self.each = each
    self.take = take
  }
}
