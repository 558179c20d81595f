/// Puts expressions into words of one language.
struct FormulaWords {
  /// What the names are called.
  let names: FormulaNames

  /// The language.
  let language: Language

  /// Returns the text in the language; the other one is not even put together.
  private func say(zh: @autoclosure () -> String, en: @autoclosure () -> String) -> String {
    language == .zh ? zh() : en()
  }

  /// Returns the expression in words.
  func words(_ expression: Expression) -> String {
    if let (operand, list) = expression.membership { return membership(of: operand, in: list) }
    return switch expression {
    case .literal(let value): literal(value)
    case .element(let name): names.element(name)[language]
    case .period(let point): day(point)
    case .unary(.minus, let operand): "−" + words(operand, from: .sign)
    case .unary(.not, let operand): say(zh: "并非", en: "not ") + enclosed(operand)
    case .binary(let binaryOperator, let left, let right): binary(binaryOperator, left, right)
    case .conditional(let condition, let first, let second):
      conditional(words(condition), words(first), words(second))
    case .aggregate(let aggregate): figure(aggregate)
    case .shifted(let shift, let operand): shifted(shift, words(operand, from: .primary))
    case .call(let function, let operands): call(function, operands)
    }
  }

  /// Returns an operand in words, in parentheses if it binds more loosely than its place.
  private func words(_ operand: Expression, from floor: Precedence) -> String {
    operand.precedence < floor ? enclosed(operand) : words(operand)
  }

  private func enclosed(_ operand: Expression) -> String {
    say(zh: "（\(words(operand))）", en: "(\(words(operand)))")
  }
}

// MARK: - Values

extension FormulaWords {
  private func literal(_ value: Value) -> String {
    switch value {
    case .number(let number): number.shortText(places: FormulaLimits.digits)
    case .text(let text): "“\(text)”"
    case .date(let date): say(zh: "\(date.year)年\(date.month)月\(date.day)日", en: "\(date)")
    case .flag(let flag): flag ? say(zh: "是", en: "yes") : say(zh: "否", en: "no")
    }
  }

  private func day(_ point: PeriodPoint) -> String {
    switch point {
    case .start: say(zh: "考核期首日", en: "the first day of the period")
    case .end: say(zh: "考核期末日", en: "the last day of the period")
    case .yearStart: say(zh: "当年1月1日", en: "1 January of the year")
    }
  }

  private func shifted(_ shift: PeriodShift, _ operand: String) -> String {
    switch shift {
    case .none: operand
    case .previous: say(zh: "上期\(operand)", en: "\(operand) in the previous period")
    case .lastYear: say(zh: "上年同期\(operand)", en: "\(operand) in the same period last year")
    }
  }

  /// Returns a text that is compared with `column`: a choice has a name of its own.
  private func choice(_ value: Expression, of column: Expression) -> String {
    guard case .literal(.text(let text)) = value, case .element(let name) = column else {
      return words(value, from: .sum)
    }
    return "“\(names.choice(name, text)[language])”"
  }
}

// MARK: - Operators

extension FormulaWords {
  private func binary(
    _ binaryOperator: BinaryOperator, _ left: Expression, _ right: Expression
  ) -> String {
    guard binaryOperator != .equal, binaryOperator != .notEqual else {
      return equality(left, right, isEqual: binaryOperator == .equal)
    }
    let first = words(left, from: binaryOperator.leftPrecedence)
    let second = words(right, from: binaryOperator.rightPrecedence)
    return switch binaryOperator {
    case .implies: say(zh: "如果\(first)，则\(second)", en: "if \(first), then \(second)")
    case .and: say(zh: "\(first)且\(second)", en: "\(first) and \(second)")
    case .or: say(zh: "\(first)或\(second)", en: "\(first) or \(second)")
    default: "\(first) \(binaryOperator.sign) \(second)"
    }
  }

  private func equality(_ left: Expression, _ right: Expression, isEqual: Bool) -> String {
    let first = choice(left, of: right)
    let second = choice(right, of: left)
    guard left.isPlainText || right.isPlainText else {
      return "\(first) \(isEqual ? "=" : "≠") \(second)"
    }
    return isEqual
      ? say(zh: "\(first)为\(second)", en: "\(first) is \(second)")
      : say(zh: "\(first)不为\(second)", en: "\(first) is not \(second)")
  }

