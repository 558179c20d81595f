/// A share of the points: "得分=及时受理率×5分".
///
/// The share is value ÷ target, or target ÷ value where less is better, held between zero and the
/// cap. Without a target it is value ÷ 100, as for a rate.
///
/// **At the edge.** Where less is better, a value of zero earns the cap: nothing is better.
extension ProportionalRule: ScoringRule {
  func award(for measurement: Measurement, in context: ScoringContext) -> Award {
    let share = min(cap, max(.zero, share(of: measurement.value, target: context.target)))
    if let cutOff, share < cutOff {
      return Award(.zero, because: .belowCutOff(share: share, cutOff: cutOff))
    }
    return Award(context.full * share, because: .proportion(share: share))
  }

  private func share(of value: Rational, target: Target?) -> Rational {
    let bound = target?.bound ?? .hundred
    if target?.higherIsBetter == false {
      return value <= .zero ? cap : bound.divided(by: value) ?? cap
    }
    return value.divided(by: bound) ?? cap
  }
}
