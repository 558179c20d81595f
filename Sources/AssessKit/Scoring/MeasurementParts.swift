extension Measurement {
  /// One of several numbers of which one is to be reached.
  public struct AlternativeValue: Codable, Hashable, Sendable {
    /// The id of the alternative.
    public var id: String

    /// The name.
    public var name: LocalizedText

    /// The number; `nil` when it is missing or was declared not to be there.
    public var value: Rational?

    /// Whether it was declared not to be there.
    public var isNone: Bool

    /// What is to be reached.
    public var bound: Rational

    /// The unit of the number.
    public var unit: String

    /// The number in percent of what is to be reached.
    public var percent: Rational? {
      value.flatMap { $0.divided(by: bound) }.map { $0 * .hundred }
    }
  }

  /// What the sub-units have.
  public struct SubUnitCount: Codable, Hashable, Sendable {
    /// How many sub-units gave a number.
    public var count: Rational

    /// How many of them have enough.
    public var passing: Rational

    /// The smallest number.
    public var smallest: Rational

    /// The mean of the numbers.
    public var mean: Rational

    /// The fewest that each is to have.
    public var bound: Rational

    /// Returns one of the figures; the share is in percent, and there is none of no sub-units.
    func value(of figure: SubUnits.Figure) -> Rational? {
      switch figure {
      case .share: passing.divided(by: count).map { $0 * .hundred }
      case .minimum: smallest
      case .mean: mean
      }
    }
  }

  /// The mark of one body of graders.
  public struct BodyMark: Codable, Hashable, Sendable {
    /// The id of the body.
    public var id: String

    /// The name.
    public var name: LocalizedText

    /// Its share of the blended mark, 0 to 1.
    public var share: Rational

    /// Its mark.
    public var mark: Rational

    /// How many marks it gave.
    public var count: Int
  }
}
