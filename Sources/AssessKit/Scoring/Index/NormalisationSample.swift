/// The values among which one is ranked, or between whose extremes it lies, after the transform.
///
/// The sample is the units of the group that were measured in the period.
struct NormalisationSample: Sendable {
  /// The values, transformed, in order; those without a logarithm are not among them.
  let values: [Rational]

  /// The lowest value.
  let lowest: Rational

  /// The highest value.
  let highest: Rational

  /// The lowest and the highest value before the transform, for the reader.
  let extremes: Yardstick

  /// The mean; for z-scores rounded as ``Statistics`` does.
  let mean: Rational

  /// The sample standard deviation, over n − 1; zero for fewer than two values.
  let deviation: Rational

  /// Sums up the values of the units; `nil` when there are none.
  init?(of peers: [Rational], by rule: NormaliseRule) {
    let taken = peers.filter { rule.transformed($0) != nil }
    values = taken.compactMap(rule.transformed).sorted()
    guard let lowest = values.min(), let highest = values.max(), let least = taken.min(),
      let most = taken.max()
    else { return nil }
    extremes = .extremes(lowest: least, highest: most)
    let count = Rational(values.count)
    let sum = Rational.sum(of: values)
    let mean = sum.divided(by: count) ?? .zero
    self.lowest = lowest
    self.highest = highest
    guard case .zScore = rule.method else {
      (self.mean, deviation) = (mean, .zero)
      return
    }
    self.mean = Statistics.rounded(mean)
    // The squares of the distances together: Σv² − (Σv)² ÷ n, of which only the end is large.
    let squares = Rational.sum(of: values.map { $0 * $0 }) - sum * mean
    deviation = squares.divided(by: count - .one).flatMap(Statistics.squareRoot) ?? .zero
  }

  /// Whether nothing tells the units apart: there is one alone, or all are equal.
  var isFlat: Bool { lowest == highest }
}

extension NormaliseRule {
  /// Returns the value as it is normalised; `nil` for one that has no logarithm.
  func transformed(_ value: Rational) -> Rational? {
    transform == .log ? Statistics.logarithm(of: value) : value
  }
}
