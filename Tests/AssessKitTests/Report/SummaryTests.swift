import AssessTestSupport
import Testing

@testable import AssessKit

struct SummaryTests {
  private static let leaf = Sketch.leaf("a", "60")
  private static let tree = [
    Sketch.branch("A", [leaf, Sketch.leaf("b", "40")]),
    Sketch.branch("P", pool: .bonus, [Sketch.leaf("c", "5")]),
  ]

  private static let grades = [
    GradeBand(name: LocalizedText("优"), from: Points(90)),
    GradeBand(name: LocalizedText("差"), from: nil),
  ]

  /// The reports of units with these scores of a, b and the bonus c.
  private func reports(_ scores: [String], rollUp: RollUp = RollUp(grades: grades))
    -> [DivisionReport]
  {
    let scheme = Sketch.scheme(tables: [], indicators: Self.tree, rollUp: rollUp)
    let cards = scores.enumerated().map { index, scores in
      Sketch.card(
        Self.tree, scores, rollUp: rollUp,
        division: Sketch.division("1\(index)", group: index.isMultiple(of: 2) ? "甲" : "乙"))
    }
    let ranking = Ranking(of: cards, by: rollUp)
    let result = Scorer.Result(
      scorecards: cards, ranking: ranking,
      grading: Grading(of: cards, ranking: ranking, by: rollUp), whole: [])
    return DivisionReports(scheme: scheme, period: Sketch.quarter)
      .reports(of: result, previous: result)
  }

  private func summary(_ scores: [String]) -> Summary {
    Summary(
      of: reports(scores), grades: Self.grades, items: ["a", "b", "c"], findings: [],
      tallies: [])
  }

  @Test(arguments: [
    (["60 40 0", "50 40 0", "20 30 0"], "80", "90", "100", "50"),
    (["60 40 0", "50 40 0", "20 30 0", "0 0 0"], "60", "70", "100", "0"),
    (["50 40 5"], "95", "95", "95", "95"), (["50 40 0", "x x 0"], "90", "90", "90", "90"),
    (["60 40 0", "60 40 0", "59 40 0"], "299/3", "100", "100", "99"),
  ])
  func `Mean, median and ends are those of the units with a total`(
    scores: [String], mean: String, median: String, highest: String, lowest: String
  ) {
    let summary = summary(scores)
    #expect(summary.mean == exact(mean) && summary.median == exact(median))
    #expect(summary.highest == exact(highest) && summary.lowest == exact(lowest))
    #expect(summary.units == scores.count)
  }

  @Test func `Grades are counted, and a unit without a total has none`() {
    let summary = summary(["50 40 0", "50 39 0", "55 40 0", "x x 0"])
    #expect(summary.grades.map(\.units) == [2, 1])
    #expect(summary.scored == 3 && summary.units == 4)
  }

  /// a costs 10 + 5, b 0 + 40; the bonus costs nobody anything.
  @Test func `Losses stand in order of what they cost, units too`() {
    let summary = summary(["50 40 0", "55 0 0", "60 40 1"])
    #expect(summary.losses.map(\.indicator) == ["b", "a"])
    #expect(summary.losses.map(\.points) == [Points(40), Points(15)])
    #expect(summary.losses.map(\.divisions) == [["11"], ["10", "11"]])
  }

  @Test func `Units stand in the order of rank, then code, those without a total last`() {
    #expect(
      reports(["50 40 0", "x x 0", "60 40 0", "50 40 0"]).map(\.code) == ["12", "10", "13", "11"])
    let within = RollUp(ranksWithinGroups: true, grades: Self.grades)
    let grouped = reports(["50 40 0", "x x 0", "60 40 0", "20 40 0"], rollUp: within)
    #expect(grouped.map(\.group) == ["乙", "乙", "甲", "甲"])
    #expect(grouped.map(\.code) == ["13", "11", "12", "10"])
    #expect(grouped.map(\.rank) == [1, nil, 1, 2])
  }

  @Test func `A unit's losses are its items by points lost, most first`() throws {
    let report = try #require(reports(["57 30 0"]).first)
    #expect(report.losses == ["b", "a"])
    #expect(report.lossTotal == Points(13) && report.base == Points(87))
    #expect(report.previous?.total == Points(87) && report.previous?.period == period("2020Q3"))
    #expect(report.branches.map(\.points) == [Points(87), .zero])
  }
}
