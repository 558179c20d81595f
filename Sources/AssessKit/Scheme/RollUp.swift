/// How items become totals, grades and ranks (汇总).
public struct RollUp: Codable, Hashable, Sendable {
  /// What the tree of indicators comes to.
  public enum Method: String, CaseIterable, Codable, Hashable, Sendable {
    /// Points are counted (计分考核).
    case points

    /// The nodes are means of what is below them (综合指数).
    case index
  }

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

  /// How the units' coefficients count.
  public enum Coefficients: String, CaseIterable, Codable, Hashable, Sendable {
    /// Not at all.
    case none

    /// The base is multiplied, and held at the full points.
    case capped

    /// The base is multiplied, and may go beyond the full points.
    case uncapped
  }

  /// Where points are rounded.
  public enum Rounding: String, CaseIterable, Codable, Hashable, Sendable {
    /// Only the total, where it is printed.
    case total

    /// The points of each item, before they are added.
    case items
  }

  /// What the tree of indicators comes to.
  public var method: Method

  /// How the nodes at the top of an index become its total.
  public var aggregation: Aggregation

  /// What the base comes to when every item has its full points; the top of the scale of an index.
  public var full: Points

  /// The decimals of a printed total.
  public var decimals: Int

  /// On which value units are ranked.
  public var rankOn: RankBasis

  /// What follows a shared rank.
  public var ties: TieRule

  /// Whether units are ranked within their group.
  public var ranksWithinGroups: Bool

  /// The share of the base points, 0 to 1, below which no score is given for want of data; in an
  /// index, the share of the weights below a node.
  public var minimumAvailability: Rational

  /// Whether the units' coefficients (难度系数) count.
  public var coefficients: Coefficients

  /// The most that the bonus pool gives; `nil` for no cap.
  public var bonusCap: Points?

  /// The most that the penalty pool takes; `nil` for no cap.
  public var penaltyCap: Points?

  /// The most that a total comes to, bonus included (总分超过100分按100分计); `nil` for no cap.
  public var totalCap: Points?

  /// Where points are rounded.
  public var rounding: Rounding

  /// The ids of the branches or items that decide between equal totals, the first one first.
  public var tieBreakers: [String]

  /// From where targets that are reached over time have yellow and red lights; `nil` in a scheme
  /// without such targets.
  public var lights: ProgressLights?

  /// The grades, from the best to the lowest.
  public var grades: [GradeBand]

  /// Creates a policy.
  public init(
    method: Method = .points, aggregation: Aggregation = .arithmetic, full: Points = Points(100),
    decimals: Int = 2, rankOn: RankBasis = .printed, ties: TieRule = .competition,
    ranksWithinGroups: Bool = false,
    minimumAvailability: Rational = .zero, coefficients: Coefficients = .none,
    bonusCap: Points? = nil, penaltyCap: Points? = nil, totalCap: Points? = nil,
    rounding: Rounding = .total, tieBreakers: [String] = [],
    lights: ProgressLights? = nil, grades: [GradeBand]
  ) {
    self.method = method
    self.aggregation = aggregation
    self.full = full
    self.decimals = decimals
    self.rankOn = rankOn
    self.ties = ties
    self.ranksWithinGroups = ranksWithinGroups
    self.minimumAvailability = minimumAvailability
    self.coefficients = coefficients
    self.bonusCap = bonusCap
    self.penaltyCap = penaltyCap
    self.totalCap = totalCap
    self.rounding = rounding
    self.tieBreakers = tieBreakers
    self.lights = lights
    self.grades = grades
  }
}
