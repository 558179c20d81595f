/// R1: full points when the target is met, else `failPoints` (达到100%的得4分，否则不得分).
public struct PassFailRule: Hashable, Sendable {
  /// The points when the target is missed.
  public var failPoints: Points

  /// Creates a rule.
  public init(failPoints: Points = .zero) { self.failPoints = failPoints }
}
