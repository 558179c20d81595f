/// R11: the full points times a value brought to a scale that all indicators share (标准化).
///
/// The scale is 0 to 1, but for z-scores, which lie around a mean.
public struct NormaliseRule: Hashable, Sendable {
  /// What a value is held against.
  public enum Method: Hashable, Sendable {
    /// Between two fixed numbers: (value − low) ÷ (high − low).
    case goalposts(low: Rational, high: Rational)

    /// Between the lowest and the highest value of the sample.
    case minMax

    /// How many standard deviations of the sample it lies from its mean; the result has this mean
    /// and this standard deviation.
    case zScore(mean: Rational, deviation: Rational)

    /// The place in the sample: 1 for the first, 0 for the last, equal values at the mean of their
    /// places.
    case rank

    /// The share of the other units of the sample that the unit is better than.
    case percentile

    /// Value ÷ target, or target ÷ value where less is better.
    case distanceToTarget

    /// Value ÷ scale: what is an index already.
    case asIs(scale: Rational)
  }

  /// On which sides the result is held to 0…1.
  public enum Caps: String, CaseIterable, Codable, Hashable, Sendable {
    /// On both sides.
    case both

    /// At 1.
    case upper

    /// At 0.
    case lower

    /// On none.
    case none
  }

  /// What becomes of the value before it is normalised.
  public enum Transform: String, CaseIterable, Codable, Hashable, Sendable {
    /// Nothing.
    case none

    /// Its natural logarithm is taken; a value of zero or less has none.
    case log
  }

  /// What a value is held against.
  public var method: Method

  /// Whether more is better.
  public var higherIsBetter: Bool

  /// What becomes of the value before.
  public var transform: Transform

  /// On which sides the result is held.
  public var caps: Caps

  /// Creates a rule.
  public init(
    method: Method, higherIsBetter: Bool = true, transform: Transform = .none, caps: Caps = .both
  ) {
    self.method = method
    self.higherIsBetter = higherIsBetter
    self.transform = transform
    self.caps = caps
  }

  /// Whether the result depends on the other units.
  public var comparesUnits: Bool {
    switch method {
    case .minMax, .zScore, .rank, .percentile: true
    case .goalposts, .distanceToTarget, .asIs: false
    }
  }
}

extension ItemRule {
  /// Whether the points depend on the other units.
  public var comparesUnits: Bool {
    switch self {
    case .peer: true
    case .normalise(let rule): rule.comparesUnits
    default: false
    }
  }
}
