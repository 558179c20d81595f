/// The mistakes that names and types can make in a formula that is written right.
extension FormulaError {
  private static func type(_ offset: Int, zh: String, en: String) -> FormulaError {
    FormulaError(.type, LocalizedText(zh: zh, en: en), at: offset)
  }

  private static func unknown(
    _ name: String, _ nearest: String?, zh: String, en: String, at offset: Int
  ) -> FormulaError {
    FormulaError(
      .unknownName(name, nearest: nearest),
      LocalizedText(
        zh: zh + (nearest.map { "，是否应为“\($0)”？" } ?? ""),
        en: en + (nearest.map { "; did you mean '\($0)'?" } ?? "")),
      at: offset)
  }

  static func unknownName(_ name: String, nearest: String?, at offset: Int) -> FormulaError {
    unknown(
      name, nearest, zh: "没有名为“\(name.shown)”的数据项", en: "Nothing is called '\(name.shown)'",
      at: offset)
  }

  static func unknownFunction(_ name: String, nearest: String?, at offset: Int) -> FormulaError {
    unknown(
      name, nearest, zh: "没有名为“\(name.shown)”的函数", en: "No function is called '\(name.shown)'",
      at: offset)
  }

  static func wrongType(
    _ found: ValueType, insteadOf expected: ValueType, for user: String, at offset: Int
  ) -> FormulaError {
    let remedy =
      user == BinaryOperator.minus.rawValue && found == .date
      ? LocalizedText(
        zh: "；两个日期相隔的天数写作 days(a, b)", en: "; write days(a, b) for the days between dates")
      : LocalizedText("")
    return type(
      offset,
      zh: "“\(user)”只接受\(expected.words.zh)，这里是\(found.words.zh)" + remedy.zh,
      en: "'\(user)' takes \(expected.words.en), and this is \(found.words.en)" + remedy.en)
  }

  static func wrongResult(_ found: ValueType, expected: ValueType) -> FormulaError {
    type(
      0, zh: "公式的结果应为\(expected.words.zh)，现在是\(found.words.zh)",
      en: "The formula should come to \(expected.words.en), and it comes to \(found.words.en)")
  }

  static func incomparable(
    _ left: ValueType, _ right: ValueType, at offset: Int
  ) -> FormulaError {
    let isDateAndText = Set([left, right]) == [.date, .text]
    return type(
      offset,
      zh: "\(left.words.zh)不能与\(right.words.zh)比较"
        + (isDateAndText ? "；日期写作 date(2020-12-31)" : ""),
      en: "\(left.words.en) cannot be compared with \(right.words.en)".capitalizedFirst
        + (isDateAndText ? "; a date is written as date(2020-12-31)" : ""))
  }

  static func withoutOrder(
    _ found: ValueType, for user: String, at offset: Int
  ) -> FormulaError {
    type(
      offset, zh: "“\(user)”只接受数字或日期，这里是\(found.words.zh)",
      en: "'\(user)' takes numbers or dates, and this is \(found.words.en)")
  }

  static func notAChoice(
    _ text: String, of name: ElementReference, choices: [String], at offset: Int
  ) -> FormulaError {
    let nearest = nearestName(to: text, among: choices)
    let all = choices.prefix(20).joined(separator: ", ") + (choices.count > 20 ? "…" : "")
    return type(
      offset,
      zh: "“\(text.shown)”不是\(name)的选项"
        + (nearest.map { "，是否应为“\($0)”？" } ?? "；") + "选项有：\(all)",
      en: "'\(text.shown)' is no choice of \(name)"
        + (nearest.map { "; did you mean '\($0)'? The" } ?? "; the") + " choices are: \(all)")
  }

  static func branchesDiffer(
    _ left: ValueType, _ right: ValueType, at offset: Int
  ) -> FormulaError {
    type(
      offset, zh: "if 的两个结果类型应当相同，一个是\(left.words.zh)，另一个是\(right.words.zh)",
      en: "Both results of 'if' must be alike; one is \(left.words.en), the other \(right.words.en)"
    )
  }

  static func wrongCount(
    _ found: Int, expected: ClosedRange<Int>, of name: String, at offset: Int
  ) -> FormulaError {
    let (zh, en) =
      expected.upperBound == .max
      ? ("至少\(expected.lowerBound)", "at least \(expected.lowerBound)")
      : ("\(expected.lowerBound)", "\(expected.lowerBound)")
    return type(
      offset, zh: "“\(name)”要有\(zh)个参数，这里有\(found)个",
      en: "'\(name)' takes \(en) operand\(expected.upperBound == 1 ? "" : "s"),"
        + " and this has \(found)")
  }

  static func notASingleFigure(_ name: String, at offset: Int) -> FormulaError {
    type(
      offset, zh: "“\(name)”只接受一个数据项或一个汇总数，不接受算式，请逐项分别写",
      en: "'\(name)' takes one data element or one figure over rows; write it for each of them")
  }
}

// MARK: - Ledgers and periods

