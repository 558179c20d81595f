/// Finds what can be changed about each item of each unit.
///
/// The values of a group are put in order once for each item that compares units.
struct ItemReaches {
  var scheme: Scheme
  var facts: FactTable
  var period: Period
  private var scales: [String: RivalScale] = [:]

  /// Creates it for the units of a result.
  init(scheme: Scheme, facts: FactTable, period: Period, cards: [Scorecard]) {
    self.scheme = scheme
    self.facts = facts
    self.period = period
    var values: [String: (isHigher: Bool, values: [Rational])] = [:]
    for card in cards {
      for score in card.lines.map(\.score) {
        guard let isHigher = score.item.rule.reachable?.rivalsHigherIsBetter,
          let value = score.measurement?.value
        else { continue }
        values[Self.key(score, card.division, scheme), default: (isHigher, [])].values.append(value)
      }
    }
    scales = values.mapValues { RivalScale(of: $0.values, higherIsBetter: $0.isHigher) }
  }

  private static func key(_ score: ItemScore, _ division: Division, _ scheme: Scheme) -> String {
    scheme.rollUp.ranksWithinGroups
      ? "\(score.indicator.id)\n\(division.group)" : score.indicator.id
  }

  /// What can be changed about an item, or why nothing can.
  enum Finding {
    case reach(any ItemReach)
    case limit(ImprovementLimit)
  }

  /// Returns what can be changed about an item of a unit.
  func finding(for line: Scorecard.Line, of division: Division) -> Finding {
    let score = line.score
    if case .zeroedByVeto = score.award.reason { return .limit(.veto) }
    switch score.outcome {
    case .notYetDue(let day): return .limit(.notYetDue(day))
    case .notApplicable, .emptyDenominator: return .limit(.notApplicable)
    case .tooFewMarks: return .limit(.waiting)
    case .missing:
      let most = score.weighting == .counts ? line.full - line.points : nil
      return .limit(.notReported(most: most))
    case .measured(let measurement):
      guard score.state == .scored else {
        return .limit(score.state == .pending ? .waiting : .notReported(most: nil))
      }
      return finding(for: score, measurement, of: division)
    }
  }

  private func finding(
    for score: ItemScore, _ measurement: Measurement, of division: Division
  ) -> Finding {
    if !score.periods.isEmpty { return .limit(.severalPeriods) }
    if let earlier = measurement.carriedFrom { return .limit(.carriedForward(earlier)) }
    if score.item.target.asksNothing(in: period) { return .limit(.none) }
    if case .milestone(_, let due) = measurement.detail { return .limit(.dayPassed(due)) }
    let reach =
      detailReach(for: score, measurement, of: division)
      ?? valueReach(for: score, measurement, of: division)
    return reach.map(Finding.reach) ?? .limit(.none)
  }

  /// The rules that look at more than one value.
  private func detailReach(
    for score: ItemScore, _ measurement: Measurement, of division: Division
  ) -> (any ItemReach)? {
    let (full, points) = (score.item.points, score.award.points)
    switch (score.item.rule, measurement.detail) {
    case (.perEvent(let rule), .events(let counts)):
      guard case .events(let classes) = score.item.measure.definition else { return nil }
      let source = FactSource(facts: facts, division: division.code, period: period)
      let details = classes.map {
        $0.price.formula?.expression.evaluated(in: source).number ?? .zero
      }
      return EventReach(
        rule: rule, full: full, counts: counts, classes: classes, details: details, points: points)
    case (.checklist(let rule), .checklist(let answers)):
      return ChecklistReach(rule: rule, full: full, answers: answers, points: points)
    case (.timeliness(let rule), .lateness(let late)):
      return LatenessReach(rule: rule, context: context(for: score), late: late, points: points)
    default: return nil
    }
  }

  private func valueReach(
    for score: ItemScore, _ measurement: Measurement, of division: Division
  ) -> (any ItemReach)? {
    guard let rule = score.item.rule.reachable else { return nil }
    var scoring = context(for: score)
    if case .passFail = score.item.rule, let target = measurement.impliedTarget(scoring.target) {
      scoring.target = target
    }
    let scale = rule.rivalsHigherIsBetter.flatMap { _ in
      scales[Self.key(score, division, scheme)]
    }
    let source = FactSource(facts: facts, division: division.code, period: period)
    return ValueReach(
      rule: rule,
      context: ReachContext(
        scoring: scoring, rivals: scale.map { Rivals(of: measurement.value, on: $0) }),
      levers: Levers(item: score.item, figures: FigureGrain(scheme: scheme), source: source)
        .levers(of: measurement),
      value: measurement.value, points: score.award.points,
      targetRange: measurement.meets(scoring.target) == false ? scoring.target?.reached : nil)
  }

  private func context(for score: ItemScore) -> ScoringContext {
    ScoringContext(
      full: score.item.points, target: score.item.target.target(in: period),
      periodEnd: period.lastDay ?? .distantFuture,
      workingDays: scheme.calendar.workingDays ?? WorkingDays())
  }
}

extension Measurement {
  /// The target of all or nothing where the scheme names none: no event, every answer yes, no day
  /// late.
  fileprivate func impliedTarget(_ target: Target?) -> Target? {
    switch detail {
    case .events where target == nil: .atMost(.zero)
    case .checklist(let answers) where target == nil: .atLeast(Rational(answers.count))
    case .lateness: .atMost(.zero)
    default: target
    }
  }
}
