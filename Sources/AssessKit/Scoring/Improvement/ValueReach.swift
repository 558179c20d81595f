/// The reach of an item whose rule works on one value: rates, numbers, changes, places.
struct ValueReach: ItemReach {
  var rule: any ReachableRule
  var context: ReachContext
  var levers: [Lever]
  var value: Rational
  var points: Points

  /// The values that reach the target.
  var targetRange: ValueRange?

  func changes(earning points: Points) -> [FigureChange] {
    levers.compactMap { lever in
      amount(of: lever, earning: points).flatMap { lever.allows($0) ? lever.change(to: $0) : nil }
    }
  }

  var changesToTarget: [FigureChange] {
    guard let targetRange else { return [] }
    return levers.compactMap { lever in
      lever.nearest(in: [targetRange]).flatMap { lever.allows($0) ? lever.change(to: $0) : nil }
    }
  }

  var nextStep: Points? { rule.nextStep(above: points, at: value, in: context) }

  func points(after change: FigureChange) -> Points {
    rule.points(at: change.value ?? value, in: context)
  }

  /// Returns the change that would be needed where there are not so many cases.
  func limit(earning points: Points) -> ImprovementLimit? {
    for lever in levers {
      guard let most = lever.most, let amount = amount(of: lever, earning: points), amount > most
      else { continue }
      return .beyondWhole(lever.change(to: amount), most: most)
    }
    return nil
  }

  func changes(until isEnough: (Points) -> Bool) -> [FigureChange] {
    levers.compactMap { lever in
      LeverSearch(lever: lever, higherIsBetter: higherIsBetter)
        .amount { isEnough(rule.points(at: $0, in: context)) }.map(lever.change)
    }
  }

  private var higherIsBetter: Bool {
    (rule as? NormaliseRule)?.higherIsBetter ?? context.target?.higherIsBetter ?? true
  }

  private func amount(of lever: Lever, earning points: Points) -> Rational? {
    guard points > self.points else { return nil }
    if let ranges = rule.values(earning: points, in: context) { return lever.nearest(in: ranges) }
    return LeverSearch(lever: lever, higherIsBetter: higherIsBetter).amount { value in
      rule.points(at: value, in: context) >= points
    }
  }
}
