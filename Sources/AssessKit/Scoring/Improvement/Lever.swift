/// A number that can be changed, and the value that follows from it.
///
/// The value is `slope` times the number and `offset` more. What the number is of, its denominator
/// and its base are held fixed.
struct Lever: Sendable {
  var kind: FigureChange.Kind
  var element: LocalizedText
  var unit: String

  /// The number now.
  var amount: Rational

  /// The smallest change: one for what is counted, the last printed decimal for the rest.
  var grain: Rational = .one

  /// The least that it can be.
  var least: Rational?

  /// The most that it can be: the denominator, where it is a part of that.
  var most: Rational?

  var slope: Rational = .one
  var offset: Rational = .zero

  /// Whether it helps to raise it alone, as with one of several numbers of which the best counts.
  var onlyRises = false

  /// Returns the value that follows from a number.
  func value(at amount: Rational) -> Rational { slope * amount + offset }

  /// Returns whether the number can be so large or small.
  func allows(_ amount: Rational) -> Bool {
    if let least, amount < least { return false }
    if let most, amount > most { return false }
    return !onlyRises || amount > self.amount
  }

  /// Returns the number nearest to the present one whose value lies in one of the ranges, whether it
  /// can be so large or not; `nil` where there is none, or where the present value does.
  func nearest(in ranges: [ValueRange]) -> Rational? {
    let now = value(at: amount)
    guard !ranges.contains(where: { $0.contains(now) }) else { return nil }
    let found = ranges.compactMap { range in
      range.undoing(slope: slope, offset: offset)?.nearest(to: amount, grain: grain)
    }
    let possible = found.filter(allows)
    return (possible.isEmpty ? found : possible).min {
      ($0 - amount).magnitude < ($1 - amount).magnitude
    }
  }

  /// Returns the change to another number.
  func change(to amount: Rational) -> FigureChange {
    FigureChange(
      kind: kind, element: element, unit: unit, from: self.amount, to: amount,
      value: value(at: amount))
  }
}
