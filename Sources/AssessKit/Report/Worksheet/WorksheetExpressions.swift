/// Formulas of the scheme as formulas of a spreadsheet.
extension WorksheetBuilder {
  /// Returns the formula of an expression; `nil` where a spreadsheet has none, as for text.
  mutating func translated(
    _ expression: Expression, _ shift: PeriodShift = .none
  ) -> SheetFormula? {
    switch expression {
    case .literal(.number(let number)): return .number(number)
    case .literal(.flag(let flag)): return .number(flag ? .one : .zero)
    case .literal(.date(let day)): return .number(Rational(day.sheetNumber))
    case .literal(.text): return nil
    case .element(let element): return datum(element.description, shift)
    case .aggregate: return datum(expression.description, shift)
    case .period(let point): return shift == .none ? day(of: point) : nil
    case .shifted(let inner, let operand): return translated(operand, inner)
    case .unary(let sign, let operand):
      guard let operand = translated(operand, shift) else { return nil }
      return sign == .not ? .call(.not, [operand]) : .zero - operand
    case .binary(let sign, let left, let right): return translated(left, sign, right, shift)
    case .conditional(let condition, let first, let second):
      return translated([condition, first, second], shift).map { .call(.choose, $0) }
    case .call(let function, let operands): return translated(function, operands, shift)
    }
  }

  private func day(of point: PeriodPoint) -> SheetFormula? {
    let day: CalendarDate? =
      switch point {
      case .start: period.firstDay
      case .end: period.lastDay
      case .yearStart: period.firstDay.flatMap { CalendarDate(year: $0.year, month: 1, day: 1) }
      }
    return day.map { .number(Rational($0.sheetNumber)) }
  }

  private mutating func translated(
    _ expressions: [Expression], _ shift: PeriodShift
  ) -> [SheetFormula]? {
    var parts: [SheetFormula] = []
    for expression in expressions {
      guard let part = translated(expression, shift) else { return nil }
      parts.append(part)
    }
    return parts
  }

  private mutating func translated(
    _ left: Expression, _ sign: BinaryOperator, _ right: Expression, _ shift: PeriodShift
  ) -> SheetFormula? {
    guard let first = translated(left, shift), let second = translated(right, shift) else {
      return nil
    }
    switch sign {
    case .and: return .call(.and, [first, second])
    case .or: return .call(.or, [first, second])
    case .implies: return .call(.or, [.call(.not, [first]), second])
    case .notEqual: return .call(.not, [.binary(.equal, first, second)])
    default:
      return SheetFormula.Operator(rawValue: sign.rawValue).map { .binary($0, first, second) }
    }
  }

  private mutating func translated(
    _ function: Function, _ operands: [Expression], _ shift: PeriodShift
  ) -> SheetFormula? {
    guard let parts = translated(operands, shift), let first = parts.first else { return nil }
    switch function {
    case .min: return .call(.min, parts)
    case .max: return .call(.max, parts)
    case .abs: return .abs(first)
    case .days: return parts.count == 2 ? first - parts[1] : nil
    case .orZero: return first
    case .reported:
      guard case .data = first else { return nil }
      return .call(.present, [first])
    }
  }
}
