/// A fraction without cleverness, for working out points a second time.
///
/// It shares nothing with the numbers under test, and traps on overflow.
struct PlainFraction: Comparable, CustomStringConvertible {
  var top: Int128
  var bottom: Int128

  /// Creates `top` over a positive `bottom`.
  init(_ top: Int, _ bottom: Int = 1) {
    self.init(big: Int128(top), Int128(bottom))
  }

  private init(big top: Int128, _ bottom: Int128) {
    precondition(bottom > 0)
    let divisor = Self.commonDivisor(bottom, top < 0 ? -top : top)
    (self.top, self.bottom) = (top / divisor, bottom / divisor)
  }

  private static func commonDivisor(_ first: Int128, _ second: Int128) -> Int128 {
    second == 0 ? first : commonDivisor(second, first % second)
  }

  static func + (left: Self, right: Self) -> Self {
    Self(big: left.top * right.bottom + right.top * left.bottom, left.bottom * right.bottom)
  }

  static func - (left: Self, right: Self) -> Self { left + Self(big: -right.top, right.bottom) }

  static func * (left: Self, right: Self) -> Self {
    Self(big: left.top * right.top, left.bottom * right.bottom)
  }

  /// Divides by a positive number.
  static func / (left: Self, right: Self) -> Self {
    Self(big: left.top * right.bottom, left.bottom * right.top)
  }

  static func < (left: Self, right: Self) -> Bool {
    left.top * right.bottom < right.top * left.bottom
  }

  static func == (left: Self, right: Self) -> Bool {
    left.top * right.bottom == right.top * left.bottom
  }

  var description: String { bottom == 1 ? "\(top)" : "\(top)/\(bottom)" }
}
