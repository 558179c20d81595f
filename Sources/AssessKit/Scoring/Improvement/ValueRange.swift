/// A range of values, open or closed at each end, or without an end.
struct ValueRange: Hashable, Sendable {
  /// An end of a range.
  struct End: Hashable, Sendable {
    var value: Rational
    var isIncluded: Bool
  }

  var lower: End?
  var upper: End?

  /// Every value.
  static let all = ValueRange()

  static func atLeast(_ value: Rational) -> ValueRange { from(value, isIncluded: true) }

  static func above(_ value: Rational) -> ValueRange { from(value, isIncluded: false) }

  static func atMost(_ value: Rational) -> ValueRange {
    ValueRange(upper: End(value: value, isIncluded: true))
  }

  static func from(_ value: Rational, isIncluded: Bool) -> ValueRange {
    ValueRange(lower: End(value: value, isIncluded: isIncluded))
  }

  static func closed(_ lower: Rational, _ upper: Rational) -> ValueRange {
    ValueRange(
      lower: End(value: lower, isIncluded: true), upper: End(value: upper, isIncluded: true))
  }

  /// The same range on a scale that is turned round.
  var mirrored: ValueRange {
    ValueRange(lower: upper?.negated, upper: lower?.negated)
  }

  func contains(_ value: Rational) -> Bool { !isBelow(value) && !isAbove(value) }

  /// Whether the whole range lies above `value`.
  func isAbove(_ value: Rational) -> Bool {
    lower.map { $0.isIncluded ? value < $0.value : value <= $0.value } ?? false
  }

  /// Whether the whole range lies below `value`.
  func isBelow(_ value: Rational) -> Bool {
    upper.map { $0.isIncluded ? value > $0.value : value >= $0.value } ?? false
  }

  /// Returns the range of numbers whose multiple by `slope`, and `offset` more, lies in this one.
  func undoing(slope: Rational, offset: Rational) -> ValueRange? {
    func end(_ end: End?) -> End?? {
      guard let end else { return .some(nil) }
      return (end.value - offset).divided(by: slope).map {
        End(value: $0, isIncluded: end.isIncluded)
      }
    }
    guard slope != .zero, let first = end(lower), let second = end(upper) else { return nil }
    return slope > .zero
      ? ValueRange(lower: first, upper: second) : ValueRange(lower: second, upper: first)
  }

  /// Returns the multiple of `grain` in the range that is nearest to `number`, which lies outside;
  /// `nil` when the range has none on this side.
  func nearest(to number: Rational, grain: Rational) -> Rational? {
    let found: Rational?
    if let lower, isAbove(number) {
      found = lower.value.multiple(of: grain, atLeast: lower.isIncluded)
    } else if let upper, isBelow(number) {
      found = upper.negated.value.multiple(of: grain, atLeast: upper.isIncluded).map { -$0 }
    } else {
      found = nil
    }
    return found.flatMap { contains($0) ? $0 : nil }
  }
}

extension ValueRange.End {
  fileprivate var negated: ValueRange.End {
    ValueRange.End(value: -value, isIncluded: isIncluded)
  }
}

extension Rational {
  /// Returns the smallest multiple of `grain` that is at least this number, or more than it.
  fileprivate func multiple(of grain: Rational, atLeast isIncluded: Bool) -> Rational? {
    divided(by: grain).map { exact in
      (isIncluded ? exact.ceiling : exact.floor + .one) * grain
    }
  }
}

extension Target {
  /// The values that reach the target.
  var reached: ValueRange {
    switch self {
    case .moreThan(let bound): .above(bound)
    case .lessThan(let bound): ValueRange.above(-bound).mirrored
    default: values(within: .zero, isIncluded: true)
    }
  }

  /// Returns the values that fall short of it by no more than `distance`, or by less.
  func values(within distance: Rational, isIncluded: Bool) -> ValueRange {
    func range(_ lower: Rational?, _ upper: Rational?) -> ValueRange {
      ValueRange(
        lower: lower.map { ValueRange.End(value: $0 - distance, isIncluded: isIncluded) },
        upper: upper.map { ValueRange.End(value: $0 + distance, isIncluded: isIncluded) })
    }
    return switch self {
    case .atLeast(let bound), .moreThan(let bound): range(bound, nil)
    case .atMost(let bound), .lessThan(let bound): range(nil, bound)
    case .exactly(let bound): range(bound, bound)
    case .between(let lower, let upper): range(lower, upper)
    case .about(let bound, let tolerance): range(bound - tolerance, bound + tolerance)
    }
  }

  /// Returns the values that go beyond it by at least `distance`, or by more; `nil` when no side of
  /// it is the better one.
  func values(beyond distance: Rational, isIncluded: Bool) -> ValueRange? {
    higherIsBetter.map { isHigher in
      isHigher
        ? .from(bound + distance, isIncluded: isIncluded)
        : ValueRange.from(distance - bound, isIncluded: isIncluded).mirrored
    }
  }
}

extension PartialSteps {
  /// Returns the distances that make at most so many steps: up to a bound, which may be excluded.
  func distance(ofAtMost steps: Rational, of size: Rational) -> (Rational, isIncluded: Bool) {
    switch self {
    case .proRata: (steps * size, true)
    case .floor: ((steps.floor + .one) * size, false)
    case .ceiling: (steps.floor * size, true)
    }
  }

  /// Returns the distances that make at least so many steps: from a bound, which may be excluded.
  func distance(ofAtLeast steps: Rational, of size: Rational) -> (Rational, isIncluded: Bool) {
    switch self {
    case .proRata: (steps * size, true)
    case .floor: (steps.ceiling * size, true)
    case .ceiling: ((steps.ceiling - .one) * size, false)
    }
  }
}
