/// How points of an item change the total of a unit: through coefficient and blend, pools and caps.
struct TotalReach {
  var card: Scorecard
  var scheme: Scheme
  private let pools: [String: Pool]

  init(card: Scorecard, scheme: Scheme) {
    self.card = card
    self.scheme = scheme
    pools = scheme.indicators.filter { $0.pool != .base }.reduce(into: [:]) { pools, branch in
      for leaf in branch.leaves { pools[leaf.id] = branch.pool }
    }
  }

  private var rollUp: RollUp { scheme.rollUp }

  /// Returns by how much the total rises when an item has so many points more; `nil` without a total.
  func gain(of points: Points, with score: ItemScore) -> Points? {
    guard score.weighting == .counts, let total = card.total else { return nil }
    if rollUp.isIndex {
      return path(of: score)?.total(with: score.award.points + points).map { $0 - total }
    }
    let sum: Points?
    switch pools[score.indicator.id] {
    case .bonus?: sum = self.sum(bonus: pool(.bonus) + points)
    case .penalty?: sum = self.sum(penalty: pool(.penalty) + points)
    default: sum = self.sum(base: card.base.map { $0 + points })
    }
    return sum.map { $0.clamped(from: nil, to: rollUp.totalCap) - total }
  }

  /// Returns how many points more an item must have for a total; `nil` where no points give it.
  func points(for total: Points, with score: ItemScore) -> Points? {
    if rollUp.isIndex {
      return path(of: score)?.value(for: total).map { $0 - score.award.points }
    }
    guard let now = card.uncappedTotal ?? card.total else { return nil }
    if let cap = rollUp.totalCap, total > cap { return nil }
    let short = total - now
    switch pools[score.indicator.id] {
    case .bonus?:
      let needed = card.bonus + short
      if let cap = rollUp.bonusCap, needed > cap { return nil }
      return needed - pool(.bonus)
    case .penalty?:
      let left = card.penalty - short
      return left >= .zero ? Points.zero - left - pool(.penalty) : nil
    default: return basePoints(for: short)
    }
  }

  /// The way from an item of an index to its top.
  func path(of score: ItemScore) -> IndexPath? {
    card.index.flatMap { IndexPath(from: score.indicator.id, in: $0, of: scheme) }
  }

  private func basePoints(for short: Points) -> Points? {
    guard let base = card.base else { return nil }
    let rest = card.adjustments.outside.reduce(Rational.one) { $0 - $1.part.share }
    guard let more = short.value.divided(by: rest) else { return nil }
    let needed = card.adjustments.adjusted(base, by: rollUp) + Points(more)
    if rollUp.coefficients == .capped, needed > rollUp.full { return nil }
    let coefficient = rollUp.coefficients == .none ? .one : card.adjustments.coefficient
    return needed.value.divided(by: coefficient).map { Points($0) - base }
  }

  private func pool(_ pool: Pool) -> Points {
    card.lines.filter { pools[$0.score.indicator.id] == pool && $0.score.weighting == .counts }
      .reduce(.zero) { $0 + $1.points }
  }

  private func sum(base: Points? = nil, bonus: Points? = nil, penalty: Points? = nil) -> Points? {
    guard let base = base ?? card.base else { return nil }
    let adjusted = card.adjustments.adjusted(base, by: rollUp)
    let extra = bonus.map { $0.clamped(from: nil, to: rollUp.bonusCap) } ?? card.bonus
    let less = penalty.map {
      (Points.zero - $0).clamped(from: .zero, to: rollUp.penaltyCap)
    }
    return card.adjustments.blended(adjusted, full: rollUp.full).map {
      $0 + extra - (less ?? card.penalty)
    }
  }
}
