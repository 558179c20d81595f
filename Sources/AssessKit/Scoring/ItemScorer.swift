/// Scores one item for all units of a group: rules that compare units need them together.
struct ItemScorer {
  var indicator: Indicator
  var item: Item
  var period: Period
  var evaluator: MeasureEvaluator
  var workingDays = WorkingDays()

  /// Returns the item's scores, in the order of `divisions`.
  func scores(for divisions: [Division]) -> [ItemScore] {
    if let periods = item.periods {
      return SubPeriodScorer(whole: self, periods: periods).scores(for: divisions)
    }
    var outcomes = divisions.map { outcome(for: $0.code) }
    let peers = outcomes.compactMap(\.measurement?.value)
    if !item.rule.compares(peers) {
      outcomes = outcomes.map { $0.measurement == nil ? $0 : .emptyDenominator }
    }
    let context = ScoringContext(
      full: item.points, target: item.target.target(in: period), peers: peers,
      mean: item.rule.mean(of: peers), sample: item.rule.sample(of: peers),
      periodEnd: period.lastDay ?? .distantFuture,
      workingDays: workingDays)
    var scores = zip(divisions, outcomes).map { division, outcome in
      score(of: outcome, for: division.code, in: context)
    }
    giveGroupMeans(to: &scores)
    if scores.contains(where: { $0.state == .pending }) {
      for index in scores.indices { scores[index].waitsForOthers = scores[index].restsOnOthers }
    }
    return scores
  }

  /// Returns the outcome, carried forward from an earlier period where the scheme says so.
  private func outcome(for division: String) -> MeasureOutcome {
    let outcome = evaluator.outcome(of: item.measure, for: division, in: period)
    guard case .missing = outcome, case .carryForward(let periods) = item.missing else {
      return outcome
    }
    var earlier = period
    for _ in 0..<periods {
      guard let previous = earlier.previous else { break }
      earlier = previous
      let candidate = evaluator.outcome(of: item.measure, for: division, in: earlier)
      guard case .measured(var measurement) = candidate else { continue }
      measurement.carriedFrom = earlier
      return .measured(measurement)
    }
    return outcome
  }

  private func score(
    of outcome: MeasureOutcome, for division: String, in context: ScoringContext
  ) -> ItemScore {
    switch outcome {
    case .measured(let measurement):
      guard !item.target.asksNothing(in: period) else {
        return make(outcome, .scored, .counts, Award(item.points, because: .targetMet))
      }
      let award = item.rule.scoring.award(for: measurement, in: context)
      guard award.reason != .noLogarithm else { return unusable(outcome, award) }
      return make(outcome, .scored, .counts, award)
    case .missing(let elements):
      return missing(elements, outcome, for: division)
    case .notApplicable:
      let reason = Reason.notApplicable(item.notApplicable)
      return substitute(item.notApplicable, outcome, .notApplicable, because: reason)
    case .emptyDenominator:
      let reason = Reason.emptyDenominator(item.emptyDenominator)
      return substitute(item.emptyDenominator, outcome, .notApplicable, because: reason)
    case .tooFewMarks(let body, let given, let minimum):
      let reason = Reason.tooFewMarks(body: body, given: given, minimum: minimum)
      return make(outcome, .pending, .leftOut, Award(.zero, because: reason))
    case .notYetDue(let day):
      return make(outcome, .notYetDue, .leftOut, Award(.zero, because: .notYetDue(day)))
    }
  }

  /// Scores a value that the rule can make nothing of as the scheme says of one that is missing.
  private func unusable(_ outcome: MeasureOutcome, _ award: Award) -> ItemScore {
    switch item.missing {
    case .zeroMarks: make(outcome, .missing, .counts, award)
    case .exclude, .carryForward: make(outcome, .missing, .leftOut, award)
    case .manual: make(outcome, .pending, .leftOut, award)
    }
  }

