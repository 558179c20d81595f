/// R4: points by half-open bands `[from, to)`, without gaps or overlaps.
public struct BandsRule: Hashable, Sendable {
  /// A band: from its own bound up to, and not including, that of the next higher band.
  public struct Band: Hashable, Sendable {
    /// The lower bound, included; `nil` for the lowest band.
    public var from: Rational?

    /// The upper bound, not included; `nil` for the highest band.
    public var to: Rational?

    /// The points at the lower bound.
    public var points: Points

    /// The points towards which they rise at the upper bound, where points are interpolated.
    public var pointsAtUpperBound: Points?

    /// Creates a band.
    public init(
      from: Rational?, to: Rational?, points: Points, pointsAtUpperBound: Points? = nil
    ) {
      self.from = from
      self.to = to
      self.points = points
      self.pointsAtUpperBound = pointsAtUpperBound
    }

    /// Returns whether `value` lies in the band.
    public func contains(_ value: Rational) -> Bool {
      if let from, value < from { return false }
      if let to, value >= to { return false }
      return true
    }
  }

  /// The bands, from the lowest to the highest.
  public var bands: [Band]

  /// Creates a rule.
  public init(bands: [Band]) { self.bands = bands }
}
