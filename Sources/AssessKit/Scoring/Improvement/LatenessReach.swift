/// The reach of an item with points off for returns that came late: so many days earlier, or fewer of
/// them late where each counts once.
struct LatenessReach: ItemReach {
  var rule: TimelinessRule
  var context: ScoringContext
  var late: [Measurement.LateReturn]
  var points: Points

  func changes(earning points: Points) -> [FigureChange] {
    guard points > self.points, points <= context.full, !late.isEmpty else { return [] }
    let most = rule.unit == .once ? late.count : late.map(\.days).max() ?? 0
    guard most > 0, self.points(after: change(from: most, to: 0)) >= points else { return [] }
    // Grace, working days and months begun make steps of their own; the fewer days, the more points.
    var (enough, short) = (0, most)
    while short - enough > 1 {
      let middle = enough + (short - enough) / 2
      if self.points(after: change(from: most, to: middle)) >= points {
        enough = middle
      } else {
        short = middle
      }
    }
    return [change(from: most, to: enough)]
  }

  var nextStep: Points? {
    StepPoints(full: context.full).next(above: points, off: rule.points)
  }

  func points(after change: FigureChange) -> Points {
    let left = change.to.wholeValue ?? 0
    let returns =
      rule.unit == .once
      ? Array(late.sorted { $0.days < $1.days }.prefix(left))
      : late.map { $0.held(toDays: left) }
    let days = returns.map(\.days).max() ?? 0
    return rule.award(
      for: Measurement(value: Rational(days), detail: .lateness(returns)), in: context
    ).points
  }

  private func change(from now: Int, to number: Int) -> FigureChange {
    let isCount = rule.unit == .once
    return FigureChange(
      kind: isCount ? .count : .days,
      element: isCount
        ? LocalizedText(zh: "迟报的报表", en: "returns that came late")
        : LocalizedText(zh: "迟报天数", en: "days late"),
      unit: isCount ? "份" : "天", from: Rational(now), to: Rational(number),
      value: nil)
  }
}

extension Measurement.LateReturn {
  fileprivate func held(toDays days: Int) -> Measurement.LateReturn {
    var copy = self
    if days < self.days { copy.received = due.advanced(byDays: days) ?? due }
    return copy
  }
}
