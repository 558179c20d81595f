/// Points off for each step short of the target: "每下降一个百分点扣1分".
///
/// **At the edge.** At 89.4 % against 90 % with steps of one point, `floor` takes nothing off,
/// `ceil` a whole step and `pro_rata` 0.6 of one. A value that stands exactly at a bound that must
/// be exceeded misses the target by no distance: only `ceil` takes a step off for it.
extension StepRule: ScoringRule {
  func award(for measurement: Measurement, in context: ScoringContext) -> Award {
    guard let target = context.target else { return Award(.zero, because: .targetMissed) }
    return target.isMet(by: measurement.value)
      ? awardBeyond(target.surplus(of: measurement.value), full: context.full)
      : awardShort(target.shortfall(of: measurement.value), full: context.full)
  }

  private func awardBeyond(_ distance: Rational, full: Points) -> Award {
    let steps = partial.steps(in: distance, of: every)
    guard surplusPoints != .zero, steps > .zero else { return Award(full, because: .targetMet) }
    let extra = surplusPoints * steps
    let given = extra.clamped(from: nil, to: surplusCap)
    return Award(
      full + given,
      because: .stepsBeyond(
        distance: distance, steps: steps, each: surplusPoints, isCapped: given < extra))
  }

  private func awardShort(_ distance: Rational, full: Points) -> Award {
    var steps = partial.steps(in: distance, of: every)
    if distance == .zero, partial == .ceiling { steps = .one }
    let left = full - points * steps
    let kept = (full - (points * steps).clamped(from: nil, to: cap)).clamped(from: floor, to: nil)
    return Award(
      kept,
      because: .stepsShort(
        distance: distance, steps: steps, each: points, isFloored: kept > left))
  }
}
