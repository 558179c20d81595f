import AssessTestSupport
import Testing

@testable import AssessKit

struct LedgerFoldTests {
  private static let ledger = Sketch.ledger(
    "cases",
    [
      Sketch.column("amount", .amount), Sketch.column("class", .choice),
      Sketch.column("closed", .date),
    ])

  private static let texts = [
    "count(cases)", #"count(cases where class = "a")"#, "count(cases where amount > 5)",
    "sum(cases.amount)", #"sum(cases.amount where class = "b")"#, "mean(cases.amount)",
    "min(cases.amount)", "max(cases.amount where amount < 8)",
    #"share(cases where class = "a")"#,
  ]

  private static let scheme = Sketch.scheme(
    tables: [ledger],
    indicators: [
      Sketch.branch(
        "A",
        texts.enumerated().map { index, text in
          Sketch.leaf(
            "A\(index)", points: "1", Sketch.count(text, over: [ledger]),
            rule: .passFail(PassFailRule()))
        })
    ])

  private static func row(_ amount: Int?, _ choice: String?, division: String = "11") -> Row {
    Sketch.row(
      [
        amount.map { .value(.number(Rational($0))) } ?? .missing,
        choice.map { .value(.text($0)) } ?? .missing, .missing,
      ], division: division)
  }

  private static func figures(_ rows: [Row], division: String = "11") -> [Outcome] {
    var fold = LedgerFold(plan: AggregatePlan(for: scheme))
    for row in rows { fold.visit(row, of: ledger, in: "x.csv", headers: []) }
    return fold.figures(
      at: FactTable.Key(table: "cases", division: division, period: Sketch.quarter))
  }

  /// One figure after the other over lists of plain integers.
  private static func naive(_ rows: [(amount: Int?, choice: String?)]) -> [Outcome] {
    let amounts = rows.compactMap(\.amount)
    func sum(_ values: [Int]) -> Outcome { .number(values.reduce(0, +)) }
    func extreme(_ value: Int?) -> Outcome {
      value.map { .number($0) }
        ?? .missing([ElementReference(table: "cases", column: "amount")])
    }
    func quotient(_ top: Int, _ bottom: Int) -> Outcome {
      bottom == 0 ? .noRate : .number(top, over: bottom)
    }
    let a = rows.count { $0.choice == "a" }
    return [
      .number(rows.count), .number(a), .number(amounts.count { $0 > 5 }), sum(amounts),
      sum(rows.filter { $0.choice == "b" }.compactMap(\.amount)),
      quotient(amounts.reduce(0, +), amounts.count), extreme(amounts.min()),
      extreme(amounts.filter { $0 < 8 }.max()), quotient(a, rows.count),
    ]
  }

  @Test(arguments: UInt64(0)..<200)
  func `Comes to the same as lists of integers, in any order of the rows`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let rows = (0..<Int.random(in: 0...30, using: &random)).map { _ in
      (
        amount: Bool.random(using: &random) ? Int.random(in: -3...12, using: &random) : nil,
        choice: ["a", "b", nil].randomElement(using: &random)!
      )
    }
    let cells = rows.map { Self.row($0.amount, $0.choice) }
    let others = (0..<5).map { _ in Self.row(99, "a", division: "12") }
    let expected = Self.naive(rows)
    #expect(Self.figures(cells) == expected)
    #expect(Self.figures((cells + others).shuffled(using: &random)) == expected)
  }

  @Test func `Over no rows there is a count and a sum of zero, and no rate`() {
    let missing = Outcome.missing([ElementReference(table: "cases", column: "amount")])
    let none: [Outcome] = [
      .number(0), .number(0), .number(0), .number(0), .number(0), .noRate, missing, missing,
      .noRate,
    ]
    #expect(Self.figures([]) == none)
    #expect(Self.figures([Self.row(3, "a", division: "12")]) == none)
  }

  @Test func `A condition that cannot be worked out does not hold`() {
    let figures = Self.figures([Self.row(nil, nil), Self.row(6, "a")])
    #expect(figures[0] == .number(2))
    #expect(figures[2] == .number(1))
    #expect(figures[8] == .number(1, over: 2))
  }

  @Test func `The earliest and the latest day are days`() {
    let ledger = Self.ledger
    let days = ["2020-11-03", "2020-10-31", "—", "2020-12-01"]
    let rows = days.map { Sketch.row([.missing, .missing, Sketch.state($0)]) }
    for (text, expected) in [
      ("min(cases.closed)", "2020-10-31"), ("max(cases.closed)", "2020-12-01"),
      ("max(cases.closed where closed < period_end)", "2020-12-01"),
    ] {
      let measure = Measure(
        kind: .milestone,
        definition: .milestone(
          completed: Sketch.formula(text, over: [ledger]), due: day("2020-10-31")), unit: "",
        decimals: 0)
      let scheme = Sketch.scheme(
        tables: [ledger],
        indicators: [Sketch.leaf("A", points: "1", measure, rule: .passFail(PassFailRule()))])
      let facts = Sketch.facts(scheme, [], ledger: ledger, rows: rows)
      let source = FactSource(facts: facts, division: "11", period: Sketch.quarter)
      let outcome = measure.formulas[0].expression.evaluated(in: source)
      #expect(outcome == .value(.date(day(expected))))
    }
  }

  @Test func `A ledger that was sent without rows is not one that was not sent`() {
    let formula = Sketch.formula("count(cases)", over: [Self.ledger])
    let facts = Sketch.facts(Self.scheme, [], ledger: Self.ledger, rows: [])
    for (division, expected) in [
      ("11", Outcome.number(0)),
      ("12", .missing([ElementReference(table: "cases", column: "*")])),
    ] {
      let source = FactSource(facts: facts, division: division, period: Sketch.quarter)
      #expect(formula.expression.evaluated(in: source) == expected)
    }
  }

  @Test func `Each figure is planned once, however often it is asked for`() {
    let twice = Sketch.scheme(
      tables: [Self.ledger],
      checks: [Sketch.check("count(cases) = count(cases)", over: [Self.ledger])],
      indicators: Self.scheme.indicators)
    #expect(AggregatePlan(for: twice).aggregates["cases"]?.count == Self.texts.count)
  }
}
