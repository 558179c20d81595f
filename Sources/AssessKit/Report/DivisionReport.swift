/// The result of an assessed unit.
public struct DivisionReport: Codable, Hashable, Sendable {
  /// The code.
  public var code: String

  /// The name.
  public var name: LocalizedText

  /// The group within which it is ranked; empty when all are ranked together.
  public var group: String

  /// The total; `nil` when there is too little data for one.
  public var total: Points?

  /// The points of the base, worked out over the items that count: earned ÷ possible × full; an
  /// index has none.
  public var base: Points?

  /// The full points of the items that count (应得分), before that, those that were spread over them
  /// included.
  public var possible: Points

  /// The points that those items earned (实得分), before that.
  public var earned: Points

  /// The points of the bonus pool.
  public var bonus: Points

  /// The points of the penalty pool, as a positive number.
  public var penalty: Points

  /// The rank; `nil` without a total.
  public var rank: Int?

  /// The mean of the totals of the units with which it is ranked.
  public var groupMean: Rational?

  /// How many units share the rank.
  public var sharedBy: Int

  /// The grade; `nil` without a total.
  public var grade: LocalizedText?

  /// The total before it was held at the most that a total comes to; `nil` where it was not.
  public var uncappedTotal: Points?

  /// The vetoes that hold, in the order of the scheme.
  public var vetoes: [VetoRecord] = []

  /// How quotas and vetoes changed the grade that the score gives, in order.
  public var gradeChanges: [GradeChange]

  /// The factor on the base; one where the scheme has none.
  public var coefficient: Rational

  /// The base after the coefficient, held at the full points where the scheme says so; `nil` without
  /// a base.
  public var adjustedBase: Points?

  /// The results from outside that are blended with the base.
  public var outside: [OutsideResult]

  /// Whether the total may still change because data or decisions are missing.
  public var isProvisional: Bool

  /// The total and rank of the period before, where its returns were among the inputs.
  public var previous: PreviousResult?

  /// The total over the periods of which there is data, oldest first; where points are counted, up
  /// to the assessed period.
  public var series: [SeriesPoint] = []

  /// The points of every branch of the tree, in the order of the scheme.
  public var branches: [BranchScore]

  /// The items, in the order of the scheme.
  public var items: [ItemResult]

  /// The ids of the items that lost points, most first.
  public var losses: [String]

  /// The sum of the losses: full points less the base, exactly.
  public var lossTotal: Points

  /// The ids of the items that the public edition withholds: they are not among ``items``.
  public var withheld: [String]?

  /// What it lacks for the next rank and grade; `nil` without a total, for the first and best one,
  /// and in a report of an older version.
  public var outlook: TotalOutlook?
}

/// The result of the period before.
public struct PreviousResult: Codable, Hashable, Sendable {
  /// The period.
  public var period: Period

  /// The total.
  public var total: Points

  /// The rank.
  public var rank: Int
}

/// A result from outside.
public struct OutsideResult: Codable, Hashable, Sendable {
  /// The name.
  public var name: LocalizedText

  /// Its share of the blended score, 0 to 1.
  public var share: Rational

  /// The result; `nil` while it is missing.
  public var result: Rational?

  /// The result that is worth the full points.
  public var scale: Rational
}

/// The points of a branch, or its value in an index.
public struct BranchScore: Codable, Hashable, Sendable {
  /// The id of the branch.
  public var indicator: String

  /// The full points of its items that count, after reweighting; the top of the scale of an index.
  public var full: Points

  /// The points that they earned, after reweighting; the value in an index, `nil` when there is too
  /// little data for one.
  public var points: Points?
}

/// The result of an item for a unit.
public struct ItemResult: Codable, Hashable, Sendable {

  /// The id of the item.
  public var indicator: String

  /// Whether the item has points, and if not, why.
  public var state: ItemState

  /// Whether it counts: an item that is left out has no points and no full points.
  public var counts: Bool

  /// What was measured.
  public var measurement: Measurement?

  /// Whether the target is met, where there is one and a value.
  public var meetsTarget: Bool?

  /// How far the value has come, for a target that is reached over time.
  public var progress: ProgressReading?

  /// What the item came to in each of the shorter periods in which it is scored; none as a rule.
  public var periods: [PeriodScore] = []

  /// The full points by the scheme.
  public var nominal: Points

  /// The points by the rule, before reweighting.
  public var awarded: Points

  /// The full points after reweighting; zero when the item does not count.
  public var full: Points

  /// The points after reweighting.
  public var points: Points

  /// The points lost: full less points; none in an index, whose means do not add up.
  public var loss: Points

  /// Why.
  public var reason: Reason

  /// Whether the value rests on few cases.
  public var restsOnFewCases: Bool

  /// The data elements behind the value, with the cells that they came from.
  public var operands: [Operand]

  /// Which of the numbers a spreadsheet works out again; `nil` in a report of an older version.
  public var cells: SheetCells?

  /// What it would take to earn more; `nil` where nothing is left to earn, and in a report of an
  /// older version.
  public var outlook: ItemOutlook?
}
