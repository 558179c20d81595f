/// What each unit lacks for the next rank and grade, the others held fixed.
struct TotalGoals {
  var scheme: Scheme
  var result: Scorer.Result

  /// The comparable totals and deciding points of the ranked units of a group, from the best.
  private let groups: [String: [Ranked]]

  private struct Ranked {
    var rank: Int
    var key: [Points]
  }

  init(scheme: Scheme, result: Scorer.Result) {
    self.scheme = scheme
    self.result = result
    let byGroup = Dictionary(grouping: result.scorecards) {
      scheme.rollUp.ranksWithinGroups ? $0.division.group : ""
    }
    groups = byGroup.mapValues { cards in
      cards.compactMap { card -> Ranked? in
        guard let rank = result.ranking.places[card.division.code]?.rank,
          let key = Ranking.key(of: card, by: scheme.rollUp, over: scheme.indicators)
        else { return nil }
        return Ranked(rank: rank, key: key)
      }.sorted { $0.rank < $1.rank }
    }
  }

  private var rollUp: RollUp { scheme.rollUp }

  /// Returns what a unit lacks; `nil` for one without a total.
  func outlook(of card: Scorecard, items: [ReachedItem]) -> TotalOutlook? {
    guard let total = card.total else { return nil }
    let outlook = TotalOutlook(
      rank: nextRank(of: card).map { reached($0, by: items, from: total) },
      grade: nextGrade(of: card, total).map { reached($0, by: items, from: total) })
    return outlook.rank == nil && outlook.grade == nil ? nil : outlook
  }

  /// The total with which the unit stands where the next better one stands.
  private func nextRank(of card: Scorecard) -> TotalGoal? {
    let group = rollUp.ranksWithinGroups ? card.division.group : ""
    guard let own = result.ranking.places[card.division.code]?.rank,
      let better = groups[group]?.last(where: { $0.rank < own }),
      let key = Ranking.key(of: card, by: rollUp, over: scheme.indicators)
    else { return nil }
    let tied = key.dropFirst().lexicographicallyPrecedes(better.key.dropFirst())
    // Behind in what decides between equal totals: then an equal total is not enough.
    let total =
      tied ? better.key[0] + Points(Rational.lastDecimal(of: rollUp.decimals)) : better.key[0]
    return TotalGoal(rank: better.rank, total: total, short: .zero)
  }

  /// The total from which the next better grade is given.
  private func nextGrade(of card: Scorecard, _ total: Points) -> TotalGoal? {
    guard let level = rollUp.level(of: total), level > 0, let from = rollUp.grades[level - 1].from
    else {
      return heldBack(card, total)
    }
    var goal = TotalGoal(grade: rollUp.grades[level - 1].name, total: from, short: .zero)
    let isHeld = !(result.grading.results[card.division.code]?.changes.isEmpty ?? true)
    if isHeld || rollUp.grades[level - 1].quota != nil { goal.limit = .heldBack }
    return goal
  }

  /// The grade that the score gives and something else keeps from the unit.
  private func heldBack(_ card: Scorecard, _ total: Points) -> TotalGoal? {
    guard let change = result.grading.results[card.division.code]?.changes.first else { return nil }
    return TotalGoal(grade: change.from, total: total, short: .zero, limit: .heldBack)
  }

  private func reached(
    _ goal: TotalGoal, by items: [ReachedItem], from total: Points
  ) -> TotalGoal {
    var goal = goal
    let needed = leastExact(of: goal.total)
    goal.short = max(.zero, needed - total)
    guard goal.short > .zero, goal.limit == nil else { return goal }
    if let cap = rollUp.totalCap, needed > cap {
      goal.limit = .capped
      return goal
    }
    let found = items.compactMap { item -> (id: String, improvement: Improvement)? in
      item.cheapest(for: needed).map { (item.id, $0) }
    }
    let cheapest = found.enumerated().min {
      ($0.element.improvement.change.effort, $0.offset)
        < ($1.element.improvement.change.effort, $1.offset)
    }?.element
    (goal.indicator, goal.improvement) = (cheapest?.id, cheapest?.improvement)
    if cheapest == nil { goal.limit = .noSingleItem }
    return goal
  }

  /// The least total that is printed as this one, where totals are compared as they are printed.
  private func leastExact(of total: Points) -> Points {
    guard rollUp.rankOn == .printed else { return total }
    let unit = Rational.lastDecimal(of: rollUp.decimals)
    guard let steps = total.value.divided(by: unit)?.ceiling,
      let half = unit.divided(by: Rational(2))
    else { return total }
    return Points(steps * unit - half)
  }
}
