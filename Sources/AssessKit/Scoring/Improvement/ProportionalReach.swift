/// Value ÷ target, or target ÷ value: the values from so large a share on.
extension ProportionalRule: ReachableRule {
  func values(earning points: Points, in context: ReachContext) -> [ValueRange]? {
    guard points > .zero else { return [.all] }
    let bound = context.target?.bound ?? .hundred
    guard var share = points.value.divided(by: context.full.value), share <= cap else { return [] }
    if let cutOff { share = max(share, cutOff) }
    guard share <= cap else { return [] }
    if context.target?.higherIsBetter == false {
      return [.atMost(bound.divided(by: share) ?? .zero)]
    }
    // Nothing is in proportion to a target of zero or less.
    guard bound > .zero else { return [] }
    return [.atLeast(share * bound)]
  }

  func nextStep(above points: Points, at value: Rational, in context: ReachContext) -> Points? {
    guard let cutOff, points <= .zero else { return nil }
    return context.full * cutOff
  }
}
