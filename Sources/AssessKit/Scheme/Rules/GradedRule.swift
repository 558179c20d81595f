/// R9: points × value ÷ scale, for marks that people or an outside body gave.
public struct GradedRule: Hashable, Sendable {
  /// The mark that is worth the full points.
  public var scale: Rational

  /// Creates a rule.
  public init(scale: Rational) { self.scale = scale }
}
