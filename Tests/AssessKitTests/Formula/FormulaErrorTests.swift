import AssessKit
import Testing

/// What is wrong, where, and in which words.
struct FormulaErrorTests {
  private func errors(_ text: String, in scope: FormulaScope = Fixture.scope) -> [FormulaError] {
    FormulaReading(of: text, in: scope).errors
  }

  @Test(arguments: [
    ("", 0, "The formula is empty"),
    ("  ", 0, "The formula is empty"),
    ("1 +", 3, "The formula ends where a value was expected"),
    ("1 + * 2", 4, "A value was expected before '*'"),
    ("+1", 0, "A value was expected before '+'"),
    ("()", 1, "A value was expected before ')'"),
    ("1 2", 2, "An operator or a comma is missing before '2'"),
    ("(1 2)", 3, "An operator or a comma is missing before '2'"),
    ("(1 + 2", 0, "This '(' has no ')' after it"),
    ("max(1, 2", 3, "This '(' has no ')' after it"),
    ("(1, 2)", 2, "A ')' was expected where ',' stands"),
    ("1)", 1, "This ')' has no '(' before it"),
    ("1, 2", 1, "A comma belongs inside the parentheses of a function or a list"),
    ("1 where 2", 2, "'where' belongs inside a function such as count(table where condition)"),
    ("1 < 2 < 3", 6, "A comparison has two sides only; write a < b and b < c"),
    ("1 in (1) = 2", 9, "A comparison has two sides only; write a < b and b < c"),
    ("1 + not yes", 4, "Put this 'not' and its condition in parentheses"),
    ("yes = not no", 6, "Put this 'not' and its condition in parentheses"),
    ("1 in 2", 5, "'in' needs a list in parentheses, such as in (\"a\", \"b\")"),
    ("1 in ()", 6, "A value was expected before ')'"),
    ("'达标", 0, "The text that starts here has no closing quote"),
    ("1 + “达标\"", 4, "The text that starts here has no closing quote"),
    ("12.", 3, "A digit must follow the decimal point"),
    ("123456789012345678901234567890123", 0, "The number is too long: at most 32 digits"),
    ("date(2021-02-29)", 5, "'2021-02-29' is not a day of the calendar; write date(2020-12-31)"),
    ("date(\"x\")", 5, "'\"x\"' is not a day of the calendar; write date(2020-12-31)"),
    ("date(2020-12-31", 0, "A date is written as date(2020-12-31)"),
    ("date(2020 12 31)", 0, "A date is written as date(2020-12-31)"),
    ("yes && no", 4, "A formula has no '&'; write 'and'"),
    ("yes || no", 4, "A formula has no '|'; write 'or'"),
    ("!yes", 0, "A formula has no '!'; write 'not'"),
    ("1 %", 2, "A formula has no '%'; a percent sign belongs right after a number"),
    ("a.b.c", 3, "A formula has no '.'; a name is written as table.column"),
    ("1 in (1、2)", 7, "A formula has no '、'; put commas between values"),
    ("达标 # 1", 7, "A formula has no '#'"),
    ("1\u{7}", 1, "A formula has no 'U+7'"),
  ])
  func `Says what is written wrong`(text: String, offset: Int, reason: String) {
    #expect(
      errors(text).map { Mistake($0) } == [Mistake(kind: .syntax, offset: offset, reason: reason)])
  }

  @Test(arguments: [
    ("litigation.apeared", "litigation.apeared", "litigation.appeared"),
    ("litigaton.appeared", "litigaton.appeared", "litigation.appeared"),
    ("appeared", "appeared", "litigation.appeared"),
    ("period_stop", "period_stop", "period_start"),
    ("quantity", "quantity", nil),
    ("perod_end", "perod_end", "period_end"),
    ("nonsense.appeared", "nonsense.appeared", nil),
    ("cuont(cases)", "cuont", "count"),
    ("total(cases.amount where urgent)", "total", nil),
    ("count(casess)", "casess", "cases"),
    ("sum(cases.amuont)", "cases.amuont", "cases.amount"),
    ("sum(nowhere.amount)", "nowhere.amount", nil),
  ])
  func `Names what is not known, and the nearest thing that is`(
    text: String, name: String, nearest: String?
  ) {
    #expect(errors(text).map(\.kind) == [.unknownName(name, nearest: nearest)])
  }

  @Test(arguments: [
    // Operands of the wrong type.
    ("1 + 'a'", 4, "'+' takes a number, and this is a text"),
    ("-yes", 1, "'-' takes a number, and this is yes or no"),
    ("1 and yes", 0, "'and' takes yes or no, and this is a number"),
    ("not 1", 4, "'not' takes yes or no, and this is a number"),
    ("1 implies yes", 0, "'implies' takes yes or no, and this is a number"),
    ("1 = 'a'", 4, "A number cannot be compared with a text"),
    ("1 = yes", 4, "A number cannot be compared with yes or no"),
    (
      "litigation.approved_on < '2020-12-31'", 25,
      "A date cannot be compared with a text; a date is written as date(2020-12-31)"
    ),
    (
      "period_end - period_start", 0,
      "'-' takes a number, and this is a date; write days(a, b) for the days between dates"
    ),
    ("'a' < 'b'", 0, "'<' takes numbers or dates, and this is a text"),
    ("1 in (2, 'a')", 9, "A number cannot be compared with a text"),
    ("if(1, 2, 3)", 3, "'if' takes yes or no, and this is a number"),
    (
      "if(yes, 2, 'a')", 11, "Both results of 'if' must be alike; one is a number, the other a text"
    ),
    ("if(yes, 2)", 0, "'if' takes 3 operands, and this has 2"),
    ("abs(1, 2)", 0, "'abs' takes 1 operand, and this has 2"),
    ("max()", 0, "'max' takes at least 2 operands, and this has 0"),
    ("max(1, period_end)", 7, "'max' takes a number, and this is a date"),
    ("max('a', 'b')", 4, "'max' takes numbers or dates, and this is a text"),
    ("max('a', 1)", 4, "'max' takes numbers or dates, and this is a text"),
    ("days(1, period_end)", 5, "'days' takes a date, and this is a number"),
    ("or_zero(litigation.note)", 8, "'or_zero' takes a number, and this is a text"),
    (
      "or_zero(litigation.heard + 1)", 8,
      "'or_zero' takes one data element or one figure over rows; write it for each of them"
    ),
    (
      "reported(1)", 9,
      "'reported' takes one data element or one figure over rows; write it for each of them"
    ),
  ])
  func `Says which type is wrong`(text: String, offset: Int, reason: String) {
    #expect(
      errors(text).map { Mistake($0) } == [Mistake(kind: .type, offset: offset, reason: reason)])
  }

  @Test(arguments: [
    (
      "cases.amount", 0,
      "'cases.amount' has a value in every row of a ledger; "
        + "put it in a function such as sum(cases.amount)"
    ),
    (
      "cases.urgent", 0,
      "'cases.urgent' has a value in every row of a ledger; "
        + "put it in a function such as count(cases where reported(urgent))"
    ),
    (
      "cases", 0,
      "'cases' is a table; name a column of it as cases.column, or write count(cases)"
    ),
    ("litigation", 0, "'litigation' is a table; name a column of it as litigation.column"),
    (
      "count(cases where litigation.heard > 0)", 18,
      "A 'where' knows the columns of 'cases' only, not 'litigation.heard'"
    ),
    (
      "count(cases where events.weight > 0)", 18,
      "A 'where' knows the columns of 'cases' only, not 'events.weight'"
    ),
    (
      "count(cases where amount > mean(cases.amount))", 27,
      "'mean' works over many rows; it cannot stand in a condition on one row"
    ),
    (
      "count(cases where prior(amount) > 0)", 18,
      "'prior' cannot stand in a condition on one row: a row has no earlier period"
    ),
    (
      "prior(1 + same_period_last_year(litigation.heard))", 10,
      "'same_period_last_year' cannot stand inside another reference to an earlier period"
    ),
    (
      "count(litigation)", 6,
      "'count' works over the rows of a ledger, and 'litigation' is none"
    ),
    (
      "sum(litigation.heard)", 4,
      "'sum' works over the rows of a ledger, and 'litigation' is none"
    ),
    (
      "share(cases.amount)", 6,
      "'share' counts rows: give the table alone, as in share(cases where condition)"
    ),
    ("count(1)", 6, "'count' takes the name of a ledger: count(ledger where condition)"),
    ("sum(cases)", 4, "'sum' works over one column; name it, as in sum(cases.column)"),
    ("sum(1)", 4, "'sum' takes a column of a ledger: sum(ledger.column where condition)"),
    (
      "max(1)", 4,
      "'max' takes a column of a ledger: max(ledger.column where condition), "
        + "or two or more values"
    ),
    ("sum(cases.closed)", 4, "'sum' takes a number, and this is a date"),
    ("min(cases.urgent)", 4, "'min' takes numbers or dates, and this is yes or no"),
    ("sum(cases.amount, 1)", 0, "'sum' takes 1 operand, and this has 2"),
    ("share(cases)", 0, "'share' needs a condition: share(cases where condition)"),
    ("count(cases where amount)", 18, "'where' takes yes or no, and this is a number"),
    ("abs(1 where yes)", 12, "'abs' does not work over rows and takes no 'where'"),
    (
      "count(cases where outcome = 'succes')", 28,
      "'succes' is no choice of cases.outcome; did you mean 'success'? "
        + "The choices are: success, partial, failed"
    ),
    (
      "count(cases where 'won' != outcome)", 18,
      "'won' is no choice of cases.outcome; the choices are: success, partial, failed"
    ),
    (
      "count(cases where outcome in ('success', 'x'))", 41,
      "'x' is no choice of cases.outcome; the choices are: success, partial, failed"
    ),
  ])
  func `Says what may not stand where it stands`(text: String, offset: Int, reason: String) {
    #expect(
      errors(text).map { Mistake($0) } == [Mistake(kind: .type, offset: offset, reason: reason)])
  }

  @Test(arguments: [
    (
      "count(cases) > 0", 0,
      "'count' works over many rows; it cannot stand in a condition on one row"
    ),
    (
      "prior(amount) > 0", 0,
      "'prior' cannot stand in a condition on one row: a row has no earlier period"
    ),
    (
      "amount < litigation.heard", 9,
      "A check of one row knows the columns of 'cases' only, not 'litigation.heard'"
    ),
  ])
  func `A check of a row keeps to that row`(text: String, offset: Int, reason: String) {
    #expect(
      errors(text, in: Fixture.row).map { Mistake($0) }
        == [Mistake(kind: .type, offset: offset, reason: reason)])
  }

  @Test func `Every mistake of names and types is given, in the order of the text`() {
    let text = "litigation.apeared + 'a' = if(1, mediation.x, 2) and cases.amount > count(nothing)"
    #expect(errors(text).map(\.offset) == [0, 21, 30, 33, 53, 74])
  }

  @Test func `A mistake is not reported again where its value is used`() {
    #expect(errors("(nothing + 1 = 2 and other) implies nothing.a").map(\.offset) == [1, 21, 36])
  }

  @Test func `A formula that comes to something else than it should is refused`() {
    let reading = FormulaReading(of: "1 + 2", in: Fixture.scope, expecting: .flag)
    #expect(
      reading.errors.map { Mistake($0) } == [
        Mistake(
          kind: .type, offset: 0,
          reason: "The formula should come to yes or no, and it comes to a number")
      ])
    #expect(FormulaReading(of: "1 < 2", in: Fixture.scope, expecting: .flag).formula != nil)
  }

  @Test func `The first mistake is thrown`() {
    let error = #expect(throws: FormulaError.self) {
      try Formula(parsing: "x + y", in: Fixture.scope)
    }
    #expect(error?.offset == 0)
  }

  @Test func `The words are there in Chinese`() {
    #expect(
      errors("litigation.apeared").first?.reason.zh
        == "没有名为“litigation.apeared”的数据项，是否应为“litigation.appeared”？")
    #expect(errors("1 < 2 < 3").first?.reason.zh == "比较不能连写，请写成 a < b and b < c")
    #expect(errors("1 + 'a'").first?.reason.zh == "“+”只接受数字，这里是文字")
  }
}

