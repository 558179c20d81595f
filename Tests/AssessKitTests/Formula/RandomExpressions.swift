import AssessKit

/// Makes expressions that the checker accepts: every kind of part, at random.
struct RandomExpressions {
  /// Where the expression stands.
  enum Place { case formula, shift, row }

  var generator: SeededGenerator
  var place = Place.formula

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func expression(_ type: ValueType, depth: Int) -> Expression {
    guard depth > 0 else { return leaf(type) }
    if pick(8) == 0 {
      return .conditional(
        expression(.flag, depth: depth - 1), expression(type, depth: depth - 1),
        expression(type, depth: depth - 1))
    }
    if place == .formula, pick(8) == 0 {
      let shift: PeriodShift = pick(2) == 0 ? .previous : .lastYear
      return .shifted(shift, at(.shift) { $0.expression(type, depth: depth - 1) })
    }
    return switch type {
    case .number: number(depth: depth)
    case .flag: flag(depth: depth)
    case .date, .text: leaf(type)
    }
  }

  private mutating func pick(_ count: Int) -> Int { Int.random(in: 0..<count, using: &generator) }

  private mutating func at<T>(_ inner: Place, _ body: (inout Self) -> T) -> T {
    let outer = place
    place = inner
    defer { place = outer }
    return body(&self)
  }
}

extension RandomExpressions {
  private mutating func number(depth: Int) -> Expression {
    let inner = depth - 1
    switch pick(place == .row ? 6 : 8) {
    case 0: return .unary(.minus, expression(.number, depth: inner))
    case 1: return .call(.abs, [expression(.number, depth: inner)])
    case 2:
      let operands = (0...(1 + pick(2))).map { _ in expression(.number, depth: inner) }
      return .call(pick(2) == 0 ? .min : .max, operands)
    case 3: return .call(.days, [leaf(.date), leaf(.date)])
    case 4, 5:
      let operators: [BinaryOperator] = [.plus, .minus, .times, .divided]
      return .binary(
        operators[pick(4)], expression(.number, depth: inner), expression(.number, depth: inner))
    case 6: return .call(.orZero, [column(.number)])
    default: return .aggregate(aggregate(depth: inner))
    }
  }

  private mutating func flag(depth: Int) -> Expression {
    let inner = depth - 1
    switch pick(7) {
    case 0: return .unary(.not, expression(.flag, depth: inner))
    case 1: return .call(.reported, [column(.date)])
    case 2: return membership(depth: inner)
    case 3, 4:
      let operators: [BinaryOperator] = [.and, .or, .implies]
      return .binary(
        operators[pick(3)], expression(.flag, depth: inner), expression(.flag, depth: inner))
    case 5:
      let operators: [BinaryOperator] = [.less, .lessOrEqual, .greater, .greaterOrEqual]
      let type: ValueType = pick(3) == 0 ? .date : .number
      return .binary(
        operators[pick(4)], expression(type, depth: inner), expression(type, depth: inner))
    default:
      let type: ValueType = [.number, .text, .date, .flag][pick(4)]
      return .binary(
        pick(2) == 0 ? .equal : .notEqual, expression(type, depth: inner),
        expression(type, depth: inner))
    }
  }

  /// Makes `a = b or a = c or …`, from the left or from the right.
  private mutating func membership(depth: Int) -> Expression {
    let type: ValueType = [.number, .text, .flag][pick(3)]
    let operand = expression(type, depth: depth)
    var whole = Expression.binary(.equal, operand, expression(type, depth: depth))
    for _ in 0..<(1 + pick(3)) {
      let part = Expression.binary(.equal, operand, expression(type, depth: depth))
      whole = pick(5) == 0 ? .binary(.or, part, whole) : .binary(.or, whole, part)
    }
    return whole
  }

  private mutating func aggregate(depth: Int) -> Aggregate {
    let condition = at(.row) { $0.expression(.flag, depth: depth) }
    let isConditional = pick(3) > 0
    let function = Aggregate.Function.allCases[pick(Aggregate.Function.allCases.count)]
    let column: ElementReference? =
      switch function {
      case .share: nil
      case .count: pick(2) == 0 ? nil : .cases("case_no")
      case .sum, .mean, .trimmedMean, .min, .max: .cases("amount")
      case .distinct: .cases("case_no")
      }
    return Aggregate(
      function, table: "cases", column: column,
      condition: isConditional || function == .share ? condition : nil)
  }
}

extension RandomExpressions {
  private mutating func leaf(_ type: ValueType) -> Expression {
    if type == .date, pick(3) == 0 {
      return .period([.start, .end, .yearStart][pick(3)])
    }
    return pick(2) == 0 ? column(type) : literal(type)
  }

  private mutating func column(_ type: ValueType) -> Expression {
    switch (place, type) {
    case (.row, .number): .element(.cases("amount"))
    case (.row, .text): .element(.cases("case_no"))
    case (.row, .date): .element(.cases(pick(2) == 0 ? "opened" : "closed"))
    case (.row, .flag): .element(.cases("urgent"))
    case (_, .number): .element(.mediation(pick(2) == 0 ? "accepted" : "failed"))
    case (_, .text): .element(ElementReference(table: "litigation", column: "note"))
    case (_, .date): .element(ElementReference(table: "litigation", column: "approved_on"))
    case (_, .flag): .element(ElementReference(table: "litigation", column: "planned"))
    }
  }

  private mutating func literal(_ type: ValueType) -> Expression {
    switch type {
    case .number:
      let places = [1, 10, 1000, 1_000_000][pick(4)]
      return .literal(.number(Rational(pick(2_000_000) - 1_000_000, over: places)!))
    case .text:
      let texts = ["", "达标", "\"", "\"\u{301}", "''", "a\nb", "\u{1F469}\u{200D}\u{1F33E}”"]
      return .literal(.text(texts[pick(texts.count)]))
    case .date:
      return .literal(.date(CalendarDate(iso: "2020-01-31")!.advanced(byDays: pick(999))!))
    case .flag: return .literal(.flag(pick(2) == 0))
    }
  }
}
