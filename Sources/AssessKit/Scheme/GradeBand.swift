/// A grade (等次) and the total from which it is given.
public struct GradeBand: Codable, Hashable, Sendable {
  /// The name.
  public var name: LocalizedText

  /// The lowest total, included; the lowest grade has none.
  public var from: Points?

  /// How many units may have it; `nil` for as many as reach it.
  public var quota: GradeQuota?

  /// Creates a grade.
  public init(name: LocalizedText, from: Points?, quota: GradeQuota? = nil) {
    self.name = name
    self.from = from
    self.quota = quota
  }
}

/// How many units may have a grade (将前1/3的单位确定为优秀).
public enum GradeQuota: Codable, Hashable, Sendable {
  /// What becomes of a part of a unit.
  public enum Rounding: String, CaseIterable, Codable, Hashable, Sendable {
    /// It does not count.
    case down

    /// It counts as a whole one.
    case up

    /// It counts from a half.
    case nearest
  }

  /// So many.
  case count(Int)

  /// A share of the units that are ranked together.
  case share(Rational, rounding: Rounding)

  /// Returns how many units may have it among so many.
  public func places(among units: Int) -> Int {
    switch self {
    case .count(let count): return count
    case .share(let share, let rounding):
      let exact = share * Rational(units)
      let whole =
        switch rounding {
        case .down: exact.floor
        case .up: exact.ceiling
        case .nearest: exact.rounded(toPlaces: 0)
        }
      return whole.wholeValue ?? 0
    }
  }
}
