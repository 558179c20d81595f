import AssessKit
import Testing

/// What formulas come to; every expected value is worked out by hand.
struct FormulaEvaluationTests {
  private func outcome(_ text: String, in source: FixedSource = FixedSource()) throws -> Outcome {
    try Fixture.expression(text, in: Fixture.mediation).evaluated(in: source)
  }

  @Test(arguments: [
    ("1 + 2 * 3", Outcome.number(7)),
    ("(1 + 2) * 3", .number(9)),
    ("10 - 4 - 3", .number(3)),
    ("8 / 4 / 2", .number(1)),
    ("1 / 3 + 1 / 6", .number(1, over: 2)),
    ("0.1 + 0.2", .number(3, over: 10)),
    ("90% * 200", .number(180)),
    ("-2 * -3", .number(6)),
    ("-(1 + 2)", .number(-3)),
    ("0.1 + 0.2 = 0.3", .yes),
    ("1 / 3 * 3 = 1", .yes),
    ("6217 / 6368 >= 97.6%", .yes),
    ("6217 / 6368 >= 97.7%", .no),
    ("2 < 2", .no),
    ("2 <= 2", .yes),
    ("2 > 2", .no),
    ("2 >= 2", .yes),
    ("2 != 2", .no),
    ("'a' = 'a'", .yes),
    ("'a' = 'A'", .no),
    ("date(2020-12-31) < date(2021-01-01)", .yes),
    ("yes = no", .no),
    ("not yes", .no),
    ("yes implies no", .no),
    ("no implies no", .yes),
    ("2 in (1, 2)", .yes),
    ("3 not in (1, 2)", .yes),
    ("if(1 < 2, 3, 4)", .number(3)),
    ("if(1 > 2, 3, 4)", .number(4)),
    ("min(3, 1, 2)", .number(1)),
    ("max(3, 1, 2)", .number(3)),
    ("max(date(2020-01-01), date(2020-02-01)) = date(2020-02-01)", .yes),
    ("abs(2 - 5)", .number(3)),
    ("days(date(2020-03-01), date(2020-02-01))", .number(29)),
    ("days(date(2020-02-01), date(2020-03-01))", .number(-29)),
    ("period_start = date(2020-10-01) and period_end = date(2020-12-31)", .yes),
    ("prior(period_end) = date(2020-09-30)", .yes),
    ("same_period_last_year(period_end) = date(2019-12-31)", .missing([])),
    ("days(period_end, year_start)", .number(365)),
  ])
  func `Works out`(text: String, expected: Outcome) throws {
    #expect(try outcome(text) == expected)
  }

  /// The four things that an operand can be.
  static let missing = Outcome.missing([.mediation("failed")])
  static let declared = Outcome.declaredNone([.mediation("failed")])

  @Test(arguments: [
    // Left, right, and left + right.
    (Outcome.number(1), Outcome.number(2), Outcome.number(3)),
    (.number(1), missing, missing),
    (.number(1), declared, declared),
    (.number(1), .noRate, .noRate),
    (missing, .number(1), missing),
    (missing, declared, missing),
    (missing, .noRate, missing),
    (declared, .number(1), declared),
    (declared, missing, missing),
    (declared, .noRate, declared),
    (.noRate, .number(1), .noRate),
    (.noRate, missing, missing),
    (.noRate, declared, declared),
    (.noRate, .noRate, .noRate),
    (
      missing, .missing([.mediation("accepted")]),
      .missing([.mediation("accepted"), .mediation("failed")])
    ),
    (missing, missing, missing),
    (
      declared, .declaredNone([.mediation("accepted")]),
      .declaredNone([.mediation("accepted"), .mediation("failed")])
    ),
  ])
  func `An operand without a value decides`(left: Outcome, right: Outcome, sum: Outcome) throws {
    let source = FixedSource(accepted: left, succeeded: right)
    #expect(try outcome("accepted + succeeded", in: source) == sum)
    #expect(try outcome("max(accepted, succeeded)", in: source).number == nil || sum.number != nil)
    if sum.value == nil {
      for text in ["accepted * succeeded", "accepted < succeeded", "min(accepted, succeeded)"] {
        #expect(try outcome(text, in: source) == sum)
      }
    }
  }

  @Test(arguments: ["1 / 0", "0 / 0", "1 / 0 + 1", "-(1 / 0)", "1 / 0 > 1", "abs(1 / (2 - 2))"])
  func `There is no rate of nothing`(text: String) throws {
    #expect(try outcome(text) == .noRate)
  }

