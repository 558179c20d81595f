/// What is to be reached (目标值).
///
/// 以上 and 不低于 include the number itself (Civil Code, art. 1259).
public enum Target: Codable, Hashable, Sendable {
  /// At least so much: 90 % 以上.
  case atLeast(Rational)

  /// More than so much: 超过.
  case moreThan(Rational)

  /// At most so much.
  case atMost(Rational)

  /// Less than so much.
  case lessThan(Rational)

  /// Exactly so much: 100 %.
  case exactly(Rational)

  /// From so much to so much, both included.
  case between(Rational, Rational)

  /// About so much, give or take.
  case about(Rational, tolerance: Rational)

  /// Returns whether `value`, unrounded, reaches the target.
  public func isMet(by value: Rational) -> Bool {
    switch self {
    case .atLeast(let bound): value >= bound
    case .moreThan(let bound): value > bound
    case .atMost(let bound): value <= bound
    case .lessThan(let bound): value < bound
    case .exactly(let bound): value == bound
    case .between(let lower, let upper): lower <= value && value <= upper
    case .about(let bound, let tolerance): (value - bound).magnitude <= tolerance
    }
  }

  /// Returns how far `value` is on the wrong side of the target; zero when it is not.
  public func shortfall(of value: Rational) -> Rational {
    switch self {
    case .atLeast(let bound), .moreThan(let bound): max(.zero, bound - value)
    case .atMost(let bound), .lessThan(let bound): max(.zero, value - bound)
    case .exactly(let bound): (value - bound).magnitude
    case .between(let lower, let upper): max(.zero, max(lower - value, value - upper))
    case .about(let bound, let tolerance): max(.zero, (value - bound).magnitude - tolerance)
    }
  }

  /// Returns how far `value` goes beyond the target; zero when it does not, or when no side of the
  /// target is the better one.
  public func surplus(of value: Rational) -> Rational {
    switch self {
    case .atLeast(let bound), .moreThan(let bound): max(.zero, value - bound)
    case .atMost(let bound), .lessThan(let bound): max(.zero, bound - value)
    case .exactly, .between, .about: .zero
    }
  }

  /// The number to compare with: the bound, or the lower one of two.
  public var bound: Rational {
    switch self {
    case .atLeast(let bound), .moreThan(let bound), .atMost(let bound), .lessThan(let bound),
      .exactly(let bound), .between(let bound, _), .about(let bound, _):
      bound
    }
  }

  /// Whether more is better; `nil` when neither side is.
  public var higherIsBetter: Bool? {
    switch self {
    case .atLeast, .moreThan: true
    case .atMost, .lessThan: false
    case .exactly, .between, .about: nil
    }
  }
}

extension Target {
  /// Returns the target with another bound, for those that are a lower bound.
  func replacingLowerBound(_ change: (Rational) -> Rational) -> Target {
    switch self {
    case .atLeast(let bound): .atLeast(change(bound))
    case .moreThan(let bound): .moreThan(change(bound))
    case .atMost, .lessThan, .exactly, .between, .about: self
    }
  }
}
