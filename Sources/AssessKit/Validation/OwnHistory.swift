/// The middle of a unit's earlier values and how widely they scatter, as far as a few values tell.
///
/// The test is the modified z-score of Iglewicz and Hoaglin (How to Detect and Handle Outliers,
/// 1993): 0.6745 · |x − median| ÷ MAD, with 3.5 as their advice for the limit. From five values the
/// MAD is often far too small by chance, and asks about one harmless figure in eight. Therefore:
///
/// - the MAD counts as at least a tenth of the median, and as at least 1;
/// - a count must besides be farther from the median than 3.5 (the same limit) times its root, as
///   counts scatter by themselves (Poisson);
/// - a figure between earlier ones, or no farther from them than the MAD, is not asked about: so the
///   fourth quarter of each year is not, nor a figure that was explained once.
///
/// With these about one harmless count in a hundred or two hundred is asked about, as a simulation
/// of counts around 2 to 500 that scatter by another 15 % shows.
struct OwnHistory: Hashable, Sendable {
  /// The middle value; between two, their mean.
  let median: Rational

  /// The smallest value.
  let lowest: Rational

  /// The largest value.
  let highest: Rational

  private let scatter: Rational
  private let isCount: Bool

  /// 0.6745: the MAD of a normal distribution is so many standard deviations.
  private static let normal = Rational(6745, over: 10_000) ?? .one

  /// The share of the median that the MAD counts as at least.
  private static let floor = Rational(1, over: 10) ?? .zero

  /// Creates the history of one value or more.
  init(_ values: [Rational], isCount: Bool) {
    let median = Self.median(of: values)
    let deviation = Self.median(of: values.map { ($0 - median).magnitude })
    self.median = median
    self.isCount = isCount
    lowest = values.min() ?? .zero
    highest = values.max() ?? .zero
    scatter = max(deviation, Self.floor * median.magnitude, .one)
  }

  /// Returns whether `value` is so far from these values that somebody should be asked.
  func isFar(_ value: Rational, limit: Rational) -> Bool {
    let distance = (value - median).magnitude
    guard Self.normal * distance > limit * scatter else { return false }
    // Squares, as there is no exact root.
    if isCount, distance * distance <= limit * limit * median.magnitude { return false }
    return value < lowest - scatter || value > highest + scatter
  }

  private static func median(of values: [Rational]) -> Rational {
    let sorted = values.sorted()
    guard let upper = sorted.dropFirst(sorted.count / 2).first else { return .zero }
    guard sorted.count.isMultiple(of: 2) else { return upper }
    let sum = upper + sorted[sorted.count / 2 - 1]
    return sum.divided(by: Rational(2)) ?? .zero
  }
}
