/// A change against an earlier period: within the dead band, so many steps worse, or better.
extension TrendRule: ReachableRule {
  func values(earning points: Points, in context: ReachContext) -> [ValueRange]? {
    let least =
      points <= context.full
      ? leastWorse(earning: points, full: context.full)
      : leastBetter(earning: points - context.full, full: context.full)
    guard let least else { return [] }
    return [higherIsBetter ? least : least.mirrored]
  }

  func nextStep(above points: Points, at value: Rational, in context: ReachContext) -> Points? {
    guard partial != .proRata else { return nil }
    let steps = StepPoints(full: context.full)
    return steps.next(above: points, off: worsePoints)
      ?? steps.next(above: points, beyond: betterPoints, most: cap ?? context.full)
  }

  /// The gains, the direction taken into account, that earn no more than the full points.
  private func leastWorse(earning points: Points, full: Points) -> ValueRange {
    let held = ValueRange.atLeast(-deadBand)
    guard points <= cap ?? full else { return held }
    if let floor, points <= floor { return .all }
    guard let steps = (full - points).value.divided(by: worsePoints.value) else { return .all }
    let (distance, isIncluded) = partial.distance(ofAtMost: steps, of: every)
    return distance > deadBand ? .from(-distance, isIncluded: isIncluded) : held
  }

  /// The gains that earn so many points above the full ones.
  private func leastBetter(earning extra: Points, full: Points) -> ValueRange? {
    guard full + extra <= cap ?? full,
      let steps = extra.value.divided(by: betterPoints.value)
    else { return nil }
    let (distance, isIncluded) = partial.distance(ofAtLeast: steps, of: every)
    return distance > deadBand ? .from(distance, isIncluded: isIncluded) : .above(deadBand)
  }
}
