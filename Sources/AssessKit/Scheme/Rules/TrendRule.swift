/// R8: points by the change against an earlier period (每下降一个百分点加0.5分).
public struct TrendRule: Hashable, Sendable {
  /// Whether a rise is good.
  public var higherIsBetter: Bool

  /// The size of a step, in percent or percentage points.
  public var every: Rational

  /// The points off for a step in the wrong direction.
  public var worsePoints: Points

  /// The points for a step in the right direction, above the full points.
  public var betterPoints: Points

  /// The change that counts as none.
  public var deadBand: Rational

  /// What becomes of a part of a step.
  public var partial: PartialSteps

  /// The fewest points.
  public var floor: Points?

  /// The most points; `nil` for the full points.
  public var cap: Points?

  /// Creates a rule.
  public init(
    higherIsBetter: Bool, every: Rational, worsePoints: Points, betterPoints: Points = .zero,
    deadBand: Rational = .zero, partial: PartialSteps, floor: Points? = .zero,
    cap: Points? = nil
  ) {
    self.higherIsBetter = higherIsBetter
    self.every = every
    self.worsePoints = worsePoints
    self.betterPoints = betterPoints
    self.deadBand = deadBand
    self.partial = partial
    self.floor = floor
    self.cap = cap
  }
}
