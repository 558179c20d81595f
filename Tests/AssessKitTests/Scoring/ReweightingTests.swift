import AssessTestSupport
import Testing

@testable import AssessKit

struct ReweightingTests {
  /// A: 10, 20 and 10 points; B: 30 and 30.
  private static let flat = [
    Sketch.branch("A", [Sketch.leaf("a", "10"), Sketch.leaf("b", "20"), Sketch.leaf("c", "10")]),
    Sketch.branch("B", [Sketch.leaf("d", "30"), Sketch.leaf("e", "30")]),
  ]

  /// A has two branches, of 10 and 10 and of 20; B has 60.
  private static let nested = [
    Sketch.branch(
      "A",
      [
        Sketch.branch("A1", [Sketch.leaf("a", "10"), Sketch.leaf("b", "10")]),
        Sketch.branch("A2", [Sketch.leaf("c", "20")]),
      ]),
    Sketch.branch("B", [Sketch.leaf("d", "60")]),
  ]

  /// By hand: first the sum of those that count in the branch plus what is made up, over that sum;
  /// then 100 over what is left.
  @Test(arguments: [
    ("1 1 1 1 1", "10 20 10 30 30"), ("^ 1 1 1 1", "- 80/3 40/3 30 30"),
    ("~ 1 1 1 1", "- 200/9 100/9 100/3 100/3"), ("^ ^ 1 1 1", "- - 40 30 30"),
    ("^ ^ ^ 1 1", "- - - 50 50"), ("^ 1 1 ~ 1", "- 800/21 400/21 - 300/7"),
    ("^ ^ ^ ~ 1", "- - - - 100"), ("~ ~ ^ 1 1", "- - - 50 50"), ("~ ~ ~ ~ 1", "- - - - 100"),
    ("^ ^ ^ ^ ^", "- - - - -"), ("~ ~ ~ ~ ~", "- - - - -"), ("? x - 1 1", "- - - 50 50"),
    ("0! 1 1 1 1", "10 20 10 30 30"),
  ])
  func `Points go to the branch, then one level up, then to the whole`(
    scores: String, expected: String
  ) {
    #expect(weights(in: Self.flat, scores) == expected)
  }

  @Test(arguments: [
    ("^ 1 1 1", "- 20 20 60"), ("^ ^ 1 1", "- - 40 60"), ("^ ^ ^ 1", "- - - 100"),
    ("1 1 ^ 1", "20 20 - 60"), ("^ ~ 1 1", "- - 100/3 200/3"), ("1 1 1 ^", "25 25 50 -"),
  ])
  func `The level above takes what a branch cannot`(scores: String, expected: String) {
    #expect(weights(in: Self.nested, scores) == expected)
  }

  @Test func `Zero points can take nothing`() {
    let tree = [
      Sketch.branch("A", [Sketch.leaf("a", "0"), Sketch.leaf("b", "40")]),
      Sketch.branch("B", [Sketch.leaf("c", "60")]),
    ]
    #expect(weights(in: tree, "1 ^ 1") == "0 - 100")
  }

  private func weights(in tree: [Indicator], _ scores: String) -> String {
    let leaves = tree.flatMap(\.leaves)
    let list = zip(leaves, scores.split(separator: " ")).map { leaf, text in
      (leaf.id, Sketch.score(of: leaf, String(text)))
    }
    let weights = Reweighting(
      of: tree, scores: Dictionary(uniqueKeysWithValues: list), to: Points(100))
    return leaves.map { weights.fullPoints[$0.id]?.description ?? "-" }.joined(separator: " ")
  }
}
