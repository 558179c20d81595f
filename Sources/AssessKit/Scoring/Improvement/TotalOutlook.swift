/// What a unit lacks for the next rank and the next grade.
public struct TotalOutlook: Codable, Hashable, Sendable {
  /// The next rank; `nil` for the first unit and for one without a rank.
  public var rank: TotalGoal?

  /// The next grade; `nil` for the best one and for a unit without a grade.
  public var grade: TotalGoal?
}

/// A total that would be enough for something.
public struct TotalGoal: Codable, Hashable, Sendable {
  /// Why no single item reaches it.
  public enum Limit: String, CaseIterable, Codable, Hashable, Sendable {
    /// No single item earns so much.
    case noSingleItem

    /// The grade is held back by a veto or a quota, and not by points.
    case heldBack

    /// The total is held at the most that one comes to.
    case capped
  }

  /// The rank that it gives.
  public var rank: Int?

  /// The grade that it gives.
  public var grade: LocalizedText?

  /// The total that is needed at least.
  public var total: Points

  /// The points by which the unit is short.
  public var short: Points

  /// The id of the item that reaches it with the smallest change of all.
  public var indicator: String?

  /// That change.
  public var improvement: Improvement?

  /// Why there is none.
  public var limit: Limit?
}
