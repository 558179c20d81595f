/// R3: the points times value ÷ target, or target ÷ value where less is better (得分=受理率×5分).
public struct ProportionalRule: Hashable, Sendable {
  /// The largest share: 1, or more where going beyond the target gives more.
  public var cap: Rational

  /// The share below which there are no points.
  public var cutOff: Rational?

  /// Creates a rule.
  public init(cap: Rational = .one, cutOff: Rational? = nil) {
    self.cap = cap
    self.cutOff = cutOff
  }
}
