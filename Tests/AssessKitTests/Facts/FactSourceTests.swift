import AssessTestSupport
import Testing

@testable import AssessKit

struct FactSourceTests {
  private static let flow = Sketch.form("f", ["x"])
  private static let total = Sketch.form("c", ["x"], time: .cumulative)
  private static let stock = Sketch.form("s", ["x"], time: .stock)
  private static let yearly = Sketch.form("y", ["x"], frequency: .year)
  private static let tables = [flow, total, stock, yearly]

  /// The quarters of 2020 with 10, 20, 30 and 40; those of 2019 with a tenth; years with 7 and 5.
  private static var submissions: [Submission] {
    let quarters = (1...4).flatMap { index in
      [flow, total, stock].flatMap { table in
        [
          Sketch.submission(table, "\(index)0", period: period("2020Q\(index)")),
          Sketch.submission(table, "\(index)", period: period("2019Q\(index)")),
        ]
      }
    }
    return quarters + [
      Sketch.submission(yearly, "7", period: period("2020")),
      Sketch.submission(yearly, "5", period: period("2019")),
    ]
  }

  private func outcome(_ text: String, _ id: String, _ submissions: [Submission]) -> Outcome {
    let facts = Sketch.facts(Sketch.scheme(tables: Self.tables), submissions)
    let source = FactSource(facts: facts, division: "11", period: period(id))
    return Sketch.formula(text, over: Self.tables).expression.evaluated(in: source)
  }

  @Test(arguments: [
    ("f.x", "2020Q3", 30), ("f.x", "2020S1", 30), ("f.x", "2020S2", 70), ("f.x", "2020", 100),
    ("c.x", "2020", 40), ("c.x", "2020S1", 20), ("s.x", "2020", 40), ("s.x", "2020Q1", 10),
    ("y.x", "2020", 7), ("y.x", "2020Q2", 7), ("prior(f.x)", "2020Q3", 20),
    ("prior(f.x)", "2020Q1", 4), ("prior(f.x)", "2020", 10), ("prior(c.x)", "2020", 4),
    ("same_period_last_year(f.x)", "2020Q3", 3), ("same_period_last_year(f.x)", "2020S2", 7),
    ("same_period_last_year(y.x)", "2020Q3", 5), ("f.x - prior(f.x)", "2020Q3", 10),
    ("f.x + same_period_last_year(f.x)", "2020", 110),
  ])
  func `Flows add up over shorter periods, of others the last one counts`(
    text: String, id: String, expected: Int
  ) {
    #expect(outcome(text, id, Self.submissions) == .number(expected))
  }

  @Test(arguments: ["f.x", "c.x", "s.x"])
  func `A year without its last quarter has no value`(text: String) {
    let some = Self.submissions.filter { $0.period != period("2020Q4") }
    guard case .missing = outcome(text, "2020", some) else {
      Issue.record("\(outcome(text, "2020", some))")
      return
    }
  }

  @Test(arguments: [("f.x", nil), ("c.x", 40), ("s.x", 40)])
  func `Only a flow misses an earlier quarter`(text: String, expected: Int?) {
    let some = Self.submissions.filter { $0.period != period("2020Q2") }
    #expect(outcome(text, "2020", some).number == expected.map { Rational($0) })
  }

  @Test(arguments: [
    ("无 20 30 40", Outcome.declaredNone([ElementReference(table: "f", column: "x")])),
    ("无 — 30 40", .missing([ElementReference(table: "f", column: "x")])),
    ("10 0 0 0", .number(10)),
    ("! 20 30 40", .missing([ElementReference(table: "f", column: "x")])),
  ])
  func `What is missing comes before what was declared to be none`(
    cells: String, expected: Outcome
  ) {
    let submissions = cells.split(separator: " ").enumerated().map { index, cell in
      Sketch.submission(Self.flow, String(cell), period: period("2020Q\(index + 1)"))
    }
    #expect(outcome("f.x", "2020", submissions) == expected)
  }

  @Test func `Another division has facts of its own`() {
    let facts = Sketch.facts(Sketch.scheme(tables: Self.tables), Self.submissions)
    let source = FactSource(facts: facts, division: "12", period: period("2020Q4"))
    let element = ElementReference(table: "f", column: "x")
    #expect(source.outcome(of: element, shift: .none) == .missing([element]))
  }

  @Test func `A return that is refused has no facts`() {
    let facts = Sketch.facts(Sketch.scheme(tables: Self.tables), Self.submissions)
    let key = FactTable.Key(table: "f", division: "11", period: period("2020Q4"))
    let element = ElementReference(table: "f", column: "x")
    let refused = facts.refusing([key])
    #expect(refused.outcome(of: element, division: "11", period: key.period) == .missing([element]))
    #expect(refused.submission(at: key) == nil && facts.submission(at: key) != nil)
  }
}
