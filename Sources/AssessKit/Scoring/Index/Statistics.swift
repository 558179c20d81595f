import Foundation

/// The few functions that have no exact result: binary floating point goes no further than here.
///
/// Each result is rounded at once, so that it is the same everywhere: to twelve decimals, or to twelve
/// digits where it is so small that little would be left; a very large one has the digits that it has.
enum Statistics {
  private static let places = 12

  /// Returns the natural logarithm; `nil` for zero and less.
  static func logarithm(of number: Rational) -> Rational? {
    number > .zero ? rational(naturalLogarithm(of: number)) : nil
  }

  /// Returns the square root; `nil` for less than zero.
  static func squareRoot(of number: Rational) -> Rational? {
    guard number >= .zero else { return nil }
    let near = number.approximation
    guard !near.isNormal, number != .zero else { return rational(near.squareRoot()) }
    let (significand, exponent) = number.binaryParts
    let odd = exponent & 1
    let root = (significand * Double(1 << odd)).squareRoot()
    return Rational(exactly: root, timesTwoToThe: (exponent - odd) / 2)
  }

  /// Returns the weighted geometric mean of numbers above zero.
  static func geometricMean(of parts: [WeightedValue]) -> Rational? {
    let weight = parts.reduce(0) { $0 + $1.weight.approximation }
    let sum = parts.reduce(0) { $0 + $1.weight.approximation * naturalLogarithm(of: $1.value) }
    let power = sum / weight
    guard power.magnitude > 690 else { return rational(exp(power)) }
    let exponent = (power / log(2)).rounded()
    guard let whole = Int(exactly: exponent) else { return nil }
    return Rational(exactly: exp(power - exponent * log(2)), timesTwoToThe: whole)
  }

  /// Numbers that outgrow floating point have logarithms all the same.
  private static func naturalLogarithm(of number: Rational) -> Double {
    let near = number.approximation
    guard !near.isNormal else { return log(near) }
    let (significand, exponent) = number.binaryParts
    return log(significand) + Double(exponent) * log(2)
  }

  /// Returns a number as the results here are rounded: so that what follows from a mean over
  /// hundreds of units has no denominator of thousands of digits.
  static func rounded(_ number: Rational) -> Rational {
    let size = number.magnitude.approximation
    let isSmall = size > 0 && size < 1e-6
    return number.rounded(toPlaces: isSmall ? places + leadingZeros(of: size) : places)
  }

  private static func rational(_ number: Double) -> Rational? {
    guard number.isFinite else { return nil }
    let size = number.magnitude
    guard size < 9e15 else { return Rational(exactly: number) }
    if size > 0, size < 1e-6 {
      return Rational(exactly: number)?.rounded(toPlaces: places + leadingZeros(of: size))
    }
    var scale = 1
    for _ in 0..<places where (number * Double(scale * 10)).magnitude < 9e15 { scale *= 10 }
    return Int(exactly: (number * Double(scale)).rounded()).flatMap { Rational($0, over: scale) }
  }

  /// Returns how many zeros there are between the point and the first digit.
  private static func leadingZeros(of size: Double) -> Int {
    var (zeros, rest) = (0, size)
    while rest < 0.1 {
      rest *= 10
      zeros += 1
    }
    return zeros
  }
}

/// A value and what it counts.
struct WeightedValue: Hashable, Sendable {
  var value: Rational
  var weight: Rational
}
