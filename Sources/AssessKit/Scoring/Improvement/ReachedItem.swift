/// An item of a unit with what can be changed about it.
struct ReachedItem {
  var line: Scorecard.Line
  var gain: LineGain
  var finding: ItemReaches.Finding
  var total: TotalReach

  var id: String { line.score.indicator.id }

  /// What it would take, or `nil` when there is nothing left to earn.
  var outlook: ItemOutlook? {
    switch finding {
    case .limit(let limit): return earnsAll ? nil : ItemOutlook(limit: limit)
    case .reach(let reach):
      let improvements = improvements(by: reach)
      var limit: ImprovementLimit?
      if !earnsAll, !improvements.contains(where: { $0.goals.contains(.full) }) {
        limit = reach.limit(earning: full) ?? (improvements.isEmpty ? ImprovementLimit.none : nil)
      }
      guard !improvements.isEmpty || limit != nil else { return nil }
      return ItemOutlook(improvements: improvements, limit: limit)
    }
  }

  /// Returns the improvement with the smallest change that gives the unit a total.
  func cheapest(for needed: Points) -> Improvement? {
    guard line.score.weighting == .counts, case .reach(let reach) = finding else { return nil }
    return changes(for: needed, by: reach).min { $0.effort < $1.effort }
      .flatMap { improvement($0, [], by: reach) }
  }

  private func changes(for needed: Points, by reach: any ItemReach) -> [FigureChange] {
    if let path = total.path(of: line.score), !path.isExact {
      return reach.changes { path.total(with: $0).map { $0 >= needed } ?? false }
    }
    guard let points = total.points(for: needed, with: line.score),
      let award = gain.award(gaining: points), award > reach.points
    else { return [] }
    return reach.changes(earning: award)
  }

  private var full: Points { line.score.item.points }

  private var earnsAll: Bool { line.score.weighting == .counts && line.score.award.points >= full }

  private func improvements(by reach: any ItemReach) -> [Improvement] {
    var reached: [(change: FigureChange, goals: [Improvement.Goal])] = []
    for goal in Improvement.Goal.allCases {
      for change in changes(to: goal, by: reach) {
        if let place = reached.firstIndex(where: { $0.change == change }) {
          reached[place].goals.append(goal)
        } else {
          reached.append((change, [goal]))
        }
      }
    }
    let sorted = reached.enumerated().sorted {
      ($0.element.change.effort, $0.offset) < ($1.element.change.effort, $1.offset)
    }
    return sorted.compactMap { improvement($0.element.change, $0.element.goals, by: reach) }
  }

  private func changes(to goal: Improvement.Goal, by reach: any ItemReach) -> [FigureChange] {
    switch goal {
    case .tenth:
      let award = Rational(1, over: 10).flatMap { gain.award(gaining: Points($0)) }
      return award.map { reach.changes(earning: $0) } ?? []
    case .step: return reach.nextStep.map { reach.changes(earning: $0) } ?? []
    case .target: return reach.changesToTarget
    case .full: return reach.points < full ? reach.changes(earning: full) : []
    }
  }

  private func improvement(
    _ change: FigureChange, _ goals: [Improvement.Goal], by reach: any ItemReach
  ) -> Improvement? {
    guard let points = gain.gain(of: reach.points(after: change)), points > .zero else {
      return nil
    }
    return Improvement(
      change: change, goals: goals, gain: points,
      totalGain: total.gain(of: points, with: line.score))
  }
}

extension FigureChange {
  /// How much is to be done: first what is counted in whole things, by how many, then the rest.
  var effort: Effort { Effort(isCounted: kind != .value, size: size) }

  /// An order of changes from the smallest.
  struct Effort: Comparable {
    var isCounted: Bool
    var size: Rational

    static func < (lhs: Effort, rhs: Effort) -> Bool {
      lhs.isCounted == rhs.isCounted ? lhs.size < rhs.size : lhs.isCounted
    }
  }
}
