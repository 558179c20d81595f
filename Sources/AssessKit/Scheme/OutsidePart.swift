/// A result from outside that is blended with the base (内部考核占70%，社会评议占30%).
public struct OutsidePart: Hashable, Sendable {
  /// The id.
  public var id: String

  /// The name.
  public var name: LocalizedText

  /// The share of the blended score, above 0 and below 1; the base has the rest.
  public var share: Rational

  /// The result.
  public var formula: Formula

  /// The result that is worth the full points.
  public var scale: Rational

  /// Creates a part.
  public init(
    id: String, name: LocalizedText, share: Rational, formula: Formula, scale: Rational
  ) {
    self.id = id
    self.name = name
    self.share = share
    self.formula = formula
    self.scale = scale
  }

  /// Returns a result as it counts: zero at least, and its full mark at most.
  func held(_ result: Rational) -> Rational { min(max(.zero, result), scale) }
}
