/// The values of all units of a group, in order from the worst to the best.
///
/// Where less is better the scale is turned round, so that more is better on it.
struct RivalScale: Sendable {
  /// The values on the scale, rising.
  let values: [Rational]

  /// Their sum.
  let sum: Rational

  /// One, or less than nothing where the scale is turned round.
  let sign: Rational

  init(of values: [Rational], higherIsBetter: Bool) {
    sign = higherIsBetter ? .one : -.one
    self.values = (higherIsBetter ? values : values.map { -$0 }).sorted()
    sum = Rational.sum(of: self.values)
  }
}

/// The values of the other units, on the scale of the group.
struct Rivals: Sendable {
  private let scale: RivalScale
  private let own: Int

  /// Creates them for the unit that has `value`.
  init(of value: Rational, on scale: RivalScale) {
    self.scale = scale
    own = Self.place(in: scale.values, of: value * scale.sign)
  }

  private var all: [Rational] { scale.values }
  private var sign: Rational { scale.sign }

  /// How many others there are.
  var count: Int { max(0, all.count - 1) }

  /// The others.
  var others: [Rational] { (0..<count).map { self[$0] } }

  /// The worst.
  var worst: Rational? { count > 0 ? self[0] : nil }

  /// The best.
  var best: Rational? { count > 0 ? self[count - 1] : nil }

  /// The mean, on the scale.
  var mean: Rational? { count > 0 ? (scale.sum - all[own]).divided(by: Rational(count)) : nil }

  subscript(index: Int) -> Rational { index < own ? all[index] : all[index + 1] }

  /// Returns how many have less than `value`.
  func worse(than value: Rational) -> Int {
    let place = Self.place(in: all, of: value)
    return place > own ? place - 1 : place
  }

  /// Returns the values, each once, from the best down, as far as the place.
  func distinctFromBest(upTo places: Int) -> [Rational] {
    var values: [Rational] = []
    for index in (0..<count).reversed() where values.last != self[index] {
      guard values.count < places else { break }
      values.append(self[index])
    }
    return values
  }

  /// Returns the value on this scale, or back from it.
  func turned(_ value: Rational) -> Rational { value * sign }

  /// Returns a range on this scale as it is on the other one.
  func turned(_ range: ValueRange) -> ValueRange { sign > .zero ? range : range.mirrored }

  /// The place of the first value that is not less, by halving.
  private static func place(in sorted: [Rational], of value: Rational) -> Int {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
