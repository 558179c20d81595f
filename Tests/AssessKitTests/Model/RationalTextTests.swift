import AssessKit
import AssessTestSupport
import Foundation
import Testing

struct RationalTextTests {
  /// By hand, or by Python's `fractions` rounding |x| × 10ⁿ + ½ down.
  @Test(arguments: [
    ("0", 2, "0.00"), ("1/3", 2, "0.33"), ("2/3", 2, "0.67"), ("-2/3", 2, "-0.67"),
    ("0.005", 2, "0.01"), ("-0.005", 2, "-0.01"), ("0.004", 2, "0.00"), ("-0.004", 2, "0.00"),
    ("0.0049999", 2, "0.00"), ("0.5", 0, "1"), ("-0.5", 0, "-1"), ("1.5", 0, "2"),
    ("2.5", 0, "3"), ("-2.5", 0, "-3"), ("-2.4", 0, "-2"), ("99.995", 2, "100.00"),
    ("99.95", 1, "100.0"), ("6217/6368", 4, "0.9763"), ("155425/1592", 2, "97.63"),
    ("1/1024", 10, "0.0009765625"), ("-12345", 0, "-12345"), ("-0.125", 2, "-0.13"),
    ("1/8", 5, "0.12500"), ("1.5", -3, "2"),
    (
      "123456789012345678901234567890/7", 3, "17636684144620811271604938270.000"
    ),
  ])
  func `Rounds half up, away from zero`(text: String, places: Int, expected: String) {
    #expect(exact(text).decimalText(places: places) == expected)
    #expect(exact(text).rounded(toPlaces: places) == exact(expected))
  }

  @Test(arguments: [
    ("12.50", 6, "12.5"), ("100", 6, "100"), ("100", 0, "100"), ("0.10", 2, "0.1"),
    ("-0.0000001", 6, "0"), ("1/3", 6, "0.333333"), ("-2/3", 1, "-0.7"), ("1200.00", 2, "1200"),
    ("0.004", 2, "0"), ("0", 3, "0"),
  ])
  func `The short text has no digit too many`(text: String, places: Int, expected: String) {
    #expect(exact(text).shortText(places: places) == expected)
  }

  @Test(arguments: [
    ("0", "0"), ("-0", "0"), ("+7", "7"), ("007", "7"), ("12.50", "25/2"), ("-0.05", "-1/20"),
    ("0.000000000000000001", "1/1000000000000000000"), ("1.000000000000000000", "1"),
    ("123456789012345678901234567890.5", "246913578024691357802469135781/2"),
  ])
  func `Reads a strict decimal`(text: String, expected: String) {
    #expect(Rational(decimal: text)?.description == expected)
  }

  @Test(arguments: [
    "", "-", "+", ".", ".5", "5.", "-.5", "1.2.3", "1e5", "1_000", "1,000", " 1", "1 ", "--1",
    "1-", "0x10", "１２", "1٫5", "½", "1/2", "NaN", "inf", "1\u{301}", "\u{0}1",
  ])
  func `Refuses what is no strict decimal`(text: String) {
    #expect(Rational(decimal: text) == nil)
  }

  @Test(arguments: [
    "", "/", "1/", "/2", "1/2/3", "1/0", "1/-2", "1.5", "a", "1/b", " 1/2", "1 /2", "１/2",
  ])
  func `Refuses what is no exact text`(text: String) {
    #expect(Rational(exactText: text) == nil)
  }

  @Test func `An exact text need not be in lowest terms`() {
    #expect(Rational(exactText: "4/6") == Rational(2, over: 3))
    #expect(Rational(exactText: "0/6") == .zero)
  }

  @Test(arguments: UInt64(0)..<200)
  func `Reads back what it wrote`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let top =
      Int.random(in: .min ... .max, using: &random) >> Int.random(in: 0...62, using: &random)
    let bottom =
      Int.random(in: 1 ... .max, using: &random) >> Int.random(in: 0...62, using: &random)
    var number = try #require(Rational(top, over: max(1, bottom)))
    if seed.isMultiple(of: 3) { number = number * number * number }
    #expect(Rational(exactText: number.description) == number)
    let coded = try JSONEncoder().encode([number])
    #expect(try JSONDecoder().decode([Rational].self, from: coded) == [number])
    let decimal = number.decimalText(places: 7)
    #expect(Rational(decimal: decimal) == number.rounded(toPlaces: 7))
    #expect(Rational(decimal: decimal)?.decimalText(places: 7) == decimal)
    let distance = (number - exact(decimal)).magnitude
    #expect(distance <= exact("0.00000005"))
  }

  /// What half up means, for machine numbers and beyond: no more than half a unit away, a half away
  /// from zero.
  @Test(arguments: UInt64(0)..<300)
  func `Rounds half up at any place`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let top =
      Int.random(in: .min ... .max, using: &random) >> Int.random(in: 0...62, using: &random)
    let bottom =
      Int.random(in: 1 ... .max, using: &random) >> Int.random(in: 0...62, using: &random)
    let number = try #require(Rational(top, over: max(1, bottom)))
    let places = Int.random(in: 0...20, using: &random)
    let unit = exact("1" + String(repeating: "0", count: places))
    let rounded = number.rounded(toPlaces: places)
    #expect((rounded * unit).floor == rounded * unit)
    let doubled = (number.magnitude * unit - rounded.magnitude * unit) * exact("2")
    #expect(doubled < .one && doubled >= -.one)
    #expect(Rational(decimal: number.decimalText(places: places)) == rounded)
  }

  @Test func `A mean of points counts each to eighteen decimals`() {
    #expect(Rational.mean(ofPoints: []) == nil)
    #expect(Rational.mean(ofPoints: [exact("90"), exact("89.5")]) == exact("89.75"))
    #expect(
      Rational.mean(ofPoints: [exact("1/3"), exact("1/7")])
        == exact("0.238095238095238095"))
  }

  @Test func `A number in JSON that is none is refused`() {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Rational].self, from: Data(#"["1/0"]"#.utf8))
    }
  }

  @Test func `Points are held between two ends, and nothing is rounded before it is printed`() {
    #expect(points("7").clamped(from: points("0"), to: points("5")) == points("5"))
    #expect(points("-7").clamped(from: points("0"), to: points("5")) == points("0"))
    #expect(points("-7").clamped(from: nil, to: points("5")) == points("-7"))
    #expect(points("7").clamped(from: nil, to: nil) == points("7"))
    let third = points("1/3")
    #expect(third + third + third == Points(1))
    #expect((third * exact("3")).text(places: 2) == "1.00")
    #expect((points("2") - third).text(places: 1) == "1.7")
    #expect(points("0.295").text(places: 2) == "0.30")
  }
}
