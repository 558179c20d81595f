/// Scores one item in each of the shorter periods of the assessed one, and puts the points together.
///
/// **In the files.** "年终按照12个月的得分数取平均值", "每次报送1分，合计6分".
///
/// **At the edge.** A period in which the item is left out does not count: a mean is one of the
/// others, and a sum is stretched to the full points. One that waits makes the whole item wait.
/// Where no period counts, the item is what the last one is. The value that is printed is that of
/// the assessed period as a whole, or where there is none that of the last one that was measured.
struct SubPeriodScorer {
  var whole: ItemScorer
  var periods: SubPeriods

  fileprivate struct Part {
    var period: Period
    var score: ItemScore
  }

  /// Returns the item's scores, in the order of `divisions`.
  func scores(for divisions: [Division]) -> [ItemScore] {
    let spans = whole.period.spans(of: periods.each)
    let columns = spans.map { scorer(for: $0, of: spans.count).scores(for: divisions) }
    return divisions.indices.compactMap { index in
      let parts = zip(spans, columns).map { Part(period: $0, score: $1[index]) }
      return combined(parts).map { withValue($0, of: divisions[index].code) }
    }
  }

  private func scorer(for period: Period, of count: Int) -> ItemScorer {
    var scorer = whole
    scorer.period = period
    scorer.item.periods = nil
    if periods.take == .sum, let part = Rational.one.divided(by: Rational(count)) {
      scorer.item.points = whole.item.points * part
      scorer.item.emptyDenominator = whole.item.emptyDenominator.scaled(by: part)
      scorer.item.notApplicable = whole.item.notApplicable.scaled(by: part)
    }
    return scorer
  }

  private func withValue(_ score: ItemScore, of division: String) -> ItemScore {
    let outcome = whole.evaluator.outcome(
      of: whole.item.measure, for: division, in: whole.period)
    guard score.state == .scored, case .measured = outcome else { return score }
    var score = score
    score.outcome = outcome
    score.valuePeriod = nil
    return score
  }

  private func combined(_ parts: [Part]) -> ItemScore? {
    let counting = parts.filter { $0.score.weighting == .counts }
    let measured = parts.last { $0.score.measurement != nil }
    guard var score = (measured ?? counting.last ?? parts.last)?.score else { return nil }
    score.item = whole.item
    score.waitsForOthers = parts.contains { $0.score.waitsForOthers }
    score.periods = parts.map(PeriodScore.init)
    score.valuePeriod = measured?.period
    if let pending = parts.first(where: { $0.score.state == .pending }) {
      score.state = .pending
      score.weighting = .leftOut
      score.award = pending.score.award
    } else if let points = points(of: counting.map(\.score.award.points), among: parts.count) {
      score.state = counting.contains { $0.score.state == .scored } ? .scored : score.state
      score.weighting = .counts
      score.award = Award(points, because: .overPeriods(periods.take, counting: counting.count))
    } else if let last = parts.last?.score {
      (score.state, score.weighting, score.award) = (last.state, last.weighting, last.award)
    }
    return score
  }

  /// Returns what the points of the counting periods make together; `nil` when there are none.
  private func points(of points: [Points], among count: Int) -> Points? {
    let sum = points.reduce(.zero, +).value
    let exact: Rational? =
      switch periods.take {
      case .mean: sum.divided(by: Rational(points.count))
      case .sum: sum.divided(by: Rational(points.count)).map { $0 * Rational(count) }
      case .worst: points.min()?.value
      case .latest: points.last?.value
      }
    return exact.map(Points.init)
  }
}

/// What an item came to in one of the shorter periods.
public struct PeriodScore: Codable, Hashable, Sendable {
  /// The period.
  public var period: Period

  /// Whether it has points, and if not, why.
  public var state: ItemState

  /// Whether it counts.
  public var counts: Bool

  /// What was measured.
  public var measurement: Measurement?

  /// The target of the period.
  public var target: Target?

  /// The points by the rule.
  public var points: Points
}

extension PeriodScore {
  fileprivate init(_ part: SubPeriodScorer.Part) {
    self.init(
      period: part.period, state: part.score.state, counts: part.score.weighting == .counts,
      measurement: part.score.measurement,
      target: part.score.item.target.target(in: part.period), points: part.score.award.points)
  }
}

extension Substitution {
  /// Returns what counts for a part of the full points.
  fileprivate func scaled(by part: Rational) -> Substitution {
    guard case .fixed(let points) = self else { return self }
    return .fixed(points * part)
  }
}
