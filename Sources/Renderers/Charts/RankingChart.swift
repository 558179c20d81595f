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

  private static let step = 26.0

  private var height: Double { Double(bars.count) * Self.step + 24 }

  private func length(_ value: Double) -> Double {
    let most = max(full, bars.map(\.value).max() ?? 0, 1)
    let share = value / most
    // A number too large for binary floating point has the whole length.
    return (share.isNaN ? 1 : min(max(share, 0), 1)) * Chart.width
  }

  /// Writes the chart as a picture with a title and a description.
  func write(to writer: inout HTMLWriter) {
    writer.chart(title, description, height: height) { writer in
      for (index, bar) in bars.enumerated() {
        let y = Double(index) * Self.step + 20
        writer.label(Chart.shortened(bar.label), x: Chart.left - 8, y: y + 13, anchor: "end")
        writer.bar(x: Chart.left, y: y, width: length(bar.value))
        writer.label(bar.text, x: 690, y: y + 13, anchor: "end")
      }
      guard let mean else { return }
      let x = Chart.left + length(mean.value)
      writer.rule(from: (x, 15), to: (x, height), isBroken: true)
      writer.label(mean.text, x: x, y: 11, anchor: "middle")
    }
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
      for (color, width) in [("#e6e3dc", "100"), (Chart.ink, "\(length)")] {
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
