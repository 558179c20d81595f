import Foundation

/// The few functions that have no exact result: binary floating point goes no further than here.
///
/// Each result is rounded to twelve decimals at once, so that it is the same everywhere.
enum Statistics {
  private static let places = 12

  /// Returns the natural logarithm; `nil` for zero and less.
  static func logarithm(of number: Rational) -> Rational? {
    number > .zero ? rational(log(number.approximation)) : nil
  }

  /// Returns the square root; `nil` for less than zero.
  static func squareRoot(of number: Rational) -> Rational? {
    number < .zero ? nil : rational(number.approximation.squareRoot())
  }

  /// Returns the weighted geometric mean of numbers above zero.
  static func geometricMean(of parts: [WeightedValue]) -> Rational? {
    let weight = parts.reduce(0) { $0 + $1.weight.approximation }
    let sum = parts.reduce(0) { $0 + $1.weight.approximation * log($1.value.approximation) }
    return rational(exp(sum / weight))
  }

  /// Returns the number with twelve decimals, or with fewer where it is too large for so many.
  private static func rational(_ number: Double) -> Rational? {
    guard number.isFinite else { return nil }
    var scale = 1
    for _ in 0..<places where (number * Double(scale * 10)).magnitude < 9e15 { scale *= 10 }
    return Int(exactly: (number * Double(scale)).rounded()).flatMap { Rational($0, over: scale) }
  }
}

/// A value and what it counts.
struct WeightedValue: Hashable, Sendable {
  var value: Rational
  var weight: Rational
}
