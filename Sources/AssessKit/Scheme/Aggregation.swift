/// How values become one value (合成方法).
public enum Aggregation: String, CaseIterable, Codable, Hashable, Sendable {
  /// The weighted arithmetic mean: a low value is made up for by a high one in full.
  case arithmetic

  /// The weighted geometric mean: made up for in part.
  case geometric

  /// The weighted harmonic mean: made up for least.
  case harmonic
}

/// How the children of a branch of an index become its value.
public struct Composition: Codable, Hashable, Sendable {
  /// The mean.
  public var aggregation: Aggregation

  /// The share of the children's weight, 0 to 1, below which there is no value for want of data.
  public var minimumAvailability: Rational

  /// Creates a composition.
  public init(aggregation: Aggregation = .arithmetic, minimumAvailability: Rational = .zero) {
    self.aggregation = aggregation
    self.minimumAvailability = minimumAvailability
  }
}

extension RollUp {
  /// Whether the scheme is an index, in which nothing is earned or lost.
  public var isIndex: Bool { method == .index }

  /// How the nodes at the top of an index become its total.
  public var composition: Composition {
    Composition(aggregation: aggregation, minimumAvailability: minimumAvailability)
  }
}

extension Indicator {
  /// What it counts among its siblings in an index: one where the scheme does not say.
  public var indexWeight: Rational { weight ?? .one }
}
