/// Points by the change against an earlier period: "每下降一个百分点加0.5分".
///
/// The change is in percentage points (百分点) for rates and in percent for counts.
///
/// **At the edge.** A change within the dead band, its bounds included, is none; beyond it the whole
/// change counts. A base of zero has no percent change: the item is then treated as one with a zero
/// denominator.
extension TrendRule: ScoringRule {
  func award(for measurement: Measurement, in context: ScoringContext) -> Award {
    let change = measurement.value
    let gain = higherIsBetter ? change : -change
    guard gain.magnitude > deadBand else {
      return Award(context.full, because: .trendHeld(change: change))
    }
    let steps = partial.steps(in: gain.magnitude, of: every)
    let cap = cap ?? context.full
    if gain > .zero {
      guard betterPoints != .zero else {
        return Award(context.full, because: .trendHeld(change: change))
      }
      let points = (context.full + betterPoints * steps).clamped(from: nil, to: cap)
      return Award(points, because: .trendBetter(change: change, steps: steps, each: betterPoints))
    }
    let points = (context.full - worsePoints * steps).clamped(from: floor, to: cap)
    return Award(points, because: .trendWorse(change: change, steps: steps, each: worsePoints))
  }
}
