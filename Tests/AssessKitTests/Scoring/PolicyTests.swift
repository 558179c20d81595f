import AssessTestSupport
import Testing

@testable import AssessKit

/// What counts for an item that could not be measured.
struct PolicyTests {
  /// 12 has 90 % and all ten points, 13 has 80 % and 80/9 of them: together 85/9 on average.
  @Test(arguments: [
    (Substitution.reweightWithinParent, ItemScore.Weighting.spreadOverSiblings, "0"),
    (.reweightTotal, .leftOut, "0"), (.fullMarks, .counts, "10"), (.groupMean, .counts, "85/9"),
    (.fixed(Points(3)), .counts, "3"), (.zeroMarks, .counts, "0"),
  ])
  func `Nothing to measure counts as the scheme says`(
    substitution: Substitution, weighting: ItemScore.Weighting, expected: String
  ) {
    let none = RateFixture.scores(
      of: RateFixture.leaf(notApplicable: substitution), ["无 无", "45 50", "40 50"])
    let empty = RateFixture.scores(
      of: RateFixture.leaf(empty: substitution), ["0 0", "45 50", "40 50"])
    for scores in [none, empty] {
      #expect(scores[0].state == .notApplicable)
      #expect(scores[0].weighting == weighting)
      #expect(scores[0].award.points == points(expected))
      #expect(scores.dropFirst().map(\.award.points) == [Points(10), points("80/9")])
    }
    #expect(none[0].award.reason == .notApplicable(substitution))
    #expect(empty[0].award.reason == .emptyDenominator(substitution))
  }

  @Test func `The two policies are not mixed up`() {
    let leaf = RateFixture.leaf(empty: .fullMarks, notApplicable: .zeroMarks)
    let scores = RateFixture.scores(of: leaf, ["无 无", "0 0", "无 0"])
    #expect(scores.map(\.award.points) == [.zero, Points(10), .zero])
  }

  @Test func `Where nobody was measured there is no mean, and the item is left out`() {
    let scores = RateFixture.scores(of: RateFixture.leaf(empty: .groupMean), ["0 0", "5 0", nil])
    #expect(scores.map(\.weighting) == [.leftOut, .leftOut, .leftOut])
    #expect(scores.map(\.state) == [.notApplicable, .notApplicable, .pending])
  }

  @Test(arguments: [
    (MissingPolicy.zeroMarks, ItemState.missing, ItemScore.Weighting.counts),
    (.exclude, .missing, .leftOut), (.carryForward(periods: 2), .missing, .leftOut),
    (.manual, .pending, .leftOut),
  ])
  func `A cell that is missing counts as the scheme says, a return that is missing waits`(
    policy: MissingPolicy, state: ItemState, weighting: ItemScore.Weighting
  ) {
    for cells in ["— 50", "45 —", "— —", "! 50"] {
      let scores = RateFixture.scores(of: RateFixture.leaf(missing: policy), [cells, nil])
      #expect(scores.map(\.state) == [state, .pending], "\(cells)")
      #expect(scores.map(\.weighting) == [weighting, .leftOut], "\(cells)")
      #expect(scores.map(\.award.points) == [.zero, .zero])
      #expect(scores[0].award.reason == .missing(policy))
      #expect(scores[1].award.reason == .returnAwaited)
    }
  }

  @Test func `A return that need not be sent counts as a missing cell`() {
    let table = Sketch.form("t", ["top", "bottom"], isRequired: false)
    let scores = RateFixture.scores(of: RateFixture.leaf(table: table), [nil], table: table)
    #expect(scores.map(\.state) == [.missing])
    #expect(scores.map(\.weighting) == [.counts])
  }

  /// The value of an earlier quarter: 45 of 50 in the one that is named.
  @Test(arguments: [
    ("2020Q3", 1, "— 50", true), ("2020Q2", 1, "— 50", false), ("2020Q2", 2, "— 50", true),
    ("2019Q4", 4, "— 50", true), ("2019Q4", 3, "— 50", false), ("2020Q3", 1, nil, true),
    ("2020Q3", 0, "— 50", false),
  ])
  func `A value is carried forward so many periods`(
    from: String, periods: Int, cells: String?, isCarried: Bool
  ) {
    let leaf = RateFixture.leaf(missing: .carryForward(periods: periods))
    let earlier = Sketch.submission(RateFixture.table, "45 50", period: period(from))
    let score = RateFixture.scores(of: leaf, [cells], earlier: [("", earlier)])[0]
    #expect((score.state == .scored) == isCarried)
    #expect(score.measurement?.carriedFrom == (isCarried ? period(from) : nil))
    #expect(score.award.points == (isCarried ? Points(10) : .zero))
  }

  @Test func `The last value is carried, and a value of the period itself is not replaced`() {
    let leaf = RateFixture.leaf(missing: .carryForward(periods: 3))
    let earlier = ["2020Q2": "45 50", "2020Q3": "9 50"].map { id, cells in
      (id, Sketch.submission(RateFixture.table, cells, period: period(id)))
    }
    let carried = RateFixture.scores(of: leaf, ["— —"], earlier: earlier)[0]
    #expect(carried.measurement?.carriedFrom == period("2020Q3"))
    #expect(carried.award.points == Points(2))
    let own = RateFixture.scores(of: leaf, ["18 50"], earlier: earlier)[0]
    #expect(own.measurement?.carriedFrom == nil)
    #expect(own.award.points == Points(4))
  }

  /// The year is the sum of its quarters.
  @Test(arguments: [
    ("9 10 9 10 9 10 9 10", ItemState.scored), ("9 10 — 10 9 10 9 10", .missing),
    ("9 10 / / 9 10 9 10", .pending), ("9 10 9 10 9 10 / /", .pending),
    ("9 10 无 无 9 10 9 10", .notApplicable), ("9 10 无 无 — — 9 10", .missing),
    ("9 10 无 无 / / 9 10", .pending),
  ])
  func `A year without one of its quarters waits for it`(cells: String, state: ItemState) {
    let values = cells.split(separator: " ").map(String.init)
    let quarters = (0..<4).compactMap { index -> (String, Submission)? in
      guard values[2 * index] != "/" else { return nil }
      let cells = values[2 * index] + " " + values[2 * index + 1]
      let quarter = period("2020Q\(index + 1)")
      return ("", Sketch.submission(RateFixture.table, cells, period: quarter))
    }
    let score = RateFixture.scores(
      of: RateFixture.leaf(), [nil], earlier: quarters, in: period("2020"))[0]
    #expect(score.state == state)
    #expect(score.award.points == (state == .scored ? Points(10) : .zero))
  }

  @Test func `Points by comparison are provisional while a unit is waited for`() {
    let measure = Sketch.rate("t.top", "t.bottom", over: [RateFixture.table])
    let leaf = Sketch.leaf(
      "A1", points: "10", measure,
      rule: .peer(PeerRule(mode: .rankStep(Points(1)), higherIsBetter: true)))
    let waiting = RateFixture.scores(of: leaf, ["9 10", "8 10", nil])
    #expect(waiting.map(\.waitsForOthers) == [true, true, false])
    #expect(waiting.map(\.award.points) == [Points(10), Points(9), .zero])
    let complete = RateFixture.scores(of: leaf, ["9 10", "8 10", "0 0"])
    #expect(complete.map(\.waitsForOthers) == [false, false, false])
    #expect(complete.map(\.award.reason).prefix(2) == [.place(1, of: 2), .place(2, of: 2)])
  }
}
