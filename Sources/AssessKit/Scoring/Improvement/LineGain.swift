/// How the points of a rule become those of a unit: by reweighting, or as they are in a pool and in
/// an index.
struct LineGain {
  var line: Scorecard.Line

  /// Whether the item is one of the base, whose points are reweighted.
  var isBase: Bool

  /// The decimals to which the points of an item are rounded; `nil` where they are not.
  var places: Int?

  /// The points by the rule.
  var awarded: Points { line.score.award.points }

  /// Returns how many points more for the unit an award is.
  func gain(of award: Points) -> Points? {
    points(of: award).map { $0 - line.points }
  }

  /// Returns the smallest award that gives the unit so many points more.
  func award(gaining gain: Points) -> Points? {
    var points = line.points + gain
    if let places {
      // Half up: what is half a unit of the last decimal below is rounded to it.
      let unit = Rational.lastDecimal(of: places)
      guard let half = unit.divided(by: Rational(2)),
        let steps = points.value.divided(by: unit)?.ceiling
      else { return nil }
      points = Points(steps * unit - half)
    }
    guard isBase else { return points }
    return points.value.divided(by: line.full.value).map { nominal * $0 }
  }

  private var nominal: Points { line.score.item.points }

  private func points(of award: Points) -> Points? {
    var points = award
    if isBase {
      guard let share = award.value.divided(by: nominal.value) else { return nil }
      points = line.full * share
    }
    return places.map { Points(points.value.rounded(toPlaces: $0)) } ?? points
  }
}

extension Rational {
  /// One unit of the last of so many decimals.
  static func lastDecimal(of places: Int) -> Rational {
    (0..<places).reduce(Rational.one) { unit, _ in unit.divided(by: Rational(10)) ?? unit }
  }
}
