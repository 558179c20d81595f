extension Expression {
  /// Returns what the expression comes to with the values of `source`.
  ///
  /// - A missing operand makes the result missing, with the names of everything that is missing;
  ///   failing that, an operand that was declared to be none makes it that; failing that, a
  ///   division by zero makes it no rate.
  /// - `and` and `or` are settled by one operand where that suffices: no and missing is no.
  /// - `if` and `implies` look at their condition first, and only then at the part it asks for.
  public func evaluated(in source: some ValueSource) -> Outcome {
    outcome(in: source, shift: .none)
  }

  /// Returns what the expression comes to, with its names taken from another period.
  func outcome(in source: some ValueSource, shift: PeriodShift) -> Outcome {
    switch self {
    case .literal(let value): .value(value)
    case .element(let name): source.outcome(of: name, shift: shift)
    case .aggregate(let aggregate): source.outcome(of: aggregate, shift: shift)
    case .period(let point):
      source.date(of: point, shift: shift).map { .value(.date($0)) } ?? .missing([])
    case .shifted(let inner, let operand): operand.outcome(in: source, shift: inner)
    case .unary(let unaryOperator, let operand):
      operand.outcome(in: source, shift: shift).applying(unaryOperator)
    case .binary(let binaryOperator, let left, let right):
      Self.outcome(of: binaryOperator, left, right, in: source, shift: shift)
    case .conditional(let condition, let first, let second):
      Self.outcome(of: condition, first, else: second, in: source, shift: shift)
    case .call(let function, let operands):
      Self.outcome(of: function, operands, in: source, shift: shift)
    }
  }

  private static func outcome(
    of condition: Expression, _ first: Expression, else second: Expression,
    in source: some ValueSource, shift: PeriodShift
  ) -> Outcome {
    let condition = condition.outcome(in: source, shift: shift)
    guard case .value(let value) = condition else { return condition }
    return (value.isYes ? first : second).outcome(in: source, shift: shift)
  }

  private static func outcome(
    of binaryOperator: BinaryOperator, _ left: Expression, _ right: Expression,
    in source: some ValueSource, shift: PeriodShift
  ) -> Outcome {
    let first = left.outcome(in: source, shift: shift)
    switch binaryOperator {
    case .and, .or:
      let settling = binaryOperator == .or
      if first.is(settling) { return first }
      let second = right.outcome(in: source, shift: shift)
      return second.is(settling) ? second : Outcome.leastSettled(first, second)
    case .implies:
      guard case .value(let condition) = first else { return first }
      return condition.isYes
        ? right.outcome(in: source, shift: shift) : .value(.flag(true))
    default:
      let second = right.outcome(in: source, shift: shift)
      guard case .value(let left) = first, case .value(let right) = second else {
        return Outcome.leastSettled(first, second)
      }
      return left.combined(with: right, by: binaryOperator)
    }
  }

  private static func outcome(
    of function: Function, _ operands: [Expression], in source: some ValueSource,
    shift: PeriodShift
  ) -> Outcome {
    guard let first = operands.first?.outcome(in: source, shift: shift) else {
      preconditionFailure("'\(function.rawValue)' without operands")
    }
    switch function {
    case .reported:
      guard case .missing(let elements) = first else { return .value(.flag(true)) }
      // A cell that is wrong was not left empty: nothing follows from it.
      let isUnreadable = elements.contains { source.isUnreadable($0, shift: shift) }
      return isUnreadable ? first : .value(.flag(false))
    case .orZero:
      return switch first {
      case .missing, .declaredNone: .value(.number(.zero))
      case .value, .noRate: first
      }
    case .abs, .days, .min, .max:
      var result = first.applying(function)
      for operand in operands.dropFirst() {
        let next = operand.outcome(in: source, shift: shift)
        guard case .value(let left) = result, case .value(let right) = next else {
          result = Outcome.leastSettled(result, next)
          continue
        }
        result = .value(left.combined(with: right, by: function))
      }
      return result
    }
  }
}

extension Outcome {
  /// Whether it is settled, and this flag.
  func `is`(_ flag: Bool) -> Bool {
    guard case .value(.flag(flag)) = self else { return false }
    return true
  }

  /// Returns what two operands that are not both settled come to.
  ///
  /// Missing comes before declared none, and that before no rate; two of a kind give the names of
  /// both. Two values give the second.
  static func leastSettled(_ first: Outcome, _ second: Outcome) -> Outcome {
    switch (first, second) {
    case (.missing(let left), .missing(let right)): .missing(union(left, right))
    case (.missing, _): first
    case (_, .missing): second
    case (.declaredNone(let left), .declaredNone(let right)): .declaredNone(union(left, right))
    case (.declaredNone, _): first
    case (_, .declaredNone): second
    case (.noRate, _): first
    case (.value, _): second
    }
  }

  private static func union(
    _ left: [ElementReference], _ right: [ElementReference]
  ) -> [ElementReference] {
    left == right ? left : Set(left).union(right).sorted()
  }

  fileprivate func applying(_ unaryOperator: UnaryOperator) -> Outcome {
    guard case .value(let value) = self else { return self }
    return switch unaryOperator {
    case .minus: .value(.number(-value.expectedNumber))
    case .not: .value(.flag(!value.isYes))
    }
  }

  /// Applies what a function does to its first operand alone.
  fileprivate func applying(_ function: Function) -> Outcome {
    guard function == .abs, case .value(let value) = self else { return self }
    return .value(.number(value.expectedNumber.magnitude))
  }
}

/// The checker has made sure of the types, so that another type here is a bug.
extension Value {
  fileprivate var isYes: Bool {
    guard case .flag(let flag) = self else { preconditionFailure("\(self) is no flag") }
    return flag
  }

  fileprivate var expectedNumber: Rational {
    guard case .number(let number) = self else { preconditionFailure("\(self) is no number") }
    return number
  }

  fileprivate func combined(with other: Value, by binaryOperator: BinaryOperator) -> Outcome {
    switch binaryOperator {
    case .plus: .value(.number(expectedNumber + other.expectedNumber))
    case .minus: .value(.number(expectedNumber - other.expectedNumber))
    case .times: .value(.number(expectedNumber * other.expectedNumber))
    case .divided:
      expectedNumber.divided(by: other.expectedNumber).map { .value(.number($0)) } ?? .noRate
    case .equal: .value(.flag(self == other))
    case .notEqual: .value(.flag(self != other))
    case .less: .value(.flag(isBefore(other)))
    case .lessOrEqual: .value(.flag(!other.isBefore(self)))
    case .greater: .value(.flag(other.isBefore(self)))
    case .greaterOrEqual: .value(.flag(!isBefore(other)))
    case .and, .or, .implies: preconditionFailure("settled before their operands are combined")
    }
  }

  fileprivate func combined(with other: Value, by function: Function) -> Value {
    switch function {
    case .min: return other.isBefore(self) ? other : self
    case .max: return isBefore(other) ? other : self
    case .days:
      guard case .date(let later) = self, case .date(let earlier) = other else {
        preconditionFailure("\(self) and \(other) are no dates")
      }
      return .number(Rational(later.days(since: earlier)))
    case .abs, .reported, .orZero: preconditionFailure("'\(function.rawValue)' takes one operand")
    }
  }

  private func isBefore(_ other: Value) -> Bool {
    switch (self, other) {
    case (.number(let left), .number(let right)): left < right
    case (.date(let left), .date(let right)): left < right
    default: preconditionFailure("\(self) and \(other) have no order")
    }
  }
}
