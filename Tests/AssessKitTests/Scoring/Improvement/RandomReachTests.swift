import AssessTestSupport
import Testing

@testable import AssessKit

/// What it would take, held against trying: the facts are changed by every smaller number and scored
/// again by the scorer.
struct RandomReachTests {
  /// A unit of a random scheme with its score.
  private struct Unit {
    var scheme: RandomReach
    var code: String
    var card: Scorecard
    var outlook: Outlooks.Unit

    var line: Scorecard.Line {
      card.lines[card.lines.firstIndex { $0.score.indicator.id == "A1" }!]
    }

    /// The card with another number in a column.
    func card(with number: Int, in column: String) -> Scorecard {
      scheme.setting(column, to: number, of: code).scored.result.scorecards
        .first { $0.division.code == code }!
    }

    func line(of card: Scorecard) -> Scorecard.Line {
      card.lines.first { $0.score.indicator.id == "A1" }!
    }
  }

  private static func units(seed: UInt64) -> [Unit] {
    let scheme = RandomReach(seed: seed)
    let (result, facts) = scheme.scored
    let outlooks = Outlooks(
      scheme: scheme.scheme, facts: facts, period: Sketch.quarter, of: result
    ).units(of: result)
    return result.scorecards.map { card in
      Unit(
        scheme: scheme, code: card.division.code, card: card,
        outlook: outlooks[card.division.code] ?? Outlooks.Unit())
    }
  }

  @Test(arguments: UInt64(0)..<400)
  func `A change earns what it says, and no smaller one does`(seed: UInt64) throws {
    for unit in Self.units(seed: seed) {
      for improvement in unit.outlook.items["A1"]?.improvements ?? [] {
        try check(improvement, of: unit, "seed \(seed), \(unit.code)")
      }
    }
  }

  private func check(_ improvement: Improvement, of unit: Unit, _ place: String) throws {
    guard let column = Self.column(of: improvement.change) else { return }
    let (from, to) = (
      try #require(improvement.change.from.wholeValue),
      try #require(improvement.change.to.wholeValue)
    )
    let card = unit.card(with: to, in: column)
    let line = unit.line(of: card)
    #expect(line.points - unit.line.points == improvement.gain, "\(place): \(improvement)")
    if column == "top", let before = unit.card.total, let after = card.total {
      #expect(after - before == improvement.totalGain, "\(place): \(improvement)")
    }
    for goal in improvement.goals {
      #expect(
        reaches(goal, line, from: unit.line, at: improvement), "\(place): \(goal) \(improvement)")
    }
    let smaller = from < to ? Array(from + 1..<to) : Array((to + 1)..<from)
    for number in smaller {
      let tried = unit.line(of: unit.card(with: number, in: column))
      for goal in improvement.goals {
        #expect(
          !reaches(goal, tried, from: unit.line, at: improvement),
          "\(place): \(number) reaches \(goal) before \(improvement)")
      }
    }
  }

  /// The column that a change is about; none for events of all classes together.
  private static func column(of change: FigureChange) -> String? {
    change.element.zh.hasSuffix("bottom")
      ? "bottom" : change.element.zh.hasSuffix("top") ? "top" : nil
  }

  private func reaches(
    _ goal: Improvement.Goal, _ line: Scorecard.Line, from now: Scorecard.Line,
    at improvement: Improvement
  ) -> Bool {
    switch goal {
    case .tenth: return line.points - now.points >= points("0.1")
    case .full: return line.score.award.points >= line.score.item.points
    case .target:
      let target = line.score.item.target.target(in: Sketch.quarter)
      return line.score.measurement?.meets(target) == true
    case .step:
      return line.points - now.points >= improvement.gain
    }
  }

  @Test(arguments: UInt64(0)..<400)
  func `Where no change of a rate is named, none earns a tenth`(seed: UInt64) throws {
    for unit in Self.units(seed: seed) {
      guard case .ratio(let top, let bottom)? = unit.line.score.measurement?.detail else {
        continue
      }
      let named = unit.outlook.items["A1"]?.improvements.flatMap(\.goals) ?? []
      for number in 0...(bottom.wholeValue ?? 0) where Rational(number) != top {
        let line = unit.line(of: unit.card(with: number, in: "top"))
        for goal in [Improvement.Goal.tenth, .full] where !named.contains(goal) {
          let isThere = unit.line.score.award.points >= unit.line.score.item.points
          guard goal == .tenth || !isThere else { continue }
          #expect(
            !(goal == .tenth
              ? line.points - unit.line.points >= points("0.1")
              : line.score.award.points >= line.score.item.points),
            "seed \(seed), \(unit.code): \(number) reaches \(goal)")
        }
      }
    }
  }

  @Test(arguments: UInt64(0)..<400)
  func `The change for the next rank or grade reaches its total, and no smaller one does`(
    seed: UInt64
  ) throws {
    for unit in Self.units(seed: seed) {
      let rollUp = unit.scheme.scheme.rollUp
      let goals = [unit.outlook.total?.rank, unit.outlook.total?.grade].compactMap(\.self)
      for goal in goals where goal.indicator == "A1" {
        let change = try #require(goal.improvement).change
        guard let column = Self.column(of: change), column == "top",
          let from = change.from.wholeValue, let to = change.to.wholeValue
        else { continue }
        func reaches(_ number: Int) -> Bool {
          unit.card(with: number, in: column).total.map { rollUp.comparable($0) >= goal.total }
            ?? false
        }
        #expect(reaches(to), "seed \(seed), \(unit.code): \(goal)")
        for number in from < to ? Array(from + 1..<to) : Array((to + 1)..<from) {
          #expect(!reaches(number), "seed \(seed), \(unit.code): \(number) before \(goal)")
        }
      }
    }
  }
}