  private func membership(of operand: Expression, in list: [Expression]) -> String {
    let items = list.map { choice($0, of: operand) }.joined(separator: say(zh: "、", en: ", "))
    let first = words(operand, from: .sum)
    return say(zh: "\(first)为\(items)之一", en: "\(first) is one of \(items)")
  }

  private func conditional(_ condition: String, _ first: String, _ second: String) -> String {
    say(
      zh: "（如果\(condition)，取\(first)，否则取\(second)）",
      en: "(if \(condition), \(first), otherwise \(second))")
  }
}

// MARK: - Functions

extension FormulaWords {
  private func figure(_ aggregate: Aggregate) -> String {
    let table = names.table(aggregate.table)[language]
    let condition = aggregate.condition.map(words)
    if aggregate.function == .share {
      return say(
        zh: "“\(table)”中\(condition ?? "")的行所占比例",
        en: "the share of rows of “\(table)” where \(condition ?? "")")
    }
    let column = aggregate.column.map { names.element($0)[language] } ?? ""
    return say(
      zh: "“\(table)”中" + (condition.map { "\($0)的" } ?? "")
        + aggregate.function.words(column).zh,
      en: aggregate.function.words(column).en + " “\(table)”"
        + (condition.map { " where \($0)" } ?? ""))
  }

  private func call(_ function: Function, _ operands: [Expression]) -> String {
    switch function {
    case .min, .max:
      let kind = function == .min ? say(zh: "最小", en: "smallest") : say(zh: "最大", en: "largest")
      let all = operands.map(words)
      return say(
        zh: "\(all.joined(separator: "、"))中的\(kind)者",
        en: "the \(kind) of \(all.joined(separator: ", "))")
    case .days:
      let all = operands.map(words)
      return say(
        zh: "从\(all.last ?? "")到\(all.first ?? "")的天数",
        en: "the days from \(all.last ?? "") to \(all.first ?? "")")
    case .abs, .reported, .orZero:
      return call(function, of: operands.first.map { words($0, from: .primary) } ?? "")
    }
  }

  private func call(_ function: Function, of operand: String) -> String {
    switch function {
    case .abs: say(zh: "\(operand)的绝对值", en: "\(operand) without its sign")
    case .reported: say(zh: "已报送\(operand)", en: "\(operand) was reported")
    case .orZero: say(zh: "\(operand)（未报按0计）", en: "\(operand) (0 if not reported)")
    case .min, .max, .days: operand
    }
  }
}

extension Aggregate.Function {
  /// What it makes of a column, up to the name of the ledger.
  fileprivate func words(_ column: String) -> LocalizedText {
    switch self {
    case .count where !column.isEmpty:
      LocalizedText(zh: "填有\(column)的行数", en: "the number of rows with a value for \(column) of")
    case .count, .share: LocalizedText(zh: "行数", en: "the number of rows of")
    case .sum: LocalizedText(zh: "\(column)合计", en: "the sum of \(column) in")
    case .min: LocalizedText(zh: "\(column)最小值", en: "the smallest \(column) in")
    case .max: LocalizedText(zh: "\(column)最大值", en: "the largest \(column) in")
    case .mean: LocalizedText(zh: "\(column)平均值", en: "the mean of \(column) in")
    case .trimmedMean:
      LocalizedText(
        zh: "\(column)去掉一个最高、一个最低后的平均值",
        en: "the mean of \(column) without the highest and the lowest in")
    case .distinct:
      LocalizedText(zh: "不同的\(column)个数", en: "the number of different \(column) in")
    }
  }
}

extension BinaryOperator {
  /// The sign that people write.
  fileprivate var sign: String {
    switch self {
    case .minus: "−"
    case .times: "×"
    case .divided: "÷"
    case .notEqual: "≠"
    case .lessOrEqual: "≤"
    case .greaterOrEqual: "≥"
    default: rawValue
    }
  }
}

extension Expression {
  /// Whether it is a text as written in the formula.
  fileprivate var isPlainText: Bool {
    if case .literal(.text) = self { true } else { false }
  }
}
