/// The values of units on one axis, with the target as a broken line: full circles reach it, open
/// squares do not.
struct DotPlot {
  /// A unit's value.
  struct Dot {
    var label: String
    var value: Double
    var text: String

    /// Whether the target is met; `nil` where there is none.
    var isMet: Bool?
  }

  var title: String
  var description: String

  /// The units, from the top down.
  var dots: [Dot]

  /// The bounds of the target.
  var targets: [Double]

  /// The target in words.
  var targetText: String

  /// What no value can exceed: 100 for percents.
  var limit: Double?

  private static let step = 24.0
  private static let top = 30.0

  private var bottom: Double { Self.top + Double(dots.count) * Self.step }

  /// Writes the chart; nothing where there is nothing to draw.
  func write(to writer: inout HTMLWriter) {
    guard let scale = AxisScale(holding: dots.map(\.value) + targets, limit: limit) else { return }
    func x(_ value: Double) -> Double { Chart.left + 10 + scale.share(of: value) * 370 }
    writer.chart(title, description, height: bottom + 26) { writer in
      for tick in scale.ticks {
        writer.rule(
          from: (x(tick.value), Self.top), to: (x(tick.value), bottom), stroke: Chart.faint)
        writer.label(tick.text, x: x(tick.value), y: bottom + 16, anchor: "middle", class: "quiet")
      }
      for target in targets {
        writer.rule(from: (x(target), Self.top - 8), to: (x(target), bottom), isBroken: true)
      }
      if let first = targets.first {
        writer.label(targetText, x: min(x(first), 600), y: 14, anchor: "middle")
      }
      for (index, dot) in dots.enumerated() {
        write(dot, x: x(dot.value), y: Self.top + (Double(index) + 0.5) * Self.step, to: &writer)
      }
    }
  }

  private func write(_ dot: Dot, x: Double, y: Double, to writer: inout HTMLWriter) {
    writer.label(Chart.shortened(dot.label), x: Chart.left - 8, y: y + 5, anchor: "end")
    writer.rule(from: (Chart.left, y), to: (x, y), stroke: Chart.faint)
    writer.mark(x: x, y: y, isFilled: dot.isMet != false)
    writer.label(dot.text, x: 695, y: y + 5, anchor: "end")
  }
}
