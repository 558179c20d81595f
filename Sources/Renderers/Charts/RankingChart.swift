internal import AssessKit

/// Horizontal bars of the totals, with the mean as a broken line; the numbers stand beside the bars.
struct RankingChart {
  /// A bar.
  struct Bar {
    var label: String
    var value: Double
    var text: String
  }

  var title: String
  var description: String
  var bars: [Bar]
  var mean: (value: Double, text: String)?

  /// The largest value of the axis.
  var full: Double

  /// The colour of bars, which they have without a style sheet too.
  static let ink = "#8c2f2b"

  private static let left = 190.0
  private static let width = 430.0
  private static let step = 26.0

  private var height: Double { Double(bars.count) * Self.step + 24 }

  private func length(_ value: Double) -> Double {
    let most = max(full, bars.map(\.value).max() ?? 0, 1)
    let share = value / most
    // A number too large for binary floating point has the whole length.
    return (share.isNaN ? 1 : min(max(share, 0), 1)) * Self.width
  }

  /// Writes the chart as a picture with a title and a description.
  func write(to writer: inout HTMLWriter) {
    let attributes: [HTMLAttribute] = [
      .class("chart"), HTMLAttribute("role", "img"),
      HTMLAttribute("viewBox", "0 0 700 \(Self.text(height))"),
      HTMLAttribute("width", "700"), HTMLAttribute("height", Self.text(height)),
    ]
    writer.element(.svg, attributes) { writer in
      writer.element(.title, title)
      writer.element(.desc, description)
      for (index, bar) in bars.enumerated() {
        write(bar, y: Double(index) * Self.step + 20, to: &writer)
      }
      if let mean { write(mean, to: &writer) }
    }
  }

  private func write(_ bar: Bar, y: Double, to writer: inout HTMLWriter) {
    label(Self.shortened(bar.label), x: Self.left - 8, y: y + 13, anchor: "end", to: &writer)
    let length = length(bar.value)
    writer.element(
      .rect,
      [
        .class("bar"), HTMLAttribute("fill", Self.ink), HTMLAttribute("x", Self.text(Self.left)),
        HTMLAttribute("y", Self.text(y)),
        HTMLAttribute("width", Self.text(length)), HTMLAttribute("height", "17"),
      ]
    ) { _ in }
    label(bar.text, x: 690, y: y + 13, anchor: "end", to: &writer)
  }

  private func write(_ mean: (value: Double, text: String), to writer: inout HTMLWriter) {
    let x = Self.text(Self.left + length(mean.value))
    writer.element(
      .line,
      [
        .class("mean"), HTMLAttribute("stroke", "#333"), HTMLAttribute("x1", x),
        HTMLAttribute("x2", x),
        HTMLAttribute("y1", "15"), HTMLAttribute("y2", Self.text(height)),
      ]
    ) { _ in }
    label(mean.text, x: Self.left + length(mean.value), y: 11, anchor: "middle", to: &writer)
  }

  private func label(
    _ text: String, x: Double, y: Double, anchor: String, to writer: inout HTMLWriter
  ) {
    writer.element(
      .svgText,
      [
        HTMLAttribute("x", Self.text(x)), HTMLAttribute("y", Self.text(y)),
        HTMLAttribute("text-anchor", anchor),
      ], text)
  }

  /// Returns a coordinate with one decimal.
  private static func text(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }

  /// Returns the label cut to the room left of the bars; the table has it whole.
  private static func shortened(_ label: String) -> String {
    var width = 0
    for (offset, scalar) in label.unicodeScalars.enumerated() {
      width += scalar.value < 0x2E80 ? 1 : 2
      guard width > 25 else { continue }
      var short = ""
      short.unicodeScalars.append(contentsOf: label.unicodeScalars.prefix(offset))
      return short + "…"
    }
    return label
  }
}

extension HTMLWriter {
  /// Writes a small bar for a share from 0 to 1; the number stands beside it.
  mutating func rateBar(_ share: Double) {
    let length = Int((min(max(share, 0), 1) * 100).rounded())
    let svg: [HTMLAttribute] = [
      .class("rate"), HTMLAttribute("aria-hidden", "true"),
      HTMLAttribute("viewBox", "0 0 100 10"), HTMLAttribute("width", "100"),
      HTMLAttribute("height", "10"),
    ]
    element(.svg, svg) { writer in
      for (color, width) in [("#e6e3dc", "100"), (RankingChart.ink, "\(length)")] {
        writer.element(
          .rect,
          [
            HTMLAttribute("fill", color), HTMLAttribute("width", width),
            HTMLAttribute("height", "10"),
          ]
        ) { _ in }
      }
    }
  }
}
