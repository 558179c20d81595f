/// How items become totals, grades and ranks (汇总).
public struct RollUp: Codable, Hashable, Sendable {
  /// On which value units are ranked.
  public enum RankBasis: String, CaseIterable, Codable, Hashable, Sendable {
    /// The total as printed: what looks equal ranks equal.
    case printed

    /// The exact total.
    case exact
  }

  /// What follows a shared rank.
  public enum TieRule: String, CaseIterable, Codable, Hashable, Sendable {
    /// 1, 2, 2, 4.
    case competition

    /// 1, 2, 2, 3.
    case dense
  }

  /// What the base comes to when every item has its full points.
  public var full: Points

  /// The decimals of a printed total.
  public var decimals: Int

  /// On which value units are ranked.
  public var rankOn: RankBasis

  /// What follows a shared rank.
  public var ties: TieRule

  /// Whether units are ranked within their group.
  public var ranksWithinGroups: Bool

  /// The share of the base points, 0 to 1, below which no score is given for want of data.
  public var minimumAvailability: Rational

  /// The most that the bonus pool gives; `nil` for no cap.
  public var bonusCap: Points?

  /// The most that the penalty pool takes; `nil` for no cap.
  public var penaltyCap: Points?

  /// The grades, from the best to the lowest.
  public var grades: [GradeBand]

  /// Creates a policy.
  public init(
    full: Points = Points(100), decimals: Int = 2, rankOn: RankBasis = .printed,
    ties: TieRule = .competition, ranksWithinGroups: Bool = false,
    minimumAvailability: Rational = .zero, bonusCap: Points? = nil, penaltyCap: Points? = nil,
    grades: [GradeBand]
  ) {
    self.full = full
    self.decimals = decimals
    self.rankOn = rankOn
    self.ties = ties
    self.ranksWithinGroups = ranksWithinGroups
    self.minimumAvailability = minimumAvailability
    self.bonusCap = bonusCap
    self.penaltyCap = penaltyCap
    self.grades = grades
  }
}

/// A grade (等次) and the total from which it is given.
public struct GradeBand: Codable, Hashable, Sendable {
  /// The name.
  public var name: LocalizedText

  /// The lowest total, included; the lowest grade has none.
  public var from: Points?

  /// Creates a grade.
  public init(name: LocalizedText, from: Points?) {
    self.name = name
    self.from = from
  }
}
