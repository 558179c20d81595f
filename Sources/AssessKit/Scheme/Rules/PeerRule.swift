/// R7: points by comparison with the other units of the group.
public struct PeerRule: Hashable, Sendable {
  /// How units are compared.
  public enum Mode: Hashable, Sendable {
    /// Full points for the first, `points` off for each place behind (每降1位减0.5分).
    case rankStep(Points)

    /// Full points for the first, a share of them off for each place behind (每降1位减基本分5%).
    case rankShare(Rational)

    /// A list of points by place; none behind its end.
    case rankTable([Points])

    /// Full points × own value ÷ best value.
    case ratioToBest

    /// Full points at or better than the mean, `failPoints` otherwise.
    case versusMean(failPoints: Points)

    /// Full points × (value − worst) ÷ (best − worst).
    case minMax
  }

  /// How units are compared.
  public var mode: Mode

  /// Whether more is better.
  public var higherIsBetter: Bool

  /// The fewest points.
  public var floor: Points

  /// What follows a shared place.
  public var ties: RollUp.TieRule

  /// Creates a rule.
  public init(
    mode: Mode, higherIsBetter: Bool, floor: Points = .zero, ties: RollUp.TieRule = .competition
  ) {
    self.mode = mode
    self.higherIsBetter = higherIsBetter
    self.floor = floor
    self.ties = ties
  }
}
