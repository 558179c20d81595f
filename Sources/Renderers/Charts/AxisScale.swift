/// An axis from one round number to another, with round numbers between.
struct AxisScale {
  /// The least value of the axis.
  let lower: Double

  /// The greatest.
  let upper: Double

  /// The round numbers, with their texts.
  let ticks: [(value: Double, text: String)]

  /// Creates an axis that holds the values; `nil` where they are none, or too large to draw.
  ///
  /// - Parameters:
  ///   - values: The values.
  ///   - limit: The axis does not go beyond it where no value does: 100 for percents.
  init?(holding values: [Double], limit: Double? = nil) {
    guard var least = values.min(), var most = values.max(), least >= -1e12, most <= 1e12 else {
      return nil
    }
    if least == most { (least, most) = (least - max(1, abs(least) * 0.05), most + 1) }
    let step = Self.step(for: (most - least) / 4)
    var first = (least / step.size).rounded(.down)
    var last = (most / step.size).rounded(.up)
    // A mark on the edge would be cut in half.
    if least >= 0 { first = max(0, first - (first * step.size == least ? 1 : 0)) }
    if let limit, most <= limit { last = min(last, (limit / step.size).rounded(.up)) }
    lower = first * step.size
    upper = max(last * step.size, lower + step.size)
    let count = Int(((upper - lower) / step.size).rounded())
    ticks = (0...max(1, count)).map { index in
      let number = Int(first) + index
      return (Double(number) * step.size, Self.text(number, step.factor, step.exponent))
    }
  }

  /// Returns where a value lies on the axis, 0 to 1.
  func share(of value: Double) -> Double {
    let share = (value - lower) / (upper - lower)
    return share.isNaN ? 0 : min(max(share, 0), 1)
  }

  private typealias Step = (size: Double, factor: Int, exponent: Int)

  /// Returns 1, 2 or 5 times a power of ten that is at least `size`.
  private static func step(for size: Double) -> Step {
    var exponent = -6
    var power = 1e-6
    while true {
      for factor in [1, 2, 5] where Double(factor) * power >= size {
        return (Double(factor) * power, factor, exponent)
      }
      exponent += 1
      power = exponent < 0 ? 1 / pow10(-exponent) : pow10(exponent)
    }
  }

  private static func pow10(_ exponent: Int) -> Double {
    (0..<exponent).reduce(1.0) { power, _ in power * 10 }
  }

  /// Returns `number` times `factor` times ten to the `exponent`, exactly.
  private static func text(_ number: Int, _ factor: Int, _ exponent: Int) -> String {
    let whole = number * factor
    guard exponent < 0, whole != 0 else {
      return "\(whole)" + String(repeating: "0", count: whole == 0 ? 0 : exponent)
    }
    let digits = String(whole.magnitude)
    let padded = String(repeating: "0", count: max(0, 1 - exponent - digits.count)) + digits
    var text = padded.dropLast(-exponent) + "." + padded.suffix(-exponent)
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return (whole < 0 ? "-" : "") + text
  }
}
