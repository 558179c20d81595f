/// The results of the units, in the order of the ranking.
struct DivisionReports {
  var scheme: Scheme
  var period: Period
  var series = IndexSeries()

  /// What it would take, by the code of the unit.
  var outlooks: [String: Outlooks.Unit] = [:]

  /// Returns the reports: by group, then rank, then code; units without a total come last.
  func reports(of result: Scorer.Result, previous: Scorer.Result?) -> [DivisionReport] {
    let reports = result.scorecards.map { card in
      report(of: card, result, previous: previous)
    }
    let means = Dictionary(grouping: reports, by: \.group).mapValues { members in
      Rational.mean(ofPoints: members.compactMap(\.total?.value))
    }
    return reports.map { report in
      var report = report
      report.groupMean = means[report.group] ?? nil
      return report
    }.sorted { first, second in
      (first.group, first.rank ?? .max, first.code)
        < (second.group, second.rank ?? .max, second.code)
    }
  }

  private func report(
    of card: Scorecard, _ result: Scorer.Result, previous: Scorer.Result?
  ) -> DivisionReport {
    let place = result.ranking.places[card.division.code]
    let grading = result.grading.results[card.division.code]
    let outlook = outlooks[card.division.code]
    let items = card.lines.map { item(of: $0, outlook) }
    let losses = items.filter { $0.loss > .zero }.enumerated()
      .sorted { ($1.element.loss, $0.offset) < ($0.element.loss, $1.offset) }
    return DivisionReport(
      code: card.division.code, name: card.division.label,
      group: scheme.rollUp.ranksWithinGroups ? card.division.group : "",
      total: card.total, base: card.base, possible: card.possible, earned: card.earned,
      bonus: card.bonus, penalty: card.penalty, rank: place?.rank,
      sharedBy: place?.sharedBy ?? 0, grade: grading?.grade,
      uncappedTotal: card.uncappedTotal, vetoes: card.vetoes,
      gradeChanges: grading?.changes ?? [], coefficient: card.adjustments.coefficient,
      adjustedBase: card.base.map { card.adjustments.adjusted($0, by: scheme.rollUp) },
      outside: card.adjustments.outside.map { part, result in
        OutsideResult(name: part.name, share: part.share, result: result, scale: part.scale)
      },
      isProvisional: card.isProvisional || waitsForQuota(card, result),
      previous: previousResult(of: card.division.code, in: previous),
      series: series.points[card.division.code] ?? [],
      branches: branches(of: card, items: items), items: items,
      losses: losses.map(\.element.indicator),
      lossTotal: items.reduce(.zero) { $0 + $1.loss }, outlook: outlook?.total)
  }

  /// Whether the grade may change with that of another unit, for whose place in a quota something is
  /// waited for.
  private func waitsForQuota(_ card: Scorecard, _ result: Scorer.Result) -> Bool {
    guard scheme.rollUp.grades.contains(where: { $0.quota != nil }) else { return false }
    return result.scorecards.contains { other in
      other.isProvisional
        && (!scheme.rollUp.ranksWithinGroups || other.division.group == card.division.group)
    }
  }

  private func item(of line: Scorecard.Line, _ outlook: Outlooks.Unit?) -> ItemResult {
    let score = line.score
    let lights = scheme.rollUp.lights ?? ProgressLights()
    let valuePeriod = score.valuePeriod ?? period
    return ItemResult(
      indicator: score.indicator.id, state: score.state, counts: score.weighting == .counts,
      measurement: score.measurement,
      meetsTarget: score.indicator.pool == .base
        ? score.measurement?.meets(score.item.target.target(in: valuePeriod)) : nil,
      progress: score.measurement.flatMap {
        score.item.target.progress(of: $0.value, in: valuePeriod, lights: lights)
      },
      periods: score.periods,
      nominal: score.item.points, awarded: score.award.points, full: line.full,
      points: line.points, loss: loss(of: line),
      reason: score.award.reason, restsOnFewCases: score.restsOnFewCases,
      operands: score.operands, outlook: outlook?.items[score.indicator.id])
  }

  /// The means of an index do not add up, so that nothing in it can be called lost.
  private func loss(of line: Scorecard.Line) -> Points {
    line.full == .zero || scheme.rollUp.isIndex ? .zero : line.full - line.points
  }

  private func branches(of card: Scorecard, items: [ItemResult]) -> [BranchScore] {
    let byID = Dictionary(items.map { ($0.indicator, $0) }, uniquingKeysWith: { $1 })
    func scores(of node: Indicator) -> [BranchScore] {
      guard node.item == nil else { return [] }
      let leaves = node.leaves.compactMap { byID[$0.id] }
      // A branch for other groups of units is not this unit's.
      guard !leaves.isEmpty else { return [] }
      let own =
        card.index.map {
          BranchScore(
            indicator: node.id, full: scheme.rollUp.full, points: $0.values[node.id])
        }
        ?? BranchScore(
          indicator: node.id, full: leaves.reduce(.zero) { $0 + $1.full },
          points: leaves.reduce(.zero) { $0 + $1.points })
      return [own] + node.children.flatMap(scores)
    }
    return scheme.indicators.flatMap(scores)
  }

  private func previousResult(of code: String, in previous: Scorer.Result?) -> PreviousResult? {
    guard let previous, let period = period.previous, let place = previous.ranking.places[code],
      let total = previous.scorecards.first(where: { $0.division.code == code })?.total
    else { return nil }
    return PreviousResult(period: period, total: total, rank: place.rank)
  }
}
