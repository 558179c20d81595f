/// What a unit's index, or its total, came to in one of several periods.
public struct SeriesPoint: Codable, Hashable, Sendable {
  /// The period.
  public var period: Period

  /// The total; `nil` when there is too little data for one.
  public var total: Points?

  /// The rank; `nil` without a total.
  public var rank: Int?

  /// The grade; `nil` without a total.
  public var grade: LocalizedText?
}

/// An index, or totals, over the periods of which there is data, oldest first.
struct IndexSeries: Sendable {
  /// The points of a unit, by its code.
  private(set) var points: [String: [SeriesPoint]] = [:]

  /// No series.
  init() {}

  /// Scores each of `periods` by itself; a unit has a point for each in which it is assessed.
  ///
  /// - Parameters:
  ///   - periods: The periods.
  ///   - scorer: What scores them.
  ///   - known: The results that were worked out before.
  init(over periods: [Period], by scorer: Scorer, known: [Period: Scorer.Result] = [:]) {
    for period in periods {
      let result = known[period] ?? scorer.result(for: period)
      for card in result.scorecards {
        let code = card.division.code
        points[code, default: []].append(
          SeriesPoint(
            period: period, total: card.total, rank: result.ranking.places[code]?.rank,
            grade: result.grading.results[code]?.grade))
      }
    }
  }
}