// MARK: - Limits

extension FormulaErrorTests {
  private static func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  private static let sizes: [(String, Bool)] = [
    ("\(repeated("(", 64))1\(repeated(")", 64))", true),
    ("\(repeated("(", 65))1\(repeated(")", 65))", false),
    ("\(repeated("not ", 64))yes", true),
    ("\(repeated("not ", 65))yes", false),
    ("\(repeated("-", 8000))1", false),
    (repeated("abs(", 2000), false),
    ("\(repeated("yes implies ", 64))yes", true),
    ("\(repeated("yes implies ", 65))yes", false),
    ("1\(repeated("+1", 255))", true),
    ("1\(repeated("+1", 256))", false),
    ("1 in (1\(repeated(",1", 254)))", true),
    ("1 in (1\(repeated(",1", 4000)))", false),
    ("1\(repeated(" ", 8191))", true),
    ("1\(repeated(" ", 8192))", false),
  ]

  @Test(arguments: sizes)
  func `Refuses what is too large`(text: String, isAccepted: Bool) {
    let reading = FormulaReading(of: text, in: Fixture.scope)
    #expect((reading.formula != nil) == isAccepted)
    #expect(reading.errors.count == (isAccepted ? 0 : 1))
  }

  @Test func `Lists in lists do not grow without bound`() {
    var text = "1"
    for _ in 0..<20 { text = "if(\(text) in (1, 2, 3), 1, 2)" }
    #expect(errors(text).map(\.kind) == [.syntax])
  }
}

/// What a test compares of a mistake.
struct Mistake: Equatable {
  enum Kind { case syntax, unknownName, type }

  var kind: Kind
  var offset: Int
  var reason: String
}

extension Mistake {
  init(_ error: FormulaError) {
    kind =
      switch error.kind {
      case .syntax: .syntax
      case .unknownName: .unknownName
      case .type: .type
      }
    offset = error.offset
    reason = error.reason.en
  }
}
