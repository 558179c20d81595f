/// What a formula of a worksheet refers to, for one unit.
struct SheetEvaluation {
  /// The data elements; `nil` for one that is missing.
  var data: [Rational?]

  /// The parameters.
  var parameters: [Rational]

  /// The measured value.
  var value: Rational?

  /// The values of the group.
  var peers: PeerValues = PeerValues([])

  /// How far two numbers must be apart, where they are not equal, so that binary arithmetic cannot
  /// take one for the other: formulas compare at nine decimals.
  static let margin = Rational(1, over: 100_000_000) ?? .zero

  /// The size from which nine decimals are more than binary arithmetic has.
  private static let largest = Rational(1_000_000)

  /// Returns what the formula comes to, exactly; `nil` where it comes to nothing, or where it
  /// compares numbers so close that a spreadsheet might see it differently.
  func number(of formula: SheetFormula) -> Rational? {
    switch formula {
    case .number(let number): return number
    case .data(let place): return data.indices.contains(place) ? data[place] ?? .zero : nil
    case .parameter(let place):
      return parameters.indices.contains(place) ? parameters[place] : nil
    case .value: return value
    case .peers(let figure): return peers.number(of: figure, for: value)
    case .binary(let sign, let first, let second):
      guard let first = number(of: first), let second = number(of: second) else { return nil }
      return Self.combined(first, sign, second)
    case .call(let function, let parts): return number(of: function, parts)
    }
  }

  private static func combined(
    _ first: Rational, _ sign: SheetFormula.Operator, _ second: Rational
  ) -> Rational? {
    switch sign {
    case .plus: return first + second
    case .minus: return first - second
    case .times: return first * second
    case .divided: return first.divided(by: second)
    case .equal, .less, .lessOrEqual, .greater, .greaterOrEqual: break
    }
    guard isSafe(first, second) else { return nil }
    let holds =
      switch sign {
      case .equal: first == second
      case .less: first < second
      case .lessOrEqual: first <= second
      case .greater: first > second
      default: first >= second
      }
    return holds ? .one : .zero
  }

  /// Whether binary arithmetic compares two numbers as exact arithmetic does.
  static func isSafe(_ first: Rational, _ second: Rational) -> Bool {
    if first.isWhole, second.isWhole { return true }
    let distance = (first - second).magnitude
    let isLarge = max(first.magnitude, second.magnitude) > largest
    return isLarge ? distance > .one : distance == .zero || distance >= margin
  }

  private func number(of function: SheetFormula.Function, _ parts: [SheetFormula]) -> Rational? {
    switch function {
    case .choose:
      guard parts.count == 3, let condition = number(of: parts[0]) else { return nil }
      return number(of: parts[condition == .zero ? 2 : 1])
    case .present:
      guard case .data(let place)? = parts.first, data.indices.contains(place) else { return nil }
      return data[place] == nil ? .zero : .one
    default:
      let numbers = parts.compactMap { number(of: $0) }
      guard numbers.count == parts.count, let first = numbers.first else { return nil }
      return Self.number(of: function, first, numbers)
    }
  }

  private static func number(
    of function: SheetFormula.Function, _ first: Rational, _ numbers: [Rational]
  ) -> Rational? {
    switch function {
    case .min: numbers.min()
    case .max: numbers.max()
    case .abs: first.magnitude
    case .floor: isSafe(first, first.rounded(toPlaces: 0)) ? first.floor : nil
    case .ceiling: isSafe(first, first.rounded(toPlaces: 0)) ? first.ceiling : nil
    case .log: Statistics.logarithm(of: first)
    case .and: numbers.contains(.zero) ? .zero : .one
    case .or: numbers.allSatisfy { $0 == .zero } ? .zero : .one
    case .not: first == .zero ? .one : .zero
    case .present, .choose: nil
    }
  }
}

/// The values of the units of a group that were measured by an item.
struct PeerValues {
  /// The values, from the lowest.
  let values: [Rational]

  private let deviation: Rational?
  private let isSafe: Bool

  /// Puts the values of a group in order.
  init(_ values: [Rational]) {
    let sorted = values.sorted()
    self.values = sorted
    isSafe = zip(sorted, sorted.dropFirst()).allSatisfy { SheetEvaluation.isSafe($0, $1) }
    guard sorted.count > 1, let mean = Self.mean(of: sorted) else {
      deviation = nil
      return
    }
    let squares = Rational.sum(of: sorted.map { $0 * $0 }) - Rational.sum(of: sorted) * mean
    deviation = squares.divided(by: Rational(sorted.count - 1)).flatMap(Statistics.squareRoot)
  }

  private static func mean(of values: [Rational]) -> Rational? {
    Rational.sum(of: values).divided(by: Rational(values.count))
  }

  fileprivate func number(
    of figure: SheetFormula.PeerFigure, for value: Rational?
  ) -> Rational? {
    switch figure {
    case .count: Rational(values.count)
    case .lowest: values.first
    case .highest: values.last
    case .mean: Self.mean(of: values)
    case .deviation: deviation
    case .above: isSafe ? value.map { own in Rational(values.count { $0 > own }) } : nil
    case .below: isSafe ? value.map { own in Rational(values.count { $0 < own }) } : nil
    }
  }
}
