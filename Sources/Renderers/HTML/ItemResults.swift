internal import AssessKit

/// What an item came to for every unit, as the pages of items and departments show it.
struct ItemResults {
  var context: PageContext
  var indicator: IndicatorEntry

  /// The units for which the item is scored, in the order of the ranking.
  let results: [(division: DivisionReport, result: ItemResult)]

  init(context: PageContext, indicator: IndicatorEntry) {
    self.context = context
    self.indicator = indicator
    results = context.report.divisions.compactMap { division in
      division.items.first { $0.indicator == indicator.id }.map { (division, $0) }
    }
  }

  /// The mean of the points over the units for which the item counts, and its full points.
  var meanPoints: String {
    let counted = results.map(\.result).filter(\.counts)
    let sum = counted.reduce(Points.zero) { $0 + $1.awarded }
    let mean = sum.value.divided(by: Rational(counted.count))
    let full = indicator.points.value.shortText()
    return mean.map { "\($0.decimalText(places: context.decimals)) / \(full)" }
      ?? context.say(Words.none)
  }

  /// How many units meet the target, of those that have a value; `nil` without a target.
  var metText: String? {
    let judged = results.compactMap(\.result.meetsTarget)
    guard !judged.isEmpty else { return nil }
    return "\(judged.count { $0 }) / \(judged.count)"
  }

  /// What the item comes to for the whole.
  var wholeText: String {
    let whole = context.report.whole.first { $0.indicator == indicator.id }?.measurement
    guard let whole, let item = indicator.item else { return context.say(Words.none) }
    return context.say(whole.words(entry: item))
  }

  /// The same without the sides of a rate.
  var shortWholeText: String {
    let whole = context.report.whole.first { $0.indicator == indicator.id }?.measurement
    guard let whole, let item = indicator.item else { return context.say(Words.none) }
    return context.say(whole.wordsWithoutSides(entry: item))
  }

  /// The points lost on it by all units.
  var loss: IndicatorLoss? {
    context.report.summary.losses.first { $0.indicator == indicator.id }
  }

  /// The findings that name the item, or a data element behind it.
  var findings: [Finding] {
    let elements = Set(results.flatMap { $0.result.operands.map(\.element) })
    return context.report.findings.filter { finding in
      finding.key.indicator == indicator.id
        || finding.key.element.map(elements.contains) ?? false
    }
  }
}
