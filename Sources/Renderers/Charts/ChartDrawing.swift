internal import AssessKit

/// What the charts share: a picture with a title and a description, and shapes with coordinates of
/// one decimal.
///
/// Shapes differ by form and not only by colour, so that a chart can be read off a copier.
extension HTMLWriter {
  /// Writes a picture 700 wide.
  mutating func chart(
    _ title: String, _ description: String, height: Double,
    _ content: (inout HTMLWriter) -> Void
  ) {
    let attributes: [HTMLAttribute] = [
      .class("chart"), HTMLAttribute("role", "img"),
      HTMLAttribute("viewBox", "0 0 700 \(Chart.text(height))"),
      HTMLAttribute("width", "700"), HTMLAttribute("height", Chart.text(height)),
    ]
    element(.svg, attributes) { writer in
      writer.element(.title, title)
      writer.element(.desc, description)
      content(&writer)
    }
  }

  /// Writes a bar; one that is not filled has an outline.
  mutating func bar(x: Double, y: Double, width: Double, isFilled: Bool = true) {
    let fill =
      isFilled
      ? [HTMLAttribute("fill", Chart.ink)]
      : [HTMLAttribute("fill", Chart.pale), HTMLAttribute("stroke", Chart.ink)]
    element(
      .rect,
      [.class("bar")] + fill + [
        HTMLAttribute("x", Chart.text(x)), HTMLAttribute("y", Chart.text(y)),
        HTMLAttribute("width", Chart.text(width)), HTMLAttribute("height", "17"),
      ]
    ) { _ in }
  }

  /// Writes a straight line; a broken one stands for a mean or a target.
  mutating func rule(
    from start: (x: Double, y: Double), to end: (x: Double, y: Double), isBroken: Bool = false,
    stroke: String = "#333"
  ) {
    element(
      .line,
      (isBroken ? [.class("mean")] : []) + [
        HTMLAttribute("stroke", stroke), HTMLAttribute("x1", Chart.text(start.x)),
        HTMLAttribute("x2", Chart.text(end.x)), HTMLAttribute("y1", Chart.text(start.y)),
        HTMLAttribute("y2", Chart.text(end.y)),
      ]
    ) { _ in }
  }

  /// Writes a text.
  mutating func label(
    _ text: String, x: Double, y: Double, anchor: String, class name: String? = nil
  ) {
    element(
      .svgText,
      (name.map { [.class($0)] } ?? []) + [
        HTMLAttribute("x", Chart.text(x)), HTMLAttribute("y", Chart.text(y)),
        HTMLAttribute("text-anchor", anchor),
      ], text)
  }

  /// Writes a full circle, or an open square that stands on its corner.
  mutating func mark(x: Double, y: Double, isFilled: Bool) {
    guard isFilled else {
      let points =
        "\(Chart.text(x)),\(Chart.text(y - 6)) \(Chart.text(x + 6)),\(Chart.text(y)) "
        + "\(Chart.text(x)),\(Chart.text(y + 6)) \(Chart.text(x - 6)),\(Chart.text(y)) "
        + "\(Chart.text(x)),\(Chart.text(y - 6))"
      element(
        .polyline,
        [
          HTMLAttribute("fill", "#fff"), HTMLAttribute("stroke", Chart.ink),
          HTMLAttribute("stroke-width", "2"), HTMLAttribute("points", points),
        ]
      ) { _ in }
      return
    }
    element(
      .circle,
      [
        HTMLAttribute("fill", Chart.ink), HTMLAttribute("cx", Chart.text(x)),
        HTMLAttribute("cy", Chart.text(y)), HTMLAttribute("r", "5"),
      ]
    ) { _ in }
  }

  /// Writes a line through points.
  mutating func path(through points: [(x: Double, y: Double)], width: String) {
    let text = points.map { "\(Chart.text($0.x)),\(Chart.text($0.y))" }.joined(separator: " ")
    element(
      .polyline,
      [
        HTMLAttribute("fill", "none"), HTMLAttribute("stroke", Chart.ink),
        HTMLAttribute("stroke-width", width), HTMLAttribute("points", text),
      ]
    ) { _ in }
  }
}

/// The measures and colours of charts.
enum Chart {
  /// The colour of bars and marks, which they have without a style sheet too.
  static let ink = "#8c2f2b"

  /// The colour of bars that are not full; they have an outline in the other.
  static let pale = "#f3dcc0"

  /// The colour of lines behind the data.
  static let faint = "#d5d2cb"

  /// More units than this have no chart, but their table alone.
  static let mostUnits = 100

  /// Where the drawing begins, right of the labels.
  static let left = 190.0

  /// How wide the drawing is, left of the numbers.
  static let width = 430.0

  /// Returns a coordinate with one decimal.
  static func text(_ number: Double) -> String {
    let limited = number.isNaN ? 0 : min(max(number, -100_000), 1_000_000)
    let tenths = Int((limited * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let (whole, rest) = (tenths.magnitude / 10, tenths.magnitude % 10)
    return sign + (rest == 0 ? "\(whole)" : "\(whole).\(rest)")
  }

  /// Returns the label cut to the room left of the drawing; the table has it whole.
  static func shortened(_ label: String) -> String {
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
