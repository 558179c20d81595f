import AssessKit
import Testing

/// What is written, and the same formula in its canonical form.
struct FormulaParsingTests {
  @Test(arguments: [
    // Numbers, texts, dates and flags.
    ("12", "12"),
    ("0.50", "0.5"),
    ("90%", "0.9"),
    ("98.5％", "0.985"),
    ("１２．５", "12.5"),
    ("-5", "-5"),
    ("-(5)", "-(5)"),
    ("12345678901234567890", "12345678901234567890"),
    ("\"达标\"", "\"达标\""),
    ("'it''s'", "\"it's\""),
    ("'say \"yes\"'", "\"say \"\"yes\"\"\""),
    ("“达标”", "\"达标\""),
    ("date(2020-12-31)", "date(2020-12-31)"),
    ("date （ 2020-02-29 ）", "date(2020-02-29)"),
    ("yes", "yes"),
    ("false", "no"),
    // Operators by how tightly they bind.
    ("1 + 2 * 3", "1 + 2 * 3"),
    ("(1 + 2) * 3", "(1 + 2) * 3"),
    ("1-2-3", "1 - 2 - 3"),
    ("1-(2-3)", "1 - (2 - 3)"),
    ("8/4/2", "8 / 4 / 2"),
    ("8/(4*2)", "8 / (4 * 2)"),
    ("-2 * 3", "-2 * 3"),
    ("1 - -2", "1 - -2"),
    ("-(1 + 2)", "-(1 + 2)"),
    ("- - 5", "-(-5)"),
    ("((1))", "1"),
    ("not yes = no", "not yes = no"),
    ("(not yes) = no", "(not yes) = no"),
    ("yes or no and yes", "yes or no and yes"),
    ("(yes or no) and yes", "(yes or no) and yes"),
    ("yes implies no implies yes", "yes implies no implies yes"),
    ("(yes implies no) implies yes", "(yes implies no) implies yes"),
    ("yes or no implies yes", "yes or no implies yes"),
    ("yes and not no", "yes and not no"),
    // Other ways to write the same sign.
    ("1 == 2", "1 = 2"),
    ("1 <> 2", "1 != 2"),
    ("1 ≠ 2", "1 != 2"),
    ("1 ≤ 2", "1 <= 2"),
    ("1 ≥ 2", "1 >= 2"),
    ("1 ＜＝ 2", "1 <= 2"),
    ("2 × 3 ÷ 4 − 5", "2 * 3 / 4 - 5"),
    ("（1＋2）＝3", "1 + 2 = 3"),
    ("max（1，2）－3", "max(1, 2) - 3"),
    // Lists and branches.
    ("1 in (1, 2, 3)", "1 in (1, 2, 3)"),
    ("1 = 1 or 1 = 2", "1 in (1, 2)"),
    ("1 in (2)", "1 = 2"),
    ("1 not in (1, 2)", "not 1 in (1, 2)"),
    ("1 in (1, 2) or 2 = 2", "1 in (1, 2) or 2 = 2"),
    ("if(1 < 2, 3, 4) + 5", "if(1 < 2, 3, 4) + 5"),
    // Names, functions and periods.
    (
      "litigation.appeared / litigation.should_appear",
      "litigation.appeared / litigation.should_appear"
    ),
    ("min(1, 2, 3)", "min(1, 2, 3)"),
    ("abs(-1)", "abs(-1)"),
    ("days(period_end, year_start)", "days(period_end, year_start)"),
    ("litigation.approved_on <= period_start", "litigation.approved_on <= period_start"),
    ("reported(litigation.note)", "reported(litigation.note)"),
    ("or_zero(litigation.heard)", "or_zero(litigation.heard)"),
    ("prior(litigation.heard)", "prior(litigation.heard)"),
    ("same_period_last_year(1 + litigation.heard)", "same_period_last_year(1 + litigation.heard)"),
    ("or_zero(prior(count(cases)))", "or_zero(prior(count(cases)))"),
  ])
  func `Reads`(text: String, canonical: String) throws {
    #expect(try Fixture.expression(text).description == canonical)
  }

