import AssessTestSupport
import Testing

@testable import AssessKit

/// Roots, logarithms and geometric means of numbers that binary floating point hardly holds; the
/// expected digits are those of Python's `decimal` with fifty digits.
struct StatisticsTests {
  private static func power(_ exponent: Int) -> Rational {
    exact("1" + String(repeating: "0", count: exponent))
  }

  /// Whether two numbers have eleven digits in common.
  private func isNear(_ number: Rational?, _ expected: Rational) -> Bool {
    guard let number, let error = (number - expected).divided(by: expected) else { return false }
    return error.magnitude < exact("0.00000000001")
  }

  @Test(arguments: [4, 40, 300, 400, 2_000])
  func `The root of a large number is large, that of a small one small`(exponent: Int) throws {
    let (number, root) = (Self.power(exponent), Self.power(exponent / 2))
    #expect(isNear(Statistics.squareRoot(of: number), root))
    let inverse = try #require(Rational.one.divided(by: number))
    let small = try #require(Rational.one.divided(by: root))
    #expect(isNear(Statistics.squareRoot(of: inverse), small))
  }

  /// The logarithm of ten is 2.302585092994045684.
  @Test(arguments: [
    (20, "46.051701859881"), (400, "921.034037197618"), (2_000, "4605.170185988091"),
  ])
  func `A number of any size has a logarithm`(exponent: Int, expected: String) throws {
    #expect(isNear(Statistics.logarithm(of: Self.power(exponent)), exact(expected)))
    let inverse = try #require(Rational.one.divided(by: Self.power(exponent)))
    #expect(isNear(Statistics.logarithm(of: inverse), -exact(expected)))
  }

  @Test(arguments: [10, 20, 200, 500, 1_000])
  func `A geometric mean may be of any size`(exponent: Int) throws {
    func mean(_ value: Rational) -> Rational? {
      Statistics.geometricMean(of: [
        WeightedValue(value: value, weight: .one),
        WeightedValue(value: value * Self.power(4), weight: .one),
      ])
    }
    let expected = Self.power(exponent) * .hundred
    let large = try #require(mean(Self.power(exponent)))
    #expect((large - expected).magnitude < expected * exact("0.000000001"))
    let inverse = try #require(Rational.one.divided(by: Self.power(exponent)))
    let small = try #require(mean(inverse))
    #expect((small - inverse * .hundred).magnitude < inverse * exact("0.0000001"))
  }

  @Test func `Twelve decimals are kept as before`() {
    #expect(Statistics.squareRoot(of: exact("2")) == exact("1.414213562373"))
    #expect(Statistics.logarithm(of: exact("2")) == exact("0.693147180560"))
    #expect(Statistics.squareRoot(of: .zero) == .zero && Statistics.squareRoot(of: -.one) == nil)
    #expect(Statistics.logarithm(of: .zero) == nil)
  }

  /// Values of 10²⁰ and more: the distances from the mean are −1, 0 and 1 standard deviations.
  @Test(arguments: ["100000000000000000000", "0.0000000000001"])
  func `Units are told apart by a z-score whatever their size`(unit: String) throws {
    let rule = NormaliseRule(
      method: .zScore(mean: .zero, deviation: .one), higherIsBetter: true, caps: .none)
    let peers = [exact(unit), exact(unit) * Rational(2), exact(unit) * Rational(3)]
    let sample = try #require(NormalisationSample(of: peers, by: rule))
    #expect(isNear(sample.deviation, exact(unit)))
    #expect(sample.mean == exact(unit) * Rational(2))
  }

  @Test(arguments: [(0.1, 0, "3602879701896397/36028797018963968"), (-3, 2, "-12"), (0, 5, "0")])
  func `A floating-point number is a very number`(number: Double, power: Int, expected: String) {
    #expect(Rational(exactly: number, timesTwoToThe: power) == exact(expected))
    #expect(Rational(exactly: .infinity) == nil && Rational(exactly: .nan) == nil)
  }
}
