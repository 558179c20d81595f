/// Bands: the bands that earn so much, or the part of one whose points rise towards a bound.
extension BandsRule: ReachableRule {
  func values(earning points: Points, in context: ReachContext) -> [ValueRange]? {
    bands.compactMap { $0.values(earning: points) }
  }

  func nextStep(above points: Points, at value: Rational, in context: ReachContext) -> Points? {
    bands.map(\.points).filter { $0 > points }.min()
  }
}

extension BandsRule.Band {
  private var whole: ValueRange {
    ValueRange(
      lower: from.map { ValueRange.End(value: $0, isIncluded: true) },
      upper: to.map { ValueRange.End(value: $0, isIncluded: false) })
  }

  fileprivate func values(earning points: Points) -> ValueRange? {
    guard let end = pointsAtUpperBound, let from, let to, end != self.points,
      let share = (points - self.points).value.divided(by: (end - self.points).value)
    else { return points <= self.points ? whole : nil }
    let value = from + share * (to - from)
    var range = whole
    if end > self.points {
      guard points < end else { return nil }
      if value > from { range.lower = ValueRange.End(value: value, isIncluded: true) }
    } else {
      guard points <= self.points else { return nil }
      if value < to { range.upper = ValueRange.End(value: value, isIncluded: true) }
    }
    return range
  }
}
