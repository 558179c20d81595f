/// A line through the totals of one unit, period by period; the numbers stand at its points.
struct TrendChart {
  /// What the total was in a period; nothing where there was too little data.
  struct Point {
    var label: String
    var value: Double?
    var text: String
  }

  var title: String
  var description: String

  /// The points, oldest first.
  var points: [Point]

  private static let (left, right, top, bottom) = (60.0, 660.0, 26.0, 176.0)

  private func x(_ index: Int) -> Double {
    let gaps = Double(max(points.count - 1, 1))
    return Self.left + 30 + Double(index) / gaps * (Self.right - Self.left - 60)
  }

  /// Writes the chart; nothing where fewer than two points can be drawn.
  func write(to writer: inout HTMLWriter) {
    let values = points.compactMap(\.value)
    guard values.count > 1, let scale = AxisScale(holding: values) else { return }
    func y(_ value: Double) -> Double {
      Self.bottom - scale.share(of: value) * (Self.bottom - Self.top)
    }
    writer.chart(title, description, height: 206) { writer in
      for tick in scale.ticks {
        let y = y(tick.value)
        writer.rule(from: (Self.left, y), to: (Self.right, y), stroke: Chart.faint)
        writer.label(tick.text, x: Self.left - 8, y: y + 4, anchor: "end", class: "quiet")
      }
      // A period without a total breaks the line.
      for run in points.indices.split(whereSeparator: { points[$0].value == nil }) {
        let line = run.compactMap { index in points[index].value.map { (x(index), y($0)) } }
        if line.count > 1 { writer.path(through: line, width: "2") }
      }
      // More numbers than this would lie over one another.
      let every = (points.count + 11) / 12
      for (index, point) in points.enumerated() {
        let isNamed = (points.count - 1 - index).isMultiple(of: every)
        if isNamed { writer.label(point.label, x: x(index), y: 198, anchor: "middle") }
        guard let value = point.value else { continue }
        writer.mark(x: x(index), y: y(value), isFilled: true)
        if isNamed { writer.label(point.text, x: x(index), y: y(value) - 10, anchor: "middle") }
      }
    }
  }
}

extension HTMLWriter {
  /// Writes a small line for a row of numbers; the numbers stand beside it.
  mutating func sparkline(_ values: [Double?]) {
    let known = values.compactMap(\.self)
    guard known.count > 1, let least = known.min(), let most = known.max(), least >= -1e12,
      most <= 1e12
    else {
      return
    }
    let (height, span) = (18.0, max(most - least, 1e-9))
    let gap = 80 / Double(max(values.count - 1, 1))
    let svg: [HTMLAttribute] = [
      .class("spark"), HTMLAttribute("aria-hidden", "true"),
      HTMLAttribute("viewBox", "0 0 90 24"), HTMLAttribute("width", "90"),
      HTMLAttribute("height", "24"),
    ]
    let points = values.enumerated().compactMap { index, value in
      value.map { (x: 5 + Double(index) * gap, y: 3 + height - ($0 - least) / span * height) }
    }
    element(.svg, svg) { writer in
      writer.path(through: points, width: "1.5")
      guard let last = points.last else { return }
      writer.element(
        .circle,
        [
          HTMLAttribute("fill", Chart.ink), HTMLAttribute("cx", Chart.text(last.x)),
          HTMLAttribute("cy", Chart.text(last.y)), HTMLAttribute("r", "2.5"),
        ]
      ) { _ in }
    }
  }
}
