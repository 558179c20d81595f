extension Scorecard {
  /// Takes over the values of a unit's index: nothing is earned or lost, and the total is the value
  /// at the top.
  init(
    of division: Division, scores: [ItemScore], index scheme: Scheme, adjustments: UnitAdjustments
  ) {
    let scores = scores.map { $0.zeroed(by: adjustments.vetoes) }
    let card = IndexCard(of: scores, scheme: scheme)
    self.division = division
    index = card
    self.adjustments = adjustments
    lines = scores.map { score in
      let value = card.values[score.indicator.id]
      return Line(
        score: score, full: value == nil ? .zero : scheme.rollUp.full, points: value ?? .zero)
    }
    base = nil
    (earned, possible, bonus, penalty) = (.zero, .zero, .zero, .zero)
    isProvisional =
      adjustments.isPending || scores.contains { $0.state == .pending || $0.waitsForOthers }
    total = card.total
    uncappedTotal = nil
  }
}
