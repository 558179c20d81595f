import AssessTestSupport
import Testing

@testable import AssessKit

struct RankingTests {
  private static let tree = [Sketch.branch("A", [Sketch.leaf("a", "100")])]

  @Test(arguments: [
    ("95 90 90 80", "1 2 2 4", "1 2 2 3"), ("80 90 95 90", "4 2 1 2", "3 2 1 2"),
    ("90 90 90", "1 1 1", "1 1 1"), ("95 90 90 85 85 80", "1 2 2 4 4 6", "1 2 2 3 3 4"),
    ("90 - 80", "1 - 2", "1 - 2"), ("- -", "- -", "- -"), ("70", "1", "1"), ("", "", ""),
  ])
  func `Ties share a rank`(totals: String, competition: String, dense: String) {
    #expect(ranks(of: totals, RollUp(ties: .competition, grades: [])) == competition)
    #expect(ranks(of: totals, RollUp(ties: .dense, grades: [])) == dense)
  }

  /// 89.994 is printed as 89.99, and 89.995 as 90.00.
  @Test(arguments: [
    (RollUp.RankBasis.printed, 2, "90 89.995 89.994 89.99", "1 1 3 3"),
    (.exact, 2, "90 89.995 89.994 89.99", "1 2 3 4"),
    (.printed, 0, "90 89.5 89.49 89", "1 1 3 3"), (.printed, 2, "200/3 66.67 66.66", "1 1 3"),
    (.exact, 2, "200/3 66.67 66.66", "2 1 3"),
  ])
  func `What looks equal ranks equal, unless the exact total decides`(
    basis: RollUp.RankBasis, decimals: Int, totals: String, expected: String
  ) {
    #expect(ranks(of: totals, RollUp(decimals: decimals, rankOn: basis, grades: [])) == expected)
  }

  @Test func `Units are ranked within their group where the scheme says so`() {
    let totals = "90 85 80 95 85"
    let groups = ["a", "b", "a", "b", "b"]
    #expect(ranks(of: totals, RollUp(grades: []), groups: groups) == "2 3 5 1 3")
    let within = RollUp(ranksWithinGroups: true, grades: [])
    #expect(ranks(of: totals, within, groups: groups) == "1 2 2 1 2")
  }

  /// All have 90: by B first, where 50 comes before 40, then by the item c.
  @Test func `Equal totals are told apart by the items that the scheme names`() {
    let tree = [
      Sketch.branch("A", [Sketch.leaf("a", "20"), Sketch.leaf("c", "20")]),
      Sketch.branch("B", [Sketch.leaf("b", "60")]),
    ]
    let cards = ["20 20 50", "20 10 60", "15 15 60", "10 20 60"].enumerated().map { index, scores in
      Sketch.card(tree, scores, division: Sketch.division("\(index)"))
    }
    func ranks(_ breakers: [String]) -> [Int?] {
      let places = Ranking(
        of: cards, by: RollUp(tieBreakers: breakers, grades: []), over: tree
      ).places
      return (0..<4).map { places["\($0)"]?.rank }
    }
    #expect(ranks([]) == [1, 1, 1, 1])
    #expect(ranks(["B"]) == [4, 1, 1, 1])
    #expect(ranks(["B", "c"]) == [4, 3, 2, 1])
    #expect(ranks(["a"]) == [1, 1, 3, 4])
  }

  @Test func `Says how many share a rank`() {
    let places = ranking(of: "95 90 90 80", RollUp(grades: [])).places
    #expect(["0", "1", "2", "3"].map { places[$0]?.sharedBy } == [1, 2, 2, 1])
  }

  @Test(arguments: [
    ("120", "优", "优"), ("90", "优", "优"), ("89.995", "优", "良"), ("89.994", "良", "良"),
    ("80", "良", "良"), ("79.999", "良", "差"), ("79.99", "差", "差"), ("-3", "差", "差"),
  ])
  func `A bound belongs to the better grade`(total: String, printed: String, exactly: String) {
    let grades = [
      GradeBand(name: LocalizedText("优"), from: Points(90)),
      GradeBand(name: LocalizedText("良"), from: Points(80)),
      GradeBand(name: LocalizedText("差"), from: nil),
    ]
    #expect(grade(of: total, RollUp(grades: grades)) == printed)
    #expect(grade(of: total, RollUp(rankOn: .exact, grades: grades)) == exactly)
    #expect(grade(of: total, RollUp(grades: [])) == nil)
  }

  private func grade(of total: String, _ rollUp: RollUp) -> String? {
    let cards = [Sketch.card(Self.tree, total, rollUp: rollUp)]
    let grading = Grading(of: cards, ranking: Ranking(of: cards, by: rollUp), by: rollUp)
    return grading.results["11"]?.grade.zh
  }

  private func ranking(of totals: String, _ rollUp: RollUp, groups: [String] = []) -> Ranking {
    let cards = totals.split(separator: " ").enumerated().map { index, total in
      let group = groups.isEmpty ? "" : groups[index]
      return Sketch.card(
        Self.tree, total == "-" ? "x" : String(total), rollUp: rollUp,
        division: Sketch.division("\(index)", group: group))
    }
    return Ranking(of: cards, by: rollUp)
  }

  private func ranks(of totals: String, _ rollUp: RollUp, groups: [String] = []) -> String {
    let places = ranking(of: totals, rollUp, groups: groups).places
    return totals.split(separator: " ").indices
      .enumerated().map { places["\($0.offset)"].map { "\($0.rank)" } ?? "-" }
      .joined(separator: " ")
  }
}
