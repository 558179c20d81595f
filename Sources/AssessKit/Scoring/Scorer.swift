/// Scores every unit of a period.
struct Scorer: Sendable {
  var scheme: Scheme
  var facts: FactTable
  var receipts: [FactTable.Key: Receipt]

  /// Whether the data elements behind each item are listed with it.
  var tracesOperands = true

  /// What scoring a period came to.
  struct Result: Sendable {
    /// One card a unit, in the order of the office's list.
    var scorecards: [Scorecard]

    /// The places of the units, by code.
    var ranking: Ranking

    /// The grades of the units, by code.
    var grading: Grading

    /// What the items come to for the whole, in the order of the scheme.
    var whole: [WholeMeasure]
  }

  /// Scores the units that are assessed in `period`.
  func result(for period: Period) -> Result {
    let divisions = scheme.divisions(in: period)
    var scores: [String: [ItemScore]] = [:]
    var whole: [WholeMeasure] = []
    for indicator in scheme.items {
      guard let item = indicator.item else { continue }
      let assessed = divisions.filter(indicator.applies)
      let entries = score(indicator, item, for: assessed, in: period)
      for entry in entries { scores[entry.division, default: []].append(entry.score) }
      WholeRollUp().measure(of: entries, in: period).map { whole.append($0) }
    }
    let cards = divisions.map { card(of: $0, scores: scores[$0.code] ?? [], in: period) }
    let ranking = Ranking(of: cards, by: scheme.rollUp, over: scheme.indicators)
    return Result(
      scorecards: cards, ranking: ranking,
      grading: Grading(of: cards, ranking: ranking, by: scheme.rollUp), whole: whole)
  }

  private func card(
    of division: Division, scores: [ItemScore], in period: Period
  ) -> Scorecard {
    let adjustments = UnitAdjustments(of: division, in: period, scheme: scheme, facts: facts)
    return scheme.rollUp.isIndex
      ? Scorecard(of: division, scores: scores, index: scheme, adjustments: adjustments)
      : Scorecard(of: division, scores: scores, scheme: scheme, adjustments: adjustments)
  }

  /// Scores one item; units are compared within their group where the scheme ranks by group.
  private func score(
    _ indicator: Indicator, _ item: Item, for divisions: [Division], in period: Period
  ) -> [(division: String, score: ItemScore)] {
    let scorer = ItemScorer(
      indicator: indicator, item: item, period: period,
      evaluator: MeasureEvaluator(facts: facts, receipts: receipts),
      workingDays: scheme.calendar.workingDays ?? WorkingDays())
    let trace = OperandTrace(scheme: scheme, facts: facts)
    let groups = Dictionary(grouping: divisions) {
      scheme.rollUp.ranksWithinGroups ? $0.group : ""
    }
    var byCode: [String: ItemScore] = [:]
    for members in groups.values {
      for (division, score) in zip(members, scorer.scores(for: members)) {
        byCode[division.code] = score
      }
    }
    return divisions.compactMap { division in
      guard var score = byCode[division.code] else { return nil }
      guard tracesOperands else { return (division.code, score) }
      let traced =
        score.periods.isEmpty
        ? [score.measurement?.carriedFrom ?? period] : score.periods.map(\.period)
      score.operands = traced.flatMap {
        trace.operands(of: item.measure, for: division.code, in: $0)
      }
      return (division.code, score)
    }
  }
}
