import AssessTestSupport

@testable import AssessKit

/// One table and one item over it: the share of `top` in `bottom`, ten points at 90 %.
enum RateFixture {
  static let table = Sketch.form("t", ["top", "bottom"])

  static func leaf(
    missing: MissingPolicy = .zeroMarks, empty: Substitution = .reweightTotal,
    notApplicable: Substitution = .reweightTotal, table: Table = table
  ) -> Indicator {
    Sketch.leaf(
      "A1", points: "10", Sketch.rate("t.top", "t.bottom", over: [table]),
      target: .atLeast(exact("90")), rule: .proportional(ProportionalRule()), missing: missing,
      empty: empty, notApplicable: notApplicable)
  }

  /// The item's scores for the divisions 11, 12 and 13, each with its return, or none.
  static func scores(
    of leaf: Indicator, _ cells: [String?], earlier: [(String, Submission)] = [],
    in period: Period = Sketch.quarter, table: Table = table
  ) -> [ItemScore] {
    let codes = ["11", "12", "13"].prefix(cells.count)
    let returns = zip(codes, cells).compactMap { code, cells in
      cells.map { Sketch.submission(table, $0, division: code, period: period) }
    }
    let scheme = Sketch.scheme(tables: [table], indicators: [Sketch.branch("A", [leaf])])
    let facts = Sketch.facts(scheme, returns + earlier.map(\.1))
    let scorer = ItemScorer(
      indicator: leaf, item: leaf.item!, period: period,
      evaluator: MeasureEvaluator(facts: facts, receipts: [:]))
    return scorer.scores(for: codes.map { Sketch.division($0) })
  }
}

extension Sketch {
  /// A leaf whose measure plays no part.
  static func leaf(_ id: String, _ full: String) -> Indicator {
    leaf(
      id, points: full, RateFixture.leaf().item!.measure, rule: .graded(GradedRule(scale: .hundred))
    )
  }

  /// What an item came to: `45` points, `~` left out, `^` to be made up within its branch, `?`
  /// pending, `0!` zero marks because the data is missing, `-` not yet due.
  static func score(of leaf: Indicator, _ text: String) -> ItemScore {
    let states: [String: (ItemState, ItemScore.Weighting)] = [
      "~": (.notApplicable, .leftOut), "^": (.notApplicable, .spreadOverSiblings),
      "?": (.pending, .leftOut), "0!": (.missing, .counts), "-": (.notYetDue, .leftOut),
      "x": (.missing, .leftOut),
    ]
    let (state, weighting) = states[text] ?? (.scored, .counts)
    let award = Award(states[text] == nil ? points(text) : .zero, because: .targetMet)
    return ItemScore(
      indicator: leaf, item: leaf.item!, outcome: .emptyDenominator, state: state,
      weighting: weighting, award: award)
  }

  /// The card of a unit over the leaves of `tree`, in their order.
  static func card(
    _ tree: [Indicator], _ scores: String, rollUp: RollUp = RollUp(grades: []),
    division: Division = division("11"), adjustments: UnitAdjustments = UnitAdjustments()
  ) -> Scorecard {
    let texts = scores.split(separator: " ").map(String.init)
    let leaves = tree.flatMap(\.leaves)
    precondition(texts.count == leaves.count)
    return Scorecard(
      of: division, scores: zip(leaves, texts).map { score(of: $0, $1) },
      scheme: scheme(tables: [], indicators: tree, rollUp: rollUp), adjustments: adjustments)
  }
}
