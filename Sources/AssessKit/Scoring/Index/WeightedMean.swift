/// The weighted means by which an index is put together.
///
/// **At the edge.** Where one part is zero, the geometric and the harmonic mean are zero; where one
/// is below zero, there is none. Weights need not make one: the mean is over those that are there.
struct WeightedMean {
  var aggregation: Aggregation

  /// Returns the mean; `nil` where there is none.
  func value(of parts: [WeightedValue]) -> Rational? {
    let weight = parts.reduce(Rational.zero) { $0 + $1.weight }
    switch aggregation {
    case .arithmetic:
      return parts.reduce(Rational.zero) { $0 + $1.value * $1.weight }.divided(by: weight)
    case .geometric:
      return positive(parts) { Statistics.geometricMean(of: $0) }
    case .harmonic:
      return positive(parts) { parts in
        let sum = parts.reduce(Rational.zero) {
          $0 + ($1.weight.divided(by: $1.value) ?? .zero)
        }
        return weight.divided(by: sum)
      }
    }
  }

  /// Whether the mean needs values of zero or more and some are below.
  func isSpoilt(by parts: [WeightedValue]) -> Bool {
    aggregation != .arithmetic && parts.contains { $0.value < .zero }
  }

  private func positive(
    _ parts: [WeightedValue], _ mean: ([WeightedValue]) -> Rational?
  ) -> Rational? {
    guard !parts.isEmpty, !isSpoilt(by: parts) else { return nil }
    return parts.contains { $0.value == .zero } ? .zero : mean(parts)
  }
}
