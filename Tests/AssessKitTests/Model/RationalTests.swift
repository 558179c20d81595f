import AssessKit
import AssessTestSupport
import Testing

/// Sums, differences, products and quotients by Python's `fractions`.
private struct Arithmetic: CustomTestStringConvertible {
  var first: String
  var second: String
  var results: [String]

  init(_ first: String, _ second: String, _ results: String...) {
    (self.first, self.second, self.results) = (first, second, results)
  }

  var testDescription: String { "\(first) and \(second)" }

  static let cases = [
    Arithmetic("0", "1/3", "1/3", "-1/3", "0", "0"),
    Arithmetic("1/3", "-2/7", "1/21", "13/21", "-2/21", "-7/6"),
    Arithmetic("-2/7", "22/7", "20/7", "-24/7", "-44/49", "-1/11"),
    Arithmetic("0.1", "0.895", "199/200", "-159/200", "179/2000", "20/179"),
    Arithmetic("22/7", "1/3", "73/21", "59/21", "22/21", "66/7"),
    Arithmetic(
      "1", "9223372036854775807", "9223372036854775808", "-9223372036854775806",
      "9223372036854775807", "1/9223372036854775807"),
    Arithmetic(
      "-1", "-9223372036854775808", "-9223372036854775809", "9223372036854775807",
      "9223372036854775808", "1/9223372036854775808"),
    Arithmetic(
      "-9223372036854775808", "-1", "-9223372036854775809", "-9223372036854775807",
      "9223372036854775808", "9223372036854775808"),
    Arithmetic(
      "9223372036854775807", "9223372036854775807", "18446744073709551614", "0",
      "85070591730234615847396907784232501249", "1"),
    Arithmetic(
      "-9223372036854775808", "-9223372036854775808", "-18446744073709551616", "0",
      "85070591730234615865843651857942052864", "1"),
    Arithmetic(
      "9223372036854775807", "1/9223372036854775807",
      "85070591730234615847396907784232501250/9223372036854775807",
      "85070591730234615847396907784232501248/9223372036854775807", "1",
      "85070591730234615847396907784232501249"),
    Arithmetic(
      "1/9223372036854775807", "1/9223372036854775807", "2/9223372036854775807", "0",
      "1/85070591730234615847396907784232501249", "1"),
    Arithmetic(
      "170141183460469231731687303715884105727/3", "-1371742100137174210/109739369",
      "18671186113865129934150142010977250739198743633/329218107",
      "18671186113865129934150142019207703340021788893/329218107",
      "-233389824319888313350666311634665804400833473354657700670/329218107",
      "-18671186113865129934150142015092477039610266263/4115226300411522630"),
  ]
}

struct RationalTests {
  @Test(arguments: Arithmetic.cases)
  private func `Arithmetic is exact beyond the machine's integers`(_ example: Arithmetic) {
    let (first, second) = (exact(example.first), exact(example.second))
    let results: [Rational?] = [
      first + second, first - second, first * second, first.divided(by: second),
    ]
    #expect(results.map { $0?.description } == example.results)
    #expect((first < second) == example.results[1].hasPrefix("-"))
  }

  @Test func `There is no quotient by zero and no number over zero`() {
    #expect(exact("1").divided(by: .zero) == nil)
    #expect(Rational.zero.divided(by: .zero) == nil)
    #expect(Rational(1, over: 0) == nil)
  }

  @Test func `The sign is the numerator's`() {
    #expect(Rational(3, over: -6)?.description == "-1/2")
    #expect(Rational(-3, over: -6)?.description == "1/2")
    #expect(Rational(0, over: -6) == .zero)
    #expect(Rational(.min, over: .min) == .one)
    #expect(Rational(1, over: .min)?.description == "-1/9223372036854775808")
  }

  @Test func `A number that fits again is equal to one that always did`() {
    let large = exact("9223372036854775807") * exact("3")
    let back = large.divided(by: exact("3"))
    #expect(back == Rational(.max))
    #expect(back?.hashValue == Rational(.max).hashValue)
    #expect(back?.wholeValue == .max)
    #expect(large.wholeValue == nil && large.isWhole)
    #expect(-(-Rational(.min)) == Rational(.min))
  }

  @Test func `Sixty rates with denominators of their own add up to the digit`() {
    // 1/101 + 1/103 + … over the odd numbers to 219, and the same taken off again.
    let rates = (0..<60).compactMap { Rational(1, over: 101 + 2 * $0) }
    let sum = rates.reduce(.zero, +)
    #expect(sum.decimalText(places: 12) == "0.394222069170")
    #expect(rates.reversed().reduce(sum, -) == .zero)
  }

  /// By Python: the exact fraction, `math.floor` and `math.ceil`.
  @Test(arguments: [
    ("1/3", "0", "1"), ("-2/3", "-1", "0"), ("-5/2", "-3", "-2"), ("5/2", "2", "3"),
    ("7", "7", "7"), ("-7", "-7", "-7"), ("0", "0", "0"),
    (
      "170141183460469231731687303715884105727/2", "85070591730234615865843651857942052863",
      "85070591730234615865843651857942052864"
    ),
    (
      "-170141183460469231731687303715884105727/2", "-85070591730234615865843651857942052864",
      "-85070591730234615865843651857942052863"
    ),
  ])
  func `Floor and ceiling look down and up`(text: String, floor: String, ceiling: String) {
    #expect(exact(text).floor.description == floor)
    #expect(exact(text).ceiling.description == ceiling)
  }

  @Test func `The approximation of huge numbers is that of their quotient`() throws {
    #expect(exact("1/3").approximation == 1.0 / 3)
    #expect(exact("-1/3").approximation == -1.0 / 3)
    let large = power(of: "3", 700) + .one
    let small = power(of: "7", 100)
    let ratio = try #require(large.divided(by: small))
    let inverse = try #require(small.divided(by: large))
    // float(Fraction(3**700 + 1, 7**100)), and its inverse.
    #expect(abs(ratio.approximation / 2.9858934241300737e+249 - 1) < 1e-14)
    #expect(abs(inverse.approximation / 3.349081356751189e-250 - 1) < 1e-14)
    #expect(abs((-inverse).approximation / -3.349081356751189e-250 - 1) < 1e-14)
    let both = try #require(power(of: "3", 2000).divided(by: power(of: "2", 3000) + .one))
    #expect(abs(both.approximation / 1.4207656460842038e+51 - 1) < 1e-14)
  }

  private func power(of base: String, _ exponent: Int) -> Rational {
    (0..<exponent).reduce(.one) { product, _ in product * exact(base) }
  }
}