  @Test(arguments: [
    // Left, right, `and`, `or`.
    ("yes", "yes", Outcome.yes, Outcome.yes),
    ("yes", "no", .no, .yes),
    ("no", "yes", .no, .yes),
    ("no", "no", .no, .no),
    ("no", "unknown", .no, missing),
    ("unknown", "no", .no, missing),
    ("yes", "unknown", missing, .yes),
    ("unknown", "yes", missing, .yes),
    ("unknown", "unknown", missing, missing),
    ("no", "1 / 0 = 1", .no, .noRate),
    ("1 / 0 = 1", "yes", .noRate, .yes),
    ("1 / 0 = 1", "unknown", missing, missing),
  ])
  func `And and or are settled where one operand suffices`(
    left: String, right: String, both: Outcome, either: Outcome
  ) throws {
    let (left, right) = (
      left.replacing("unknown", with: "failed = 1"), right.replacing("unknown", with: "failed = 1")
    )
    #expect(try outcome("\(left) and \(right)") == both)
    #expect(try outcome("\(left) or \(right)") == either)
  }

  @Test(arguments: [
    // A condition asks for one part only.
    ("if(yes, 1, failed)", Outcome.number(1)),
    ("if(no, failed, 2)", .number(2)),
    ("if(failed = 1, 1, 2)", missing),
    ("if(yes, failed, 2)", missing),
    ("if(1 / 0 = 1, 1, 2)", .noRate),
    ("no implies failed = 1", .yes),
    ("yes implies failed = 1", missing),
    ("failed = 1 implies yes", missing),
    ("failed = 1 implies pending = 1", missing),
    ("1 / 0 = 1 implies yes", .noRate),
    // Absence said aloud.
    ("reported(failed)", .no),
    ("reported(failed) implies failed = 1", .yes),
    ("or_zero(failed)", .number(0)),
    ("or_zero(failed) + failed", missing),
    ("failed in (1, 2)", missing),
    ("not failed = 1", missing),
    ("-failed", missing),
    ("abs(failed)", missing),
    ("failed + pending + failed", .missing([.mediation("failed"), .mediation("pending")])),
  ])
  func `What is missing matters only where it is asked for`(
    text: String, expected: Outcome
  ) throws {
    #expect(try outcome(text) == expected)
  }

  @Test(arguments: ["reported(failed)", "reported(failed) implies failed = 1"])
  func `A cell that could not be read was not left empty`(text: String) throws {
    var source = FixedSource(accepted: .number(10))
    source.unreadable = [.mediation("failed")]
    #expect(try outcome(text, in: source) == .missing([.mediation("failed")]))
  }

  @Test(arguments: [
    ("reported(failed)", Outcome.yes),
    ("or_zero(failed)", .number(0)),
    ("or_zero(failed) + 1", .number(1)),
    ("failed", declared),
    ("-failed", declared),
    ("failed = 0", declared),
    ("if(failed = 0, 1, 2)", declared),
    ("failed = 0 implies yes", declared),
    ("failed = 0 and no", .no),
    ("failed = 0 or yes", .yes),
  ])
  func `Declared none is reported, but is not zero`(text: String, expected: Outcome) throws {
    #expect(try outcome(text, in: FixedSource(failed: Self.declared)) == expected)
  }

  @Test func `An earlier period is asked for by its own name`() throws {
    var source = FixedSource(accepted: .number(120))
    source.elements[ElementUse(.mediation("accepted"), shift: .previous)] = .number(100)
    source.elements[ElementUse(.mediation("accepted"), shift: .lastYear)] = .number(80)
    let growth = "(accepted - prior(accepted)) / prior(accepted)"
    #expect(try outcome(growth, in: source) == .number(1, over: 5))
    #expect(
      try outcome("accepted / same_period_last_year(accepted)", in: source)
        == .number(3, over: 2))
    #expect(
      try outcome("prior(accepted + failed)", in: source)
        == .missing([.mediation("failed")]))
  }

  @Test func `A figure over rows is asked for whole`() throws {
    let formula = "count(cases where urgent) / prior(count(cases where urgent))"
    let aggregate = Aggregate(.count, table: "cases", condition: .element(.cases("urgent")))
    var source = FixedSource()
    source.aggregates[AggregateUse(aggregate)] = .number(6)
    source.aggregates[AggregateUse(aggregate, shift: .previous)] = .number(4)
    #expect(try outcome(formula, in: source) == .number(3, over: 2))
  }
}
