import AssessTestSupport
import Testing

@testable import AssessKit

/// All or nothing, shares, bands and marks.
struct PlainRuleTests {
  /// (5) 达100%的，得4分，否则不得分; (6) 不达标的扣10分; (7) 98%以上, 不达标各扣0.5分.
  @Test(arguments: [
    ("100", "4", "0", "100", "4"), ("99.99", "4", "0", "100", "0"), ("98", "0", "-10", "98", "0"),
    ("97.999", "0", "-10", "98", "-10"), ("98", "0.5", "0", "98", "0.5"),
    ("6217/6368", "0.5", "0", "0.976", "0.5"), ("6217/6368", "0.5", "0", "0.9763", "0"),
  ])
  func `All or nothing, by the unrounded value`(
    value: String, full: String, fail: String, target: String, expected: String
  ) {
    let rule = PassFailRule(failPoints: points(fail))
    let award = award(rule, value, full: full, target: .atLeast(exact(target)))
    #expect(award.points == points(expected))
    #expect(award.reason == (exact(value) < exact(target) ? .targetMissed : .targetMet))
  }

  @Test func `Without a target nothing passes`() {
    #expect(award(PassFailRule(), "5", full: "4").reason == .targetMissed)
  }

  @Test(arguments: [
    ("2020-10-30", true), ("2020-10-31", true), ("2020-11-01", false), (nil, false),
  ])
  func `A milestone passes on its due day`(done: String?, passes: Bool) {
    let award = award(
      PassFailRule(failPoints: Points(1)), .milestone(done: done, due: "2020-10-31"), full: "4")
    #expect(award.points == Points(passes ? 4 : 1))
    let failure: Reason = done == nil ? .notDone(due: day("2020-10-31")) : .targetMissed
    #expect(award.reason == (passes ? .targetMet : failure))
  }

  @Test func `Events, answers and late returns are their own target`() {
    let rule = PassFailRule()
    #expect(award(rule, .events([("0", "1")]), full: "4").points == Points(4))
    #expect(award(rule, .events([("1", "1")]), full: "4").points == .zero)
    #expect(award(rule, .answers([("yes", "1"), ("yes", "3")]), full: "4").points == Points(4))
    #expect(award(rule, .answers([("yes", "1"), ("—", "3")]), full: "4").points == .zero)
    let late = Measurement(value: .zero, detail: .lateness([]))
    #expect(award(rule, late, full: "4").points == Points(4))
  }

  /// (8) 得分=及时受理率×5分; (9) 按比例折算计分.
  @Test(arguments: [
    ("97.6", "5", nil, "1", nil, "4.88"), ("100", "5", nil, "1", nil, "5"),
    ("105", "5", nil, "1", nil, "5"), ("45", "10", "90", "1", nil, "5"),
    ("99", "10", "90", "1", nil, "10"), ("99", "10", "90", "1.2", nil, "11"),
    ("180", "10", "90", "1.2", nil, "12"), ("-3", "10", "90", "1", nil, "0"),
    ("54", "10", "90", "1", "0.6", "6"), ("53.99", "10", "90", "1", "0.6", "0"),
    ("0", "10", "90", "1", nil, "0"), ("1/3", "9", "1", "1", nil, "3"),
  ])
  func `A share of the target`(
    value: String, full: String, target: String?, cap: String, cutOff: String?, expected: String
  ) {
    let rule = ProportionalRule(cap: exact(cap), cutOff: cutOff.map(exact))
    let award = award(rule, value, full: full, target: target.map { .atLeast(exact($0)) })
    #expect(award.points == points(expected))
  }

  @Test(arguments: [
    ("5", "10"), ("10", "5"), ("4", "10"), ("20", "2.5"), ("0", "10"), ("-1", "10"),
  ])
  func `A share where less is better`(value: String, expected: String) {
    let target = Target.atMost(exact("5"))
    #expect(award(ProportionalRule(), value, full: "10", target: target).points == points(expected))
  }

  @Test func `Where less is better, nothing earns the cap`() {
    let rule = ProportionalRule(cap: exact("1.5"))
    #expect(award(rule, "0", full: "10", target: .atMost(exact("5"))).points == Points(15))
    #expect(award(rule, "4", full: "10", target: .atMost(exact("5"))).points == points("12.5"))
    #expect(award(rule, "2", full: "10", target: .lessThan(.zero)).points == .zero)
  }

  @Test func `Says the share, or by how much it is too small`() {
    let rule = ProportionalRule(cutOff: exact("0.6"))
    let target = Target.atLeast(exact("90"))
    #expect(
      award(rule, "63", full: "10", target: target).reason == .proportion(share: exact("0.7")))
    #expect(
      award(rule, "45", full: "10", target: target).reason
        == .belowCutOff(share: exact("0.5"), cutOff: exact("0.6")))
  }

  /// (10) 低于85%的扣减1分，未开展的扣减2分; (11) A档 95-100, B档 85-94, C档 70-84; (31) 3000人以上8人,
  /// 1500—3000人6人; (55) 89.5 of the bands that are published with gaps.
  @Test(arguments: [
    ("0", "0"), ("69.99", "0"), ("70", "6"), ("84.99", "6"), ("85", "8"), ("89.5", "8"),
    ("94.999", "8"), ("95", "10"), ("120", "10"), ("-5", "0"),
  ])
  func `A bound belongs to the band above it`(value: String, expected: String) {
    let rule = BandsRule(bands: [
      .init(from: nil, to: exact("70"), points: .zero),
      .init(from: exact("70"), to: exact("85"), points: Points(6)),
      .init(from: exact("85"), to: exact("95"), points: Points(8)),
      .init(from: exact("95"), to: nil, points: Points(10)),
    ])
    #expect(award(rule, value, full: "10").points == points(expected))
  }

  @Test(arguments: [
    ("59", "0"), ("60", "2"), ("70", "4"), ("79.99", "5.998"), ("80", "6"), ("100", "10"),
  ])
  func `Points rise evenly between the bounds`(value: String, expected: String) {
    let rule = BandsRule(bands: [
      .init(from: nil, to: exact("60"), points: .zero),
      .init(from: exact("60"), to: exact("80"), points: Points(2), pointsAtUpperBound: Points(6)),
      .init(from: exact("80"), to: exact("100"), points: Points(6)),
      .init(from: exact("100"), to: nil, points: Points(10)),
    ])
    #expect(award(rule, value, full: "10").points == points(expected))
  }

  @Test func `Says in which band the value lies`() {
    let rule = BandsRule(bands: [
      .init(from: nil, to: exact("60"), points: .zero),
      .init(from: exact("60"), to: nil, points: Points(2)),
    ])
    #expect(award(rule, "59", full: "2").reason == .band(from: nil, to: exact("60")))
    #expect(award(rule, "60", full: "2").reason == .band(from: exact("60"), to: nil))
    #expect(award(BandsRule(bands: []), "60", full: "2").reason == .targetMissed)
  }

  /// (45)–(48) marks by people, or by somebody outside.
  @Test(arguments: [
    ("85", "100", "8.5"), ("100", "100", "10"), ("104", "100", "10"), ("-2", "100", "0"),
    ("4", "5", "8"), ("0", "5", "0"),
  ])
  func `A mark is a share of its scale`(mark: String, scale: String, expected: String) {
    let award = award(GradedRule(scale: exact(scale)), mark, full: "10")
    #expect(award.points == points(expected))
    let held = min(exact(scale), max(.zero, exact(mark)))
    #expect(award.reason == .mark(held, of: exact(scale)))
  }
}