extension FormulaError {
  static func tableAsValue(_ table: FormulaScope.Table, at offset: Int) -> FormulaError {
    type(
      offset,
      zh: "“\(table.id)”是一张表，请写明列：\(table.id).列名"
        + (table.isLedger ? "，或写 count(\(table.id))" : ""),
      en: "'\(table.id)' is a table; name a column of it as \(table.id).column"
        + (table.isLedger ? ", or write count(\(table.id))" : ""))
  }

  static func ledgerColumn(
    _ name: ElementReference, _ columnType: ValueType, at offset: Int
  ) -> FormulaError {
    let example =
      columnType == .number
      ? "sum(\(name))" : "count(\(name.table) where reported(\(name.column)))"
    return type(
      offset, zh: "“\(name)”是台账的列，一行一个值，要放在汇总函数里，如 \(example)",
      en: "'\(name)' has a value in every row of a ledger; put it in a function such as \(example)")
  }

  static func foreignInCondition(
    _ name: ElementReference, ledger: String, at offset: Int
  ) -> FormulaError {
    type(
      offset, zh: "where 条件只能用“\(ledger)”自己的列，不能用“\(name)”",
      en: "A 'where' knows the columns of '\(ledger)' only, not '\(name)'")
  }

  static func foreignInRow(
    _ name: ElementReference, table: String, at offset: Int
  ) -> FormulaError {
    type(
      offset, zh: "逐行检查只能用“\(table)”同一行的列，不能用“\(name)”",
      en: "A check of one row knows the columns of '\(table)' only, not '\(name)'")
  }

  static func aggregateInRow(_ name: String, at offset: Int) -> FormulaError {
    type(
      offset, zh: "“\(name)”汇总许多行，不能用在只看一行的条件里",
      en: "'\(name)' works over many rows; it cannot stand in a condition on one row")
  }

  static func misplacedShift(
    _ name: String, at place: FormulaChecker.Place, _ offset: Int
  ) -> FormulaError {
    if case .shift = place {
      return type(
        offset, zh: "“\(name)”不能再套在上期或上年同期里面",
        en: "'\(name)' cannot stand inside another reference to an earlier period")
    }
    return type(
      offset, zh: "“\(name)”不能用在只看一行的条件里：一行没有上期",
      en: "'\(name)' cannot stand in a condition on one row: a row has no earlier period")
  }

  static func notALedger(_ table: String, for name: String, at offset: Int) -> FormulaError {
    type(
      offset, zh: "“\(name)”汇总台账的各行，“\(table.shown)”不是台账",
      en: "'\(name)' works over the rows of a ledger, and '\(table.shown)' is none")
  }

  static func columnAsRows(_ name: String, table: String, at offset: Int) -> FormulaError {
    type(
      offset, zh: "“\(name)”按行计数，只写表名：\(name)(\(table.shown) where 条件)",
      en: "'\(name)' counts rows: give the table alone, as in"
        + " \(name)(\(table.shown) where condition)")
  }

  static func noRows(_ name: String, at offset: Int) -> FormulaError {
    type(
      offset, zh: "“\(name)”的括号里要写台账名：\(name)(台账 where 条件)",
      en: "'\(name)' takes the name of a ledger: \(name)(ledger where condition)")
  }

  static func rowsAsColumn(_ name: String, table: String, at offset: Int) -> FormulaError {
    type(
      offset, zh: "“\(name)”汇总一列的数，请写明列：\(name)(\(table).列名)",
      en: "'\(name)' works over one column; name it, as in \(name)(\(table).column)")
  }

  static func noColumn(_ name: String, at offset: Int) -> FormulaError {
    let isBoth = Function(rawValue: name) != nil
    return type(
      offset,
      zh: "“\(name)”的括号里要写台账的一列：\(name)(台账.列名 where 条件)"
        + (isBoth ? "，或写两个以上的值" : ""),
      en: "'\(name)' takes a column of a ledger: \(name)(ledger.column where condition)"
        + (isBoth ? ", or two or more values" : ""))
  }

  static func shareWithoutCondition(_ table: String, at offset: Int) -> FormulaError {
    type(
      offset, zh: "“share”要有条件：share(\(table) where 条件)",
      en: "'share' needs a condition: share(\(table) where condition)")
  }

  static func whereWithoutAggregate(_ name: String, at offset: Int) -> FormulaError {
    type(
      offset, zh: "“\(name.shown)”不汇总各行，不能带 where",
      en: "'\(name.shown)' does not work over rows and takes no 'where'")
  }
}

extension ValueType {
  /// What a person calls it.
  package var words: LocalizedText {
    switch self {
    case .number: LocalizedText(zh: "数字", en: "a number")
    case .text: LocalizedText(zh: "文字", en: "a text")
    case .date: LocalizedText(zh: "日期", en: "a date")
    case .flag: LocalizedText(zh: "是或否", en: "yes or no")
    }
  }
}

extension String {
  /// The text, cut to what a message can carry.
  fileprivate var shown: Substring { prefix(40) }

  /// The text with a capital letter first.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
