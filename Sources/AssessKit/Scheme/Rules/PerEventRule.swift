/// R5: points off for each event of each class (每发现一起扣1分，扣完为止).
public struct PerEventRule: Hashable, Sendable {
  /// The points to start from, zero in a bonus or penalty pool; `nil` for the full points.
  public var base: Points?

  /// The fewest points that the item can come to; `nil` for no floor.
  public var floor: Points?

  /// The most points that the item can come to.
  public var cap: Points?

  /// Whether events add points, as in a bonus pool.
  public var adds: Bool

  /// Creates a rule.
  public init(
    base: Points? = nil, floor: Points? = .zero, cap: Points? = nil, adds: Bool = false
  ) {
    self.base = base
    self.floor = floor
    self.cap = cap
    self.adds = adds
  }
}