  /// Scores an item whose data is missing.
  ///
  /// A cell that is missing from a return counts as the scheme says. A return that is missing as a
  /// whole, or whose day of receipt nobody noted, is not judged at all: the item waits, and the
  /// result is provisional.
  private func missing(
    _ elements: [ElementReference], _ outcome: MeasureOutcome, for division: String
  ) -> ItemScore {
    let award = Award(.zero, because: .missing(item.missing))
    if lacksReturn(of: elements, for: division) || item.measure.isLateness {
      return make(outcome, .pending, .leftOut, Award(.zero, because: .returnAwaited))
    }
    return switch item.missing {
    case .zeroMarks: make(outcome, .missing, .counts, award)
    case .exclude, .carryForward: make(outcome, .missing, .leftOut, award)
    case .manual: make(outcome, .pending, .leftOut, award)
    }
  }

  private func lacksReturn(of elements: [ElementReference], for division: String) -> Bool {
    let source = FactSource(facts: evaluator.facts, division: division, period: period)
    return elements.contains { evaluator.facts.lacksReturn(of: $0, in: source) }
  }

  private func substitute(
    _ substitution: Substitution, _ outcome: MeasureOutcome, _ state: ItemState,
    because reason: Reason
  ) -> ItemScore {
    switch substitution {
    case .reweightWithinParent:
      make(outcome, state, .spreadOverSiblings, Award(.zero, because: reason))
    case .reweightTotal: make(outcome, state, .leftOut, Award(.zero, because: reason))
    case .fullMarks: make(outcome, state, .counts, Award(item.points, because: reason))
    case .fixed(let points): make(outcome, state, .counts, Award(points, because: reason))
    case .groupMean, .zeroMarks: make(outcome, state, .counts, Award(.zero, because: reason))
    }
  }

  private func make(
    _ outcome: MeasureOutcome, _ state: ItemState, _ weighting: ItemScore.Weighting,
    _ award: Award
  ) -> ItemScore {
    ItemScore(
      indicator: indicator, item: item, outcome: outcome, state: state, weighting: weighting,
      award: award)
  }

  /// Gives the mean of the measured units' points to those that the scheme gives it to; where
  /// nobody was measured there is no mean, and the item is left out.
  private func giveGroupMeans(to scores: inout [ItemScore]) {
    let measured = scores.filter { $0.state == .scored }.map(\.award.points)
    let sum = measured.reduce(.zero, +)
    let mean = sum.value.divided(by: Rational(measured.count)).map { Points($0) }
    for index in scores.indices where scores[index].takesGroupMean {
      if let mean {
        scores[index].award.points = mean
      } else {
        scores[index].weighting = .leftOut
      }
    }
  }
}

extension ItemRule {
  /// Whether the rule can compare the values of the units, where it is one that does.
  fileprivate func compares(_ peers: [Rational]) -> Bool {
    guard case .peer(let rule) = self else { return true }
    return rule.compares(peers)
  }
}

extension ItemScore {
  /// Whether other units' values decide the points.
  fileprivate var restsOnOthers: Bool {
    item.rule.comparesUnits && state == .scored || takesGroupMean
  }

  fileprivate var takesGroupMean: Bool {
    switch award.reason {
    case .notApplicable(.groupMean), .emptyDenominator(.groupMean): true
    default: false
    }
  }
}

extension ItemRule {
  /// The mean of the units' values, where the rule compares with it.
  fileprivate func mean(of peers: [Rational]) -> Rational? {
    guard case .peer(let rule) = self else { return nil }
    return rule.mean(of: peers)
  }

  /// What a rule that compares units on a common scale must know of all of them.
  fileprivate func sample(of peers: [Rational]) -> NormalisationSample? {
    guard case .normalise(let rule) = self, rule.comparesUnits else { return nil }
    return NormalisationSample(of: peers, by: rule)
  }
}

extension MeasureOutcome {
  fileprivate var measurement: Measurement? {
    guard case .measured(let measurement) = self else { return nil }
    return measurement
  }
}

extension Measure {
  /// Whether it is about when returns came.
  fileprivate var isLateness: Bool {
    if case .lateness = definition { true } else { false }
  }
}