  @Test(arguments: [
    ("count(cases)", "count(cases)"),
    ("count(cases where outcome = 'success')", "count(cases where cases.outcome = \"success\")"),
    ("share(cases where urgent)", "share(cases where cases.urgent)"),
    ("sum(cases.amount)", "sum(cases.amount)"),
    (
      "sum(cases.amount where closed <= period_end and not urgent)",
      "sum(cases.amount where cases.closed <= period_end and not cases.urgent)"
    ),
    ("min(cases.closed where cases.urgent)", "min(cases.closed where cases.urgent)"),
    ("max(cases.amount)", "max(cases.amount)"),
    (
      "mean(events.weight where class = 'escape')",
      "mean(events.weight where events.class = \"escape\")"
    ),
    ("max(count(cases), count(events))", "max(count(cases), count(events))"),
    (
      "prior(count(cases where days(closed, opened) > 30))",
      "prior(count(cases where days(cases.closed, cases.opened) > 30))"
    ),
    (
      "count(cases where reported(closed) and or_zero(amount) = 0)",
      "count(cases where reported(cases.closed) and or_zero(cases.amount) = 0)"
    ),
  ])
  func `Reads figures over rows`(text: String, canonical: String) throws {
    #expect(try Fixture.expression(text).description == canonical)
  }

  @Test(arguments: [
    (
      "succeeded + failed + pending = accepted", Fixture.mediation,
      "mediation.succeeded + mediation.failed + mediation.pending = mediation.accepted"
    ),
    (
      "succeeded <= count(cases where outcome = 'success')", Fixture.mediation,
      "mediation.succeeded <= count(cases where cases.outcome = \"success\")"
    ),
    (
      "accepted >= prior(accepted)", Fixture.mediation,
      "mediation.accepted >= prior(mediation.accepted)"
    ),
    ("accepted = litigation.heard", Fixture.mediation, "mediation.accepted = litigation.heard"),
    (
      "outcome = 'success' implies reported(closed)", Fixture.row,
      "cases.outcome = \"success\" implies reported(cases.closed)"
    ),
    (
      "max(opened, closed) <= period_end", Fixture.row,
      "max(cases.opened, cases.closed) <= period_end"
    ),
    (
      "sum(amount) > 0", FormulaScope(tables: Fixture.tables, home: "cases"),
      "sum(cases.amount) > 0"
    ),
  ])
  func `Reads bare names`(text: String, scope: FormulaScope, canonical: String) throws {
    #expect(try Fixture.expression(text, in: scope).description == canonical)
  }

  @Test(arguments: [
    ("1 + 2", ValueType.number),
    ("1 < 2", .flag),
    ("'a'", .text),
    ("period_end", .date),
    ("if(yes, period_end, year_start)", .date),
    ("count(cases)", .number),
    ("max(cases.closed)", .date),
    ("prior(litigation.note)", .text),
    ("reported(litigation.note)", .flag),
    ("days(period_end, period_start)", .number),
  ])
  func `Knows the type`(text: String, type: ValueType) throws {
    #expect(try Formula(parsing: text, in: Fixture.scope).type == type)
  }

  @Test func `A column may have the name of a word of the language`() throws {
    let tables = [
      FormulaScope.Table(
        id: "t", isLedger: false,
        columns: [("if", .number), ("count", .number), ("date", .number), ("件数", .number)])
    ]
    let scope = FormulaScope(tables: tables, home: "t")
    #expect(
      try Fixture.expression("t.if + count + date + 件数", in: scope).description
        == "t.if + t.count + t.date + t.件数")
  }

  @Test func `The text stays as it was written`() throws {
    #expect(try Formula(parsing: " 1＋2 ", in: Fixture.scope).text == " 1＋2 ")
  }

  @Test func `A number that no decimal writes is printed as a division`() {
    let third = Expression.literal(.number(Rational(1, over: 3)!))
    #expect(Expression.unary(.minus, third).description == "-((1/3))")
  }
}
