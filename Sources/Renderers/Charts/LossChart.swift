/// From the full points down to the score: each loss begins where the one before it ended.
struct LossChart {
  /// A loss.
  struct Loss {
    var label: String
    var value: Double
    var text: String
  }

  var title: String
  var description: String
  var full: (label: String, value: Double, text: String)

  /// The losses, largest first.
  var losses: [Loss]
  var score: (label: String, value: Double, text: String)

  /// Returns what stands below an axis that does not begin at zero.
  var axisNote: (String) -> String

  private static let step = 26.0
  private static let top = 6.0

  /// Where the axis begins: at zero, unless the losses would be too thin to see.
  private var start: Double {
    let lost = full.value - score.value
    guard lost > 0, score.value > lost * 1.5, full.value < 1e9 else { return 0 }
    return max(0, ((score.value - lost * 0.5) / 5).rounded(.down) * 5)
  }

  private var height: Double {
    Self.top + Double(losses.count + 2) * Self.step + (start > 0 ? 18 : 0)
  }

  private func x(_ value: Double) -> Double {
    let share = (value - start) / max(full.value - start, 1e-9)
    return Chart.left + (share.isNaN ? 0 : min(max(share, 0), 1)) * Chart.width
  }

  /// Writes the chart.
  func write(to writer: inout HTMLWriter) {
    writer.chart(title, description, height: height) { writer in
      write(full.label, full.text, 0, from: start, to: full.value, isFilled: true, &writer)
      var level = full.value
      for (index, loss) in losses.enumerated() {
        let next = level - loss.value
        write(loss.label, loss.text, index + 1, from: next, to: level, isFilled: false, &writer)
        level = next
      }
      write(
        score.label, score.text, losses.count + 1, from: start, to: score.value, isFilled: true,
        &writer)
      guard start > 0 else { return }
      writer.label(
        axisNote("\(Int(start))"), x: Chart.left, y: height - 5, anchor: "start", class: "quiet")
    }
  }

  private func write(
    _ label: String, _ text: String, _ index: Int, from low: Double, to high: Double,
    isFilled: Bool, _ writer: inout HTMLWriter
  ) {
    let y = Self.top + Double(index) * Self.step
    writer.label(Chart.shortened(label), x: Chart.left - 8, y: y + 13, anchor: "end")
    writer.bar(x: x(low), y: y, width: max(x(high) - x(low), 1), isFilled: isFilled)
    if !isFilled || index == 0 {
      writer.rule(from: (x(low), y + 17), to: (x(low), y + Self.step), stroke: "#8d929a")
    }
    writer.label(text, x: 690, y: y + 13, anchor: "end")
  }
}
