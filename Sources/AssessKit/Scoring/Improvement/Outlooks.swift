/// Works out what it would take: for each item of each unit, and for the next rank and grade.
struct Outlooks {
  /// What was worked out for a unit.
  struct Unit: Sendable {
    /// The outlooks by the id of the item; none for an item that has nothing left to earn.
    var items: [String: ItemOutlook] = [:]

    /// The next rank and grade.
    var total: TotalOutlook?
  }

  var scheme: Scheme
  var period: Period
  private let reaches: ItemReaches

  /// Creates it for a result.
  init(scheme: Scheme, facts: FactTable, period: Period, of result: Scorer.Result) {
    self.scheme = scheme
    self.period = period
    reaches = ItemReaches(scheme: scheme, facts: facts, period: period, cards: result.scorecards)
  }

  /// Returns the outlooks, by the code of the unit.
  func units(of result: Scorer.Result) -> [String: Unit] {
    let goals = TotalGoals(scheme: scheme, result: result)
    return result.scorecards.reduce(into: [:]) { units, card in
      units[card.division.code] = unit(card, goals)
    }
  }

  private func unit(_ card: Scorecard, _ goals: TotalGoals) -> Unit {
    let total = TotalReach(card: card, scheme: scheme)
    let items = card.lines.map { line in
      ReachedItem(
        line: line, gain: gain(of: line), finding: reaches.finding(for: line, of: card.division),
        total: total)
    }
    var unit = Unit()
    for item in items { unit.items[item.id] = item.outlook }
    unit.total = goals.outlook(of: card, items: items)
    return unit
  }

  private func gain(of line: Scorecard.Line) -> LineGain {
    let rounds = scheme.rollUp.rounding == .items && !scheme.rollUp.isIndex
    return LineGain(
      line: line, isBase: !scheme.rollUp.isIndex && line.full != .zero,
      places: rounds ? scheme.rollUp.decimals : nil)
  }
}
