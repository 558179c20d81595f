/// A rule that can be asked the other way round: which values earn so many points.
protocol ReachableRule: ScoringRule {
  /// Whether the group's values are needed, and which of them are better; `nil` where they are not.
  var rivalsHigherIsBetter: Bool? { get }

  /// Returns the values that earn at least `points`; `nil` where no fraction says so exactly.
  func values(earning points: Points, in context: ReachContext) -> [ValueRange]?

  /// Returns the points of the next step above, for a rule that has steps.
  func nextStep(above points: Points, at value: Rational, in context: ReachContext) -> Points?

  /// Returns the points of a value.
  func points(at value: Rational, in context: ReachContext) -> Points
}

/// What a rule must know to be asked the other way round.
struct ReachContext {
  /// What it knows when it scores, without other units.
  var scoring: ScoringContext

  /// The other units, where the rule compares.
  var rivals: Rivals?

  var full: Points { scoring.full }
  var target: Target? { scoring.target }
}

extension ReachableRule {
  var rivalsHigherIsBetter: Bool? { nil }

  func nextStep(above points: Points, at value: Rational, in context: ReachContext) -> Points? {
    nil
  }

  func points(at value: Rational, in context: ReachContext) -> Points {
    award(for: Measurement(value: value, detail: .quantity), in: context.scoring).points
  }
}

extension ItemRule {
  /// The rule, where it works on one value and can be asked the other way round.
  var reachable: (any ReachableRule)? {
    switch self {
    case .passFail(let rule): rule
    case .step(let rule): rule
    case .proportional(let rule): rule
    case .bands(let rule): rule
    case .peer(let rule): rule
    case .trend(let rule): rule
    case .graded(let rule): rule
    case .normalise(let rule): rule
    case .perEvent, .checklist, .timeliness: nil
    }
  }
}

/// The points of whole steps, up and down from the full ones.
struct StepPoints {
  var full: Points

  /// Returns the points with the most steps off that are still more than `points`.
  func next(above points: Points, off each: Points) -> Points? {
    guard points < full, each > .zero,
      let steps = (full - points).value.divided(by: each.value)?.ceiling
    else { return nil }
    return full - each * max(.zero, steps - .one)
  }

  /// Returns the points with the fewest steps beyond that are more than `points`, held at `most`.
  func next(above points: Points, beyond each: Points, most: Points?) -> Points? {
    guard points >= full, each > .zero,
      let steps = (points - full).value.divided(by: each.value)?.floor
    else { return nil }
    let next = (full + each * (steps + .one)).clamped(from: nil, to: most)
    return next > points ? next : nil
  }
}
