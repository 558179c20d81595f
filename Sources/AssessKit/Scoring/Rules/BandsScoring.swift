/// Points by half-open bands `[from, to)`: "90分以上…80分以上（含80分）".
///
/// **At the edge.** A bound belongs to the band above it. A scheme with a gap or an overlap is
/// refused, so every value lies in exactly one band. Where points are interpolated, they rise
/// evenly from the lower bound to the upper one.
extension BandsRule: ScoringRule {
  func award(for measurement: Measurement, in context: ScoringContext) -> Award {
    guard let band = bands.first(where: { $0.contains(measurement.value) }) else {
      return Award(.zero, because: .targetMissed)
    }
    return Award(
      band.points(at: measurement.value), because: .band(from: band.from, to: band.to))
  }
}

extension BandsRule.Band {
  /// Returns the points at `value`, which lies in the band.
  fileprivate func points(at value: Rational) -> Points {
    guard let pointsAtUpperBound, let from, let to,
      let share = (value - from).divided(by: to - from)
    else { return points }
    return points + (pointsAtUpperBound - points) * share
  }
}
