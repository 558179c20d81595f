/// How tightly an operator binds, from the loosest.
enum Precedence: Int, Comparable {
  case implication
  case disjunction
  case conjunction
  case negation
  case comparison
  case sum
  case product
  case sign
  case primary

  /// The level that binds one step more tightly.
  var next: Precedence { Precedence(rawValue: rawValue + 1) ?? .primary }

  static func < (lhs: Precedence, rhs: Precedence) -> Bool { lhs.rawValue < rhs.rawValue }
}

extension BinaryOperator {
  /// How tightly the operator binds.
  var precedence: Precedence {
    switch self {
    case .implies: .implication
    case .or: .disjunction
    case .and: .conjunction
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: .comparison
    case .plus, .minus: .sum
    case .times, .divided: .product
    }
  }

  /// The level that the left operand needs to stand without parentheses.
  var leftPrecedence: Precedence {
    switch precedence {
    case .implication, .comparison: precedence.next
    default: precedence
    }
  }

  /// The level that the right operand needs to stand without parentheses.
  var rightPrecedence: Precedence { self == .implies ? .implication : precedence.next }

  /// Whether the operator compares two values.
  public var isComparison: Bool { precedence == .comparison }

  /// Whether the operator asks which of two values comes first.
  var isOrdering: Bool { isComparison && self != .equal && self != .notEqual }
}

extension Expression {
  /// How tightly the outermost operator binds.
  var precedence: Precedence {
    switch self {
    case .binary(let binaryOperator, _, _):
      membership == nil ? binaryOperator.precedence : .comparison
    case .unary(.not, _): .negation
    case .unary(.minus, _): .sign
    default: .primary
    }
  }

  /// The operand and the list of `a in (b, c)`, which is short for `a = b or a = c`.
  var membership: (operand: Expression, list: [Expression])? {
    guard case .binary(.or, var rest, .binary(.equal, let operand, let last)) = self else {
      return nil
    }
    var list = [last]
    while case .binary(.or, let earlier, .binary(.equal, operand, let item)) = rest {
      list.append(item)
      rest = earlier
    }
    guard case .binary(.equal, operand, let first) = rest else { return nil }
    return (operand, [first] + list.reversed())
  }
}
