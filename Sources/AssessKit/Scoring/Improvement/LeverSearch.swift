/// Finds the smallest change where a rule has no inverse in fractions: logarithms and z-scores.
///
/// Such a rule rises steadily on one side, so that halving finds the first number that is enough; the
/// rule itself is asked at each, exactly.
struct LeverSearch {
  var lever: Lever
  var higherIsBetter: Bool

  /// The most steps that are looked at where the number has no bound.
  private static let reach = 1 << 32

  /// Returns the number nearest to the present one for which `isEnough` holds.
  func amount(_ isEnough: (Rational) -> Bool) -> Rational? {
    let rises = higherIsBetter == (lever.slope > .zero)
    let step = rises ? lever.grain : -lever.grain
    let start = (lever.amount.divided(by: lever.grain) ?? .zero)
    let first = (rises ? start.floor : start.ceiling) * lever.grain
    func number(_ steps: Int) -> Rational { first + step * Rational(steps) }
    let bound = rises ? lever.most : lever.least
    let most = bound.flatMap { ($0 - first).divided(by: step)?.floor.wholeValue } ?? Self.reach
    guard var enough = end(within: most, { isEnough(lever.value(at: number($0))) }) else {
      return nil
    }
    var short = 0
    while enough - short > 1 {
      let middle = short + (enough - short) / 2
      if isEnough(lever.value(at: number(middle))) { enough = middle } else { short = middle }
    }
    return number(enough)
  }

  /// Returns a number of steps that is enough, by doubling.
  private func end(within most: Int, _ isEnough: (Int) -> Bool) -> Int? {
    var steps = 1
    while steps < most {
      if isEnough(steps) { return steps }
      steps *= 2
    }
    return most >= 1 && isEnough(most) ? most : nil
  }
}
