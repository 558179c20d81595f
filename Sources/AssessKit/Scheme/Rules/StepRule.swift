/// R2: points off for each step short of the target (每下降一个百分点扣1分).
public struct StepRule: Hashable, Sendable {
  /// The size of a step, in the unit of the measure.
  public var every: Rational

  /// The points off for a step.
  public var points: Points

  /// What becomes of a part of a step.
  public var partial: PartialSteps

  /// The points for each step beyond the target, for a rule with two sides.
  public var surplusPoints: Points

  /// The most that surplus steps give.
  public var surplusCap: Points?

  /// The most that steps short of the target take off (累计扣分不超过1.2分); `nil` for no such limit.
  public var cap: Points?

  /// The fewest points that the item can come to; `nil` for no floor.
  public var floor: Points?

  /// Creates a rule.
  public init(
    every: Rational, points: Points, partial: PartialSteps, surplusPoints: Points = .zero,
    surplusCap: Points? = nil, cap: Points? = nil, floor: Points? = .zero
  ) {
    self.every = every
    self.points = points
    self.partial = partial
    self.surplusPoints = surplusPoints
    self.surplusCap = surplusCap
    self.cap = cap
    self.floor = floor
  }
}
