internal import AssessKit

/// What it would take, as `assess explain` says it.
struct OutlookText {
  var report: AssessmentReport
  var language: Language

  /// Returns a line for each change that earns more, or the reason why none does.
  func lines(of result: ItemResult, _ item: ItemEntry) -> [String] {
    guard let outlook = result.outlook else { return [] }
    let words =
      outlook.improvements.map { $0.words(entry: item) }
      + [outlook.limit?.words].compactMap(\.self)
    let label = LocalizedText(zh: "提分：", en: "to gain: ")
    return words.map { label[language] + $0[language] }
  }

  /// Returns what a unit lacks for the next rank and the next grade.
  func goals(of division: DivisionReport) -> [String] {
    [division.outlook?.rank, division.outlook?.grade].compactMap(\.self).map { goal in
      goal.words(
        indicator: goal.indicator.flatMap(report.indicator),
        places: report.scheme.rollUp.decimals)[language]
    }
  }
}
