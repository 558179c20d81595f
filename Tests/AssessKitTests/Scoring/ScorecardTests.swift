import AssessTestSupport
import Testing

@testable import AssessKit

struct ScorecardTests {
  private static let base = Sketch.branch("A", [Sketch.leaf("a", "60"), Sketch.leaf("b", "40")])
  private static let tree = [
    base, Sketch.branch("B", pool: .bonus, [Sketch.leaf("c", "5"), Sketch.leaf("d", "5")]),
    Sketch.branch("P", pool: .penalty, [Sketch.leaf("e", "0"), Sketch.leaf("f", "0")]),
  ]

  /// By hand: base, bonus, penalty and total, without caps, then with 5 for bonus and 10 for
  /// penalty.
  @Test(arguments: [
    ("45 40 3 4 -6 -5", "85 7 11 81", "85 5 10 80"),
    ("60 40 0 0 0 0", "100 0 0 100", "100 0 0 100"),
    ("45 ~ 3 0 0 -5", "75 3 5 73", "75 3 5 73"), ("~ 30 ~ 4 ? -5", "75 4 5 74", "75 4 5 74"),
    ("0 0 0 0 -20 0", "0 0 20 -20", "0 0 10 -10"), ("-24 40 0 0 0 0", "16 0 0 16", "16 0 0 16"),
    ("0! 40 0 0 0 0", "40 0 0 40", "40 0 0 40"), ("^ 20 0 0 0 0", "50 0 0 50", "50 0 0 50"),
    ("65 40 0 0 0 0", "105 0 0 105", "105 0 0 105"),
  ])
  func `The total is the base, plus the bonus, less the penalty`(
    scores: String, open: String, capped: String
  ) {
    let caps = RollUp(bonusCap: Points(5), penaltyCap: Points(10), grades: [])
    #expect(figures(of: Sketch.card(Self.tree, scores)) == open)
    #expect(figures(of: Sketch.card(Self.tree, scores, rollUp: caps)) == capped)
  }

  private func figures(of card: Scorecard) -> String {
    [card.base, card.bonus, card.penalty, card.total].map { $0?.value.description ?? "-" }
      .joined(separator: " ")
  }

  @Test func `Says what was earned of what was possible, before it is stretched`() {
    let card = Sketch.card(Self.tree, "45 ~ 3 0 0 0")
    #expect(card.earned == Points(45))
    #expect(card.possible == Points(60))
    #expect(card.lines.map(\.full) == [Points(100), .zero, .zero, .zero, .zero, .zero])
    #expect(card.lines.map(\.points) == [Points(75), .zero, Points(3), .zero, .zero, .zero])
  }

  /// Missing is no data; what does not apply or is not due yet is not expected.
  @Test(arguments: [
    ("45 0!", "60%", true), ("0! 40", "60%", false), ("45 x", "60%", true), ("x 40", "60%", false),
    ("~ 40", "60%", true), ("- 40", "100%", true), ("45 ?", "60%", true), ("45 ?", "61%", false),
    ("0! 0!", "0%", true), ("0! 0!", "1%", false), ("~ ~", "0%", false), ("- -", "0%", false),
    ("x x", "0%", false), ("^ ^", "0%", false),
  ])
  func `There is no score below the share of points with data`(
    scores: String, minimum: String, isScored: Bool
  ) {
    let share = exact(String(minimum.dropLast())).divided(by: .hundred)!
    let rollUp = RollUp(minimumAvailability: share, grades: [])
    let card = Sketch.card([Self.base], scores, rollUp: rollUp)
    #expect((card.base != nil) == isScored)
    #expect((card.total != nil) == isScored)
  }

  @Test(arguments: [("45 40", false), ("45 ?", true), ("45 0!", false), ("45 -", false)])
  func `What waits for a decision makes the result provisional`(
    scores: String, isProvisional: Bool
  ) {
    #expect(Sketch.card([Self.base], scores).isProvisional == isProvisional)
  }

  @Test func `A thousand points are as good as a hundred`() {
    let rollUp = RollUp(full: Points(1000), grades: [])
    #expect(Sketch.card([Self.base], "45 40", rollUp: rollUp).total == Points(850))
  }
}
