/// Steps off a target: the values within so many steps of it, or so many beyond it.
///
/// With `floor` a part of a step is free, so that the value may lie just short of the next whole one;
/// with `ceil` it must reach it.
extension StepRule: ReachableRule {
  func values(earning points: Points, in context: ReachContext) -> [ValueRange]? {
    guard let target = context.target else { return points <= .zero ? [.all] : [] }
    return points <= context.full
      ? [valuesShort(of: target, earning: points, full: context.full)]
      : valuesBeyond(target, earning: points - context.full)
  }

  func nextStep(above points: Points, at value: Rational, in context: ReachContext) -> Points? {
    guard partial != .proRata, context.target != nil else { return nil }
    let steps = StepPoints(full: context.full)
    return steps.next(above: points, off: self.points)
      ?? steps.next(
        above: points, beyond: surplusPoints, most: surplusCap.map { context.full + $0 })
  }

  private func valuesShort(of target: Target, earning points: Points, full: Points) -> ValueRange {
    if let cap, points <= full - cap { return .all }
    if let floor, points <= floor { return .all }
    guard let steps = (full - points).value.divided(by: self.points.value) else { return .all }
    // A value at a bound that must be exceeded is no distance away, and one step short all the same.
    if partial == .ceiling, steps.floor <= .zero { return target.reached }
    let (distance, isIncluded) = partial.distance(ofAtMost: steps, of: every)
    return target.values(within: distance, isIncluded: isIncluded)
  }

  private func valuesBeyond(_ target: Target, earning extra: Points) -> [ValueRange] {
    if let surplusCap, extra > surplusCap { return [] }
    guard let steps = extra.value.divided(by: surplusPoints.value) else { return [] }
    let (distance, isIncluded) = partial.distance(ofAtLeast: steps, of: every)
    return [target.values(beyond: distance, isIncluded: isIncluded)].compactMap(\.self)
  }
}
