import AssessTestSupport
import Testing

@testable import AssessKit

/// The three means; the geometric ones were worked out with forty digits.
struct WeightedMeanTests {
  private func mean(
    _ aggregation: Aggregation, _ values: [String], _ weights: [String]
  ) -> Rational? {
    WeightedMean(aggregation: aggregation).value(
      of: zip(values, weights).map { WeightedValue(value: exact($0), weight: exact($1)) })
  }

  @Test(arguments: [
    (["0.5", "1"], ["1", "1"], "3/4"), (["0.5", "1"], ["3", "1"], "5/8"),
    (["-1", "1"], ["1", "1"], "0"), (["0.3"], ["7"], "3/10"),
  ])
  func `Arithmetic`(values: [String], weights: [String], expected: String) {
    #expect(mean(.arithmetic, values, weights) == exact(expected))
  }

  @Test(arguments: [
    (["0.5", "1"], ["1", "1"], "2/3"), (["0.5", "1"], ["3", "1"], "4/7"),
    (["0.25", "0.5", "1"], ["1", "1", "1"], "3/7"), (["0", "1"], ["1", "1"], "0"),
  ])
  func `Harmonic`(values: [String], weights: [String], expected: String) {
    #expect(mean(.harmonic, values, weights) == exact(expected))
  }

  @Test(arguments: [
    (["0.25", "1"], ["1", "1"], "0.500000000000"), (["0.25", "1"], ["3", "1"], "0.353553390593"),
    (["0.96", "0.93", "0.981816455536"], ["1", "1", "1"], "0.957035753650"),
    (["0.2", "0.4", "0.9"], ["1", "2", "3"], "0.534539230884"),
    (["0", "1"], ["1", "9"], "0.000000000000"),
    (["50", "50"], ["1", "1"], "50.000000000000"),
  ])
  func `Geometric`(values: [String], weights: [String], expected: String) {
    #expect(mean(.geometric, values, weights)?.decimalText(places: 12) == expected)
  }

  @Test(arguments: [Aggregation.geometric, .harmonic])
  func `A part below zero leaves no mean`(aggregation: Aggregation) {
    #expect(mean(aggregation, ["-0.1", "0.9"], ["1", "1"]) == nil)
    #expect(mean(aggregation, ["-0.1", "0"], ["1", "1"]) == nil)
  }

  @Test(arguments: Aggregation.allCases)
  func `Of nothing there is no mean`(aggregation: Aggregation) {
    #expect(mean(aggregation, [], []) == nil)
  }

  @Test(arguments: UInt64(0)..<100)
  func `Harmonic is at most geometric, and that at most arithmetic`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let parts = (0..<Int.random(in: 1...6, using: &random)).map { _ in
      WeightedValue(
        value: Rational(Int.random(in: 1...999, using: &random), over: 1_000) ?? .one,
        weight: Rational(Int.random(in: 1...9, using: &random)))
    }
    let means = try Aggregation.allCases.map {
      try #require(WeightedMean(aggregation: $0).value(of: parts))
    }
    let slack = exact("0.000000000001")
    #expect(means[2] <= means[1] + slack && means[1] <= means[0] + slack)
    let values = parts.map(\.value)
    let (least, most) = try (#require(values.min()), #require(values.max()))
    #expect(means.allSatisfy { least - slack <= $0 && $0 <= most + slack })
  }
}
