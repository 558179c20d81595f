/// All or nothing: the values that reach the target.
extension PassFailRule: ReachableRule {
  func values(earning points: Points, in context: ReachContext) -> [ValueRange]? {
    if points <= failPoints { return [.all] }
    guard points <= context.full, let target = context.target else { return [] }
    return [target.reached]
  }

  func nextStep(above points: Points, at value: Rational, in context: ReachContext) -> Points? {
    points < context.full ? context.full : nil
  }
}

/// Points × mark ÷ scale: marks from so much on.
extension GradedRule: ReachableRule {
  func values(earning points: Points, in context: ReachContext) -> [ValueRange]? {
    guard points > .zero else { return [.all] }
    guard points <= context.full, let share = points.value.divided(by: context.full.value) else {
      return []
    }
    return [.atLeast(share * scale)]
  }
}
