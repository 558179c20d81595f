internal import AssessKit

/// The dot plot of an item: the values of the units against the target, the largest on top.
struct ValuePlot {
  var items: ItemResults
  var item: ItemEntry

  private var context: PageContext { items.context }

  func write(to writer: inout HTMLWriter) {
    let dots = items.results.compactMap { dot(of: $0.division, $0.result) }
    guard dots.count > 1, dots.count <= Chart.mostUnits else { return }
    let sorted = dots.enumerated().sorted {
      ($1.element.value, $0.offset) < ($0.element.value, $1.offset)
    }
    let chart = DotPlot(
      title: context.say(Sentences.dotPlot(items.indicator)),
      description: context.say(Sentences.dotPlotText),
      dots: sorted.map(\.element), targets: item.target.map(Self.bounds) ?? [],
      targetText: context.labelled(Words.target, context.say(item.targetWords)),
      limit: item.unit == "%" ? 100 : nil)
    writer.element(.div, [.class("scroll"), HTMLAttribute("tabindex", "0")]) {
      chart.write(to: &$0)
    }
    writer.element(.p, [.class("legend")], context.say(Sentences.dotPlotText))
  }

  private func dot(of division: DivisionReport, _ result: ItemResult) -> DotPlot.Dot? {
    guard let measured = result.measurement, Self.isNumber(measured.detail) else { return nil }
    let value = measured.value.approximation
    guard value.isFinite, abs(value) < 1e12 else { return nil }
    let words = measured.wordsWithoutSides(entry: item, tables: context.report.scheme.tables)
    return DotPlot.Dot(
      label: context.say(division.name), value: value, text: context.say(words),
      isMet: result.meetsTarget)
  }

  /// Whether a measurement is one number; a list of answers or events is none.
  private static func isNumber(_ detail: Measurement.Detail) -> Bool {
    switch detail {
    case .quantity, .ratio: true
    default: false
    }
  }

  private static func bounds(of target: Target) -> [Double] {
    switch target {
    case .atLeast(let bound), .moreThan(let bound), .atMost(let bound), .lessThan(let bound),
      .exactly(let bound):
      [bound.approximation]
    case .between(let lower, let upper): [lower.approximation, upper.approximation]
    case .about(let bound, let tolerance):
      [(bound - tolerance).approximation, (bound + tolerance).approximation]
    }
  }
}
