/// The mistakes that a formula's writing can have.
extension FormulaError {
  private static func syntax(_ offset: Int, zh: String, en: String) -> FormulaError {
    FormulaError(.syntax, LocalizedText(zh: zh, en: en), at: offset)
  }

  static var empty: FormulaError { syntax(0, zh: "公式是空的", en: "The formula is empty") }

  static var tooLong: FormulaError {
    syntax(
      FormulaLimits.bytes, zh: "公式过长，最多\(FormulaLimits.bytes)字节",
      en: "The formula is too long: at most \(FormulaLimits.bytes) bytes")
  }

  static func tooDeep(at offset: Int) -> FormulaError {
    syntax(
      offset, zh: "括号或函数嵌套过深，最多\(FormulaLimits.nesting)层",
      en: "Parentheses or functions inside one another: at most \(FormulaLimits.nesting) levels")
  }

  static func tooLarge(at offset: Int) -> FormulaError {
    syntax(
      offset, zh: "公式项数过多，请拆成几个公式",
      en: "The formula has too many parts; make several formulas of it")
  }

  static func noDigitAfterPoint(at offset: Int) -> FormulaError {
    syntax(offset, zh: "小数点后面要有数字", en: "A digit must follow the decimal point")
  }

  static func numberTooLong(at offset: Int) -> FormulaError {
    syntax(
      offset, zh: "数字过长，最多\(FormulaLimits.digits)位",
      en: "The number is too long: at most \(FormulaLimits.digits) digits")
  }

  static func unclosedQuote(at offset: Int) -> FormulaError {
    syntax(offset, zh: "引号没有成对，文字没有结束", en: "The text that starts here has no closing quote")
  }

  static func unclosedDate(at offset: Int) -> FormulaError {
    syntax(
      offset, zh: "日期要写成 date(2020-12-31)", en: "A date is written as date(2020-12-31)")
  }

  static func notADate(_ text: String, at offset: Int) -> FormulaError {
    syntax(
      offset, zh: "“\(text.prefix(20))”不是日历上的日期，请写成 date(2020-12-31)",
      en: "'\(text.prefix(20))' is not a day of the calendar; write date(2020-12-31)")
  }

  static func unexpectedCharacter(_ scalar: Unicode.Scalar, at offset: Int) -> FormulaError {
    let isShown = scalar.properties.isPatternSyntax || scalar.properties.numericType != nil
    let name = isShown ? "\(scalar)" : "U+" + String(scalar.value, radix: 16, uppercase: true)
    let remedies: [Unicode.Scalar: LocalizedText] = [
      "&": LocalizedText(zh: "，并且写作 and", en: "; write 'and'"),
      "|": LocalizedText(zh: "，或者写作 or", en: "; write 'or'"),
      "!": LocalizedText(zh: "，否定写作 not", en: "; write 'not'"),
      "%": LocalizedText(zh: "，百分号要紧跟在数字后面", en: "; a percent sign belongs right after a number"),
      ".": LocalizedText(zh: "，名称写作 表.列", en: "; a name is written as table.column"),
      "、": LocalizedText(zh: "，请用逗号分隔", en: "; put commas between values"),
    ]
    let remedy = remedies[scalar]
    return syntax(
      offset, zh: "公式里不能有“\(name)”" + (remedy?.zh ?? ""),
      en: "A formula has no '\(name)'" + (remedy?.en ?? ""))
  }

  static func noValue(_ token: FormulaToken) -> FormulaError {
    token.kind == .end
      ? syntax(
        token.offset, zh: "公式没有写完，末尾缺少一个值", en: "The formula ends where a value was expected")
      : syntax(
        token.offset, zh: "“\(token.shown)”前面缺少一个值",
        en: "A value was expected before '\(token.shown)'")
  }

  static func noOperator(_ token: FormulaToken) -> FormulaError {
    syntax(
      token.offset, zh: "“\(token.shown)”前面缺少运算符或逗号",
      en: "An operator or a comma is missing before '\(token.shown)'")
  }

  static func noList(_ token: FormulaToken) -> FormulaError {
    syntax(
      token.offset, zh: "in 后面要有括号括起的列表，如 in (\"甲\", \"乙\")",
      en: "'in' needs a list in parentheses, such as in (\"a\", \"b\")")
  }

  static func unexpectedAfterValue(_ token: FormulaToken) -> FormulaError {
    switch token.kind {
    case .close:
      syntax(token.offset, zh: "这个右括号没有对应的左括号", en: "This ')' has no '(' before it")
    case .comma:
      syntax(
        token.offset, zh: "逗号只能用在函数或列表的括号里",
        en: "A comma belongs inside the parentheses of a function or a list")
    case .where:
      syntax(
        token.offset, zh: "where 只能用在汇总函数里，如 count(表 where 条件)",
        en: "'where' belongs inside a function such as count(table where condition)")
    default: noOperator(token)
    }
  }

  static func unclosed(_ parenthesis: FormulaToken, before token: FormulaToken) -> FormulaError {
    guard token.kind != .end else {
      return syntax(
        parenthesis.offset, zh: "这个左括号没有对应的右括号", en: "This '(' has no ')' after it")
    }
    return syntax(
      token.offset, zh: "“\(token.shown)”处应为右括号",
      en: "A ')' was expected where '\(token.shown)' stands")
  }

  static func chainedComparison(_ token: FormulaToken) -> FormulaError {
    syntax(
      token.offset, zh: "比较不能连写，请写成 a < b and b < c",
      en: "A comparison has two sides only; write a < b and b < c")
  }

  static func notInsideOperand(at offset: Int) -> FormulaError {
    syntax(
      offset, zh: "这里的 not 要连同它的条件放进括号",
      en: "Put this 'not' and its condition in parentheses")
  }
}

extension FormulaToken {
  /// The text as written, cut to what a message can carry.
  fileprivate var shown: Substring { written.prefix(20) }
}
