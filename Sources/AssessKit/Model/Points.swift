/// A number of points (分), exact.
///
/// Points are rounded once, where they are printed: see ``text(places:)``.
public struct Points: Hashable, Comparable, Sendable, AdditiveArithmetic {
  /// The number of points.
  public var value: Rational

  /// No points.
  public static let zero = Points(.zero)

  /// Creates a number of points.
  public init(_ value: Rational) { self.value = value }

  /// Creates a whole number of points.
  public init(_ whole: Int) { self.value = Rational(whole) }

  /// Orders points by size.
  public static func < (lhs: Points, rhs: Points) -> Bool { lhs.value < rhs.value }

  /// Adds two numbers of points.
  public static func + (lhs: Points, rhs: Points) -> Points { Points(lhs.value + rhs.value) }

  /// Subtracts points.
  public static func - (lhs: Points, rhs: Points) -> Points { Points(lhs.value - rhs.value) }

  /// Multiplies points by a number.
  public static func * (lhs: Points, rhs: Rational) -> Points { Points(lhs.value * rhs) }

  /// Returns the points with `places` decimals, rounded half up.
  public func text(places: Int) -> String { value.decimalText(places: places) }

  /// Returns the points held between `lower` and `upper`.
  public func clamped(from lower: Points?, to upper: Points?) -> Points {
    var points = self
    if let upper { points = min(points, upper) }
    if let lower { points = max(points, lower) }
    return points
  }
}

extension Points: Codable {
  /// Reads the exact number.
  public init(from decoder: any Decoder) throws { value = try Rational(from: decoder) }

  /// Writes the exact number.
  public func encode(to encoder: any Encoder) throws { try value.encode(to: encoder) }
}
