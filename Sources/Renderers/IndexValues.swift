internal import AssessKit

extension DivisionReport {
  /// Returns the value of a node of an index; `nil` where there is none.
  func value(of node: IndicatorEntry) -> Points? {
    guard node.item != nil else {
      return branches.first { $0.indicator == node.id }?.points
    }
    let item = items.first { $0.indicator == node.id }
    return item.flatMap { $0.counts ? $0.points : nil }
  }

  /// Returns what the index came to in a period.
  func point(of period: Period) -> SeriesPoint? { series.first { $0.period == period } }
}

extension AssessmentReport {
  /// The periods of an index of which there is data, oldest first.
  var seriesPeriods: [Period] { Set(divisions.flatMap { $0.series.map(\.period) }).sorted() }
}
