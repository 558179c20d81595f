/// Percentages of which some were written as fractions: 0.985 among 97.6 and 98.2.
///
/// Values up to 1 and values above 1 are the two sides, and the smaller one is doubtful where its
/// values, times or by a hundred, would lie among those of the larger one: from half the smallest to
/// twice the largest. So 1.2 % beside 0.3 % and 0.8 % is left alone. Where both are as many, the
/// fractions are doubtful. Zero says nothing.
struct UnitMix: Hashable, Sendable {
  /// The places of the values that are doubtful, in their order.
  let doubtful: [Int]

  /// The places of those that they are doubtful beside.
  let others: [Int]

  /// Whether the doubtful ones are the fractions.
  let areFractions: Bool

  /// With fewer values there is no larger side.
  private static let fewest = 3

  /// Compares `values`; `nil` when there is nothing doubtful in them.
  init?(_ values: [Rational]) {
    let fractions = values.indices.filter { values[$0] > .zero && values[$0] <= .one }
    let percents = values.indices.filter { values[$0] > .one }
    guard fractions.count + percents.count >= Self.fewest else { return nil }
    areFractions = fractions.count <= percents.count
    others = areFractions ? percents : fractions
    let factor = areFractions ? Rational.hundred : Rational(1, over: 100) ?? .one
    let larger = others.map { values[$0] }
    guard let smallest = larger.min(), let largest = larger.max() else { return nil }
    let two = Rational(2)
    doubtful = (areFractions ? fractions : percents).filter { index in
      let other = values[index] * factor
      return other * two >= smallest && other <= largest * two
    }
    guard !doubtful.isEmpty else { return nil }
  }
}
