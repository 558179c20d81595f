import AssessTestSupport
import Testing

@testable import AssessKit

/// Values put together level by level, with gaps.
struct IndexCardTests {
  private static func leaf(_ id: String, weight: String? = nil) -> Indicator {
    var leaf = Sketch.leaf(id, "1")
    leaf.weight = weight.map(exact)
    return leaf
  }

  private static func branch(
    _ id: String, _ children: [Indicator], weight: String? = nil,
    _ aggregation: Aggregation = .arithmetic, minimum: String = "0"
  ) -> Indicator {
    Indicator(
      id: id, name: LocalizedText(id), children: children, weight: weight.map(exact),
      composition: Composition(aggregation: aggregation, minimumAvailability: exact(minimum)))
  }

  /// The card of a unit whose leaves, in their order, came to `texts`.
  private static func card(
    _ tree: [Indicator], _ texts: String, _ aggregation: Aggregation = .arithmetic,
    minimum: String = "0"
  ) -> IndexCard {
    let scores = zip(tree.flatMap(\.leaves), texts.split(separator: " "))
      .map { Sketch.score(of: $0, String($1)) }
    let rollUp = RollUp(
      method: .index, aggregation: aggregation, full: Points(1),
      minimumAvailability: exact(minimum), grades: [])
    return IndexCard(
      of: scores, scheme: Sketch.scheme(tables: [], indicators: tree, rollUp: rollUp))
  }

  private static let three = [leaf("a"), leaf("b"), leaf("c", weight: "2")]

  @Test(arguments: [
    ("0.2 0.4 0.9", "3/5"), ("x 0.4 0.9", "11/15"), ("0.2 x x", "1/5"), ("~ ^ 0.9", "9/10"),
  ])
  func `What is missing leaves its weight to the others`(texts: String, expected: String) {
    #expect(Self.card(Self.three, texts).total == points(expected))
  }

  @Test(
    arguments: [
      ("0.2 0.4 x", "50%", "3/10"), ("0.2 0.4 x", "51%", nil), ("x x 0.9", "50%", "9/10"),
      ("x 0.4 0.9", "75%", "11/15"), ("x 0.4 0.9", "76%", nil), ("x x x", "0%", nil),
    ] as [(String, String, String?)])
  func `Below the stated share of the weight there is no value`(
    texts: String, minimum: String, expected: String?
  ) {
    let share = exact(String(minimum.dropLast())) * exact("0.01")
    let card = Self.card(Self.three, texts, minimum: share.shortText())
    #expect(card.total == expected.map { points($0) })
  }

  @Test func `What does not apply or is not due is not asked for`() {
    #expect(Self.card(Self.three, "0.2 0.4 ~", minimum: "1").total == points("3/10"))
    #expect(Self.card(Self.three, "0.2 0.4 -", minimum: "1").total == points("3/10"))
    #expect(Self.card(Self.three, "0.2 0.4 ?", minimum: "1").total == nil)
  }

  @Test func `Each branch has its own mean and its own share`() throws {
    let tree = [
      Self.branch("A", [Self.leaf("a1"), Self.leaf("a2")], .geometric),
      Self.branch("B", [Self.leaf("b1"), Self.leaf("b2")], weight: "3", .harmonic, minimum: "0.6"),
    ]
    let card = Self.card(tree, "0.25 1 0.5 1")
    #expect(card.values["A"] == points("1/2"))
    #expect(card.values["B"] == points("2/3"))
    #expect(card.values["a1"] == points("1/4"))
    #expect(card.total == points("5/8"))
    let gap = Self.card(tree, "0.25 x x 1")
    #expect(gap.values["A"] == points("1/4"))
    #expect(gap.values["B"] == nil)
    #expect(gap.total == points("1/4"))
    #expect(Self.card(tree, "0.25 x x 1", minimum: "0.5").total == nil)
  }

  @Test func `A mean that a part below zero spoils is named`() {
    let tree = [
      Self.branch("A", [Self.leaf("a1"), Self.leaf("a2")], .geometric), Self.leaf("b"),
    ]
    let card = Self.card(tree, "-1 0.5 0.5")
    #expect(card.values["A"] == nil)
    #expect(card.spoilt.map(\.id) == ["A"])
    // Its weight goes to nobody: the worst in A must not be judged by b alone.
    #expect(card.total == nil)
  }
}
