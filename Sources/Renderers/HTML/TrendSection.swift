internal import AssessKit

/// One unit's total over the periods, as a line and as a table with its rank among the others.
struct TrendSection {
  var context: PageContext
  var division: DivisionReport

  /// Whether there are totals of at least two periods.
  var isNeeded: Bool { division.series.count { $0.total != nil } > 1 }

  func write(to writer: inout HTMLWriter) {
    if isNeeded {
      let chart = TrendChart(
        title: context.say(context.isIndex ? Words.series : Words.trend),
        description: context.say(Sentences.trendText),
        points: division.series.map { point in
          TrendChart.Point(
            label: point.period.id, value: point.total?.value.approximation,
            text: context.points(point.total))
        })
      writer.element(.div, [.class("scroll"), HTMLAttribute("tabindex", "0")]) {
        chart.write(to: &$0)
      }
    }
    UnitSeriesSection(context: context, division: division).write(to: &writer)
  }
}

/// How a unit's losses lead from the full points to its score.
struct LossChartSection {
  var context: PageContext
  var division: DivisionReport

  /// More losses than this are drawn as one.
  private static let most = 12

  func write(to writer: inout HTMLWriter) {
    guard let base = division.base, base < context.report.scheme.rollUp.full,
      !division.losses.isEmpty, isSum(base)
    else { return }
    let full = context.report.scheme.rollUp.full
    let chart = LossChart(
      title: context.say(Sentences.lossChart), description: context.say(Sentences.lossChartText),
      full: (context.say(Words.full), full.value.approximation, full.value.shortText()),
      losses: steps,
      score: (context.say(Words.base), base.value.approximation, context.points(base)),
      axisNote: { context.say(Sentences.axisStart($0)) })
    writer.element(.div, [.class("scroll"), HTMLAttribute("tabindex", "0")]) {
      chart.write(to: &$0)
    }
  }

  /// Whether the losses are what lies between the full points and the base.
  private func isSum(_ base: Points) -> Bool {
    context.report.scheme.rollUp.full - base == division.lossTotal
  }

  private var steps: [LossChart.Loss] {
    let ids = division.losses
    let isCut = ids.count > Self.most
    let shown = isCut ? Array(ids.prefix(Self.most - 1)) : ids
    let losses = shown.compactMap { id in division.items.first { $0.indicator == id } }
    var steps = losses.map { result in
      step(
        context.indicator(result.indicator).map { context.title(of: $0) } ?? result.indicator,
        result.loss)
    }
    if isCut {
      let rest = losses.reduce(division.lossTotal) { $0 - $1.loss }
      steps.append(step(context.say(Sentences.otherItems(ids.count - shown.count)), rest))
    }
    return steps
  }

  private func step(_ label: String, _ loss: Points) -> LossChart.Loss {
    LossChart.Loss(
      label: label, value: loss.value.approximation, text: "-" + context.points(loss))
  }
}
