import AssessTestSupport
import Testing

@testable import AssessKit

/// A value on a common scale, by each method; the figures were worked out by hand, those with
/// logarithms and roots with forty digits.
struct NormaliseRuleTests {
  private typealias Caps = NormaliseRule.Caps

  private static func goalposts(
    _ low: String, _ high: String, better: Bool = true, transform: NormaliseRule.Transform = .none,
    caps: NormaliseRule.Caps = .both
  ) -> NormaliseRule {
    NormaliseRule(
      method: .goalposts(low: exact(low), high: exact(high)), higherIsBetter: better,
      transform: transform, caps: caps)
  }

  @Test(arguments: [
    (goalposts("20", "85"), "82.4", "24/25"), (goalposts("20", "85"), "20", "0"),
    (goalposts("20", "85"), "85", "1"), (goalposts("20", "85"), "86.5", "1"),
    (goalposts("20", "85"), "7", "0"), (goalposts("20", "85", caps: .none), "7", "-1/5"),
    (goalposts("20", "85", caps: .upper), "7", "-1/5"),
    (goalposts("20", "85", caps: .upper), "98", "1"),
    (goalposts("20", "85", caps: .lower), "98", "6/5"),
    (goalposts("20", "85", caps: .lower), "7", "0"),
    (goalposts("0", "60", better: false), "15", "3/4"),
    (goalposts("0", "60", better: false), "66", "0"),
    (goalposts("0", "60", better: false, caps: .none), "66", "-1/10"),
  ])
  func `Between goalposts`(rule: NormaliseRule, value: String, expected: String) {
    #expect(award(rule, value, full: "1").points == points(expected))
  }

  @Test(arguments: [
    ("16057", "0.7671712723"), ("66494", "0.9818164555"), ("1201", "0.3754852187"),
    ("100", "0.0000000000"), ("75000", "1.0000000000"), ("88155", "1.0000000000"),
    ("50", "0.0000000000"),
  ])
  func `Logarithms between goalposts`(value: String, expected: String) {
    let rule = Self.goalposts("100", "75000", transform: .log)
    #expect(award(rule, value, full: "1").points.text(places: 10) == expected)
  }

  @Test(arguments: ["0", "-3"])
  func `Zero and less have no logarithm`(value: String) {
    let rule = Self.goalposts("100", "75000", transform: .log)
    #expect(award(rule, value, full: "1") == Award(.zero, because: .noLogarithm))
  }

  private static let sample = ["10", "20", "20", "50"]

  @Test(arguments: [
    (NormaliseRule.Method.minMax, true, ["0", "1/4", "1/4", "1"]),
    (.minMax, false, ["1", "3/4", "3/4", "0"]),
    (.rank, true, ["0", "1/2", "1/2", "1"]), (.rank, false, ["1", "1/2", "1/2", "0"]),
    (.percentile, true, ["0", "1/3", "1/3", "1"]), (.percentile, false, ["1", "1/3", "1/3", "0"]),
  ])
  func `Among the others`(method: NormaliseRule.Method, better: Bool, expected: [String]) {
    let rule = NormaliseRule(method: method, higherIsBetter: better)
    let found = Self.sample.map { award(rule, $0, full: "1", peers: Self.sample).points }
    #expect(found == expected.map { points($0) })
  }

  /// The mean is 25, and the sample's standard deviation the root of 300.
  @Test(arguments: [
    ("0", "1", true, ["-0.8660254038", "-0.2886751346", "-0.2886751346", "1.4433756730"]),
    ("0", "1", false, ["0.8660254038", "0.2886751346", "0.2886751346", "-1.4433756730"]),
    ("0.5", "0.1", true, ["0.4133974596", "0.4711324865", "0.4711324865", "0.6443375673"]),
  ])
  func `Z-scores`(mean: String, deviation: String, better: Bool, expected: [String]) {
    let rule = NormaliseRule(
      method: .zScore(mean: exact(mean), deviation: exact(deviation)), higherIsBetter: better,
      caps: .none)
    let found = Self.sample.map { award(rule, $0, full: "1", peers: Self.sample).points }
    #expect(found.map { $0.text(places: 10) } == expected)
  }

  @Test func `Logarithms among the others`() {
    let rule = NormaliseRule(method: .minMax, transform: .log)
    let sample = ["1", "10", "100", "0"]
    let found = sample.dropLast().map { award(rule, $0, full: "1", peers: sample).points }
    #expect(found == [points("0"), points("1/2"), points("1")])
  }

  @Test(arguments: [
    NormaliseRule.Method.minMax, .rank, .percentile, .zScore(mean: exact("0.5"), deviation: .one),
  ])
  func `Where nothing tells units apart, each stands in the middle`(method: NormaliseRule.Method) {
    let rule = NormaliseRule(method: method, caps: .none)
    #expect(award(rule, "7", full: "1", peers: ["7", "7", "7"]).points == points("1/2"))
    #expect(award(rule, "7", full: "1", peers: ["7"]).points == points("1/2"))
  }

  @Test(arguments: [
    ("45", true, NormaliseRule.Caps.both, "1/2"), ("120", true, .both, "1"),
    ("120", true, .none, "4/3"), ("-9", true, .both, "0"), ("180", false, .both, "1/2"),
    ("45", false, .both, "1"), ("45", false, .none, "2"), ("0", false, .both, "1"),
  ])
  func `Distance to a target of 90`(
    value: String, better: Bool, caps: NormaliseRule.Caps, expected: String
  ) {
    let rule = NormaliseRule(method: .distanceToTarget, higherIsBetter: better, caps: caps)
    let found = award(rule, value, full: "1", target: .atLeast(exact("90")))
    #expect(found.points == points(expected))
  }

  @Test(arguments: [
    ("0.62", "1", true, "31/50"), ("62", "100", true, "31/50"), ("62", "100", false, "19/50"),
    ("1.2", "1", true, "1"),
  ])
  func `What is an index already`(value: String, scale: String, better: Bool, expected: String) {
    let rule = NormaliseRule(method: .asIs(scale: exact(scale)), higherIsBetter: better)
    #expect(award(rule, value, full: "1").points == points(expected))
  }

  @Test func `Where points are counted, the rule gives a share of them`() {
    let rule = Self.goalposts("20", "85")
    #expect(award(rule, "82.4", full: "25").points == Points(24))
  }

  @Test func `The reason says what the value was held against`() {
    let rule = Self.goalposts("20", "85")
    let yardstick = Yardstick.goalposts(low: exact("20"), high: exact("85"))
    let held = Reason.normalised(.one, by: yardstick, isHeld: true)
    #expect(award(rule, "86.5", full: "1").reason == held)
    let place = award(NormaliseRule(method: .rank), "20", full: "1", peers: Self.sample)
    #expect(place.reason == .normalised(exact("1/2"), by: .place(2, of: 4), isHeld: false))
  }
}
