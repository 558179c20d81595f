/// How a measured value becomes points.
///
/// A rule sees one item of one unit and works out its award; policies for missing data, zero
/// denominators and items that do not apply come before it, reweighting comes after it.
protocol ScoringRule {
  /// Returns the points for `measurement`, with the reason that the report prints beside them.
  func award(for measurement: Measurement, in context: ScoringContext) -> Award
}

/// What a rule must know besides the measured value.
struct ScoringContext {
  /// The full points of the item.
  var full: Points

  /// The target of the period.
  var target: Target?

  /// The values of all units of the group that were measured, the unit's own among them.
  var peers: [Rational] = []

  /// The mean of these values, for a rule that compares with it.
  var mean: Rational?

  /// The same values summed up, for a rule that brings them to a common scale.
  var sample: NormalisationSample?

  /// The last day of the period.
  var periodEnd: CalendarDate

  /// Which days are worked.
  var workingDays = WorkingDays()
}

extension ItemRule {
  /// The rule's own room.
  var scoring: any ScoringRule {
    switch self {
    case .passFail(let rule): rule
    case .step(let rule): rule
    case .proportional(let rule): rule
    case .bands(let rule): rule
    case .perEvent(let rule): rule
    case .checklist(let rule): rule
    case .peer(let rule): rule
    case .trend(let rule): rule
    case .graded(let rule): rule
    case .timeliness(let rule): rule
    case .normalise(let rule): rule
    }
  }
}

extension Measurement {
  /// Returns whether the target is met: nothing late for things to be done, no event for things
  /// that must not happen, every answer yes for a checklist; `nil` when there is no target.
  func meets(_ target: Target?) -> Bool? {
    switch detail {
    case .milestone(let completed, let due): completed.map { $0 <= due } ?? false
    case .events(let counts) where target == nil: counts.allSatisfy { $0.count <= .zero }
    case .checklist(let answers) where target == nil: answers.allSatisfy { $0.isYes == true }
    case .lateness(let late): late.isEmpty
    default: target?.isMet(by: value)
    }
  }
}
