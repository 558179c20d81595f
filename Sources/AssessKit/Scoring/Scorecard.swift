/// The scores of one unit: items, pools and total.
struct Scorecard: Sendable {
  /// An item with its points after reweighting.
  struct Line: Sendable {
    var score: ItemScore
    var full: Points
    var points: Points

    /// Returns the line with its points rounded half up.
    fileprivate func rounded(toPlaces places: Int) -> Line {
      Line(score: score, full: full, points: Points(points.value.rounded(toPlaces: places)))
    }
  }

  let division: Division
  let lines: [Line]
  let base: Points?
  let earned: Points
  let possible: Points
  let bonus: Points
  let penalty: Points
  let isProvisional: Bool
  let adjustments: UnitAdjustments

  /// The values of an index; `nil` where points are counted.
  var index: IndexCard?

  /// The total: the base after coefficient and blend, plus bonus, less penalty; `nil` when there is
  /// too little data for a base, or while a result from outside is missing.
  let total: Points?

  /// The total before it was held at the most that one comes to; `nil` where it was not.
  let uncappedTotal: Points?

  /// Adds up the scores of a unit.
  init(
    of division: Division, scores: [ItemScore], scheme: Scheme,
    adjustments: UnitAdjustments = UnitAdjustments()
  ) {
    self.division = division
    self.adjustments = adjustments
    let rollUp = scheme.rollUp
    let scores = scores.map { $0.zeroed(by: adjustments.vetoes) }
    let byID = Dictionary(scores.map { ($0.indicator.id, $0) }, uniquingKeysWith: { $1 })
    let tree = scheme.indicators.filter { $0.pool == .base }
    let reweighting = Reweighting(of: tree, scores: byID, to: rollUp.full)
    let weights = reweighting.fullPoints
    let baseIDs = Set(tree.flatMap(\.leaves).map(\.id))
    lines = scores.map { score in
      let line =
        baseIDs.contains(score.indicator.id)
        ? Self.baseLine(score, full: weights[score.indicator.id])
        : Line(score: score, full: .zero, points: score.award.points)
      return rollUp.rounding == .items ? line.rounded(toPlaces: rollUp.decimals) : line
    }
    possible = Points(reweighting.possiblePoints.values.reduce(.zero, +))
    earned = scores.reduce(.zero) { sum, score in
      let full = reweighting.possiblePoints[score.indicator.id]
      return sum + Self.baseLine(score, full: full).points
    }
    let baseLines = lines.filter { baseIDs.contains($0.score.indicator.id) }
    let isAvailable =
      possible != .zero
      && Self.availability(of: baseLines.map(\.score)) >= rollUp.minimumAvailability
    base = isAvailable ? baseLines.reduce(.zero) { $0 + $1.points } : nil
    bonus = Self.pool(.bonus, of: scheme, lines: lines).clamped(from: nil, to: rollUp.bonusCap)
    penalty = (.zero - Self.pool(.penalty, of: scheme, lines: lines))
      .clamped(from: .zero, to: rollUp.penaltyCap)
    isProvisional =
      adjustments.isPending || scores.contains { $0.state == .pending || $0.waitsForOthers }
    let adjusted = base.map { adjustments.adjusted($0, by: rollUp) }
    let blended = adjusted.flatMap { adjustments.blended($0, full: rollUp.full) }
    let (extra, less) = (bonus, penalty)
    let sum = blended.map { $0 + extra - less }
    total = sum?.clamped(from: nil, to: rollUp.totalCap)
    uncappedTotal = sum == total ? nil : sum
  }

  /// The vetoes that hold.
  var vetoes: [VetoRecord] { adjustments.vetoes }

  /// Returns the points of the items with these ids together.
  func points(of items: [String]) -> Points {
    lines.filter { items.contains($0.score.indicator.id) }.reduce(.zero) { $0 + $1.points }
  }

  private static func baseLine(_ score: ItemScore, full: Rational?) -> Line {
    guard let full, score.weighting == .counts else {
      return Line(score: score, full: .zero, points: .zero)
    }
    let share = score.award.points.value.divided(by: score.item.points.value) ?? .zero
    return Line(score: score, full: Points(full), points: Points(full * share))
  }

  private static func pool(_ pool: Pool, of scheme: Scheme, lines: [Line]) -> Points {
    let ids = Set(scheme.indicators.filter { $0.pool == pool }.flatMap(\.leaves).map(\.id))
    return lines.filter { ids.contains($0.score.indicator.id) && $0.score.weighting == .counts }
      .reduce(.zero) { $0 + $1.points }
  }

  /// The share of the points for which there is data, among those for which there should be.
  private static func availability(of scores: [ItemScore]) -> Rational {
    let expected = scores.filter { $0.state != .notYetDue && $0.state != .notApplicable }
    let present = expected.filter { $0.state == .scored }
    let sum = { (scores: [ItemScore]) in scores.reduce(Points.zero) { $0 + $1.indicator.points } }
    return sum(present).value.divided(by: sum(expected).value) ?? .one
  }
}

extension ItemScore {
  /// Returns the score without points where a veto costs the item.
  func zeroed(by vetoes: [VetoRecord]) -> ItemScore {
    guard let veto = vetoes.first(where: { $0.effect == .zeroItem(indicator.id) }) else {
      return self
    }
    var score = self
    score.state = .scored
    score.weighting = .counts
    score.waitsForOthers = false
    score.award = Award(min(.zero, award.points), because: .zeroedByVeto(veto))
    return score
  }
}
