import AssessTestSupport
import Testing

@testable import AssessKit

/// How late the returns of a quarter were, due on 10 January.
struct LatenessTests {
  private static let tables = [
    Sketch.form("a", ["x"]), Sketch.form("b", ["x"]), Sketch.form("c", ["x"], isRequired: false),
    Sketch.form("y", ["x"], frequency: .year),
  ]

  private func outcome(
    _ ids: [String], _ received: [String: String?], in id: String = "2020Q3"
  ) -> MeasureOutcome {
    let scheme = Sketch.scheme(tables: Self.tables)
    let receipts = received.map { table, received in
      let frequency = scheme.table(table)?.frequency ?? .quarter
      let key = FactTable.Key(
        table: table, division: "11", period: period(id).enclosing(frequency)!)
      return (key, Receipt(received: received.map(day), due: day("2021-01-10")))
    }
    let evaluator = MeasureEvaluator(
      facts: Sketch.facts(scheme, []), receipts: Dictionary(uniqueKeysWithValues: receipts))
    let measure = Measure(
      kind: .frequency, definition: .lateness(tables: ids), unit: "天", decimals: 0)
    return evaluator.outcome(of: measure, for: "11", in: period(id))
  }

  private func days(_ outcome: MeasureOutcome) -> [Int]? {
    guard case .measured(let measurement) = outcome,
      case .lateness(let late) = measurement.detail
    else { return nil }
    return late.map(\.days) + [measurement.value.wholeValue!]
  }

  /// The days of each late return, then the value.
  @Test func `The latest return decides, and the due day is in time`() {
    #expect(days(outcome(["a", "b"], ["a": "2021-01-10", "b": "2021-01-09"])) == [0])
    #expect(days(outcome(["a", "b"], ["a": "2021-01-13", "b": "2021-02-19"])) == [3, 40, 40])
    #expect(days(outcome(["b"], ["a": "2021-01-13", "b": "2021-01-11"])) == [1, 1])
  }

  @Test func `A day that nobody noted is neither late nor in time`() {
    let missing = MeasureOutcome.missing([ElementReference(table: "b", column: "*")])
    #expect(outcome(["a", "b"], ["a": "2021-01-13", "b": nil]) == missing)
    #expect(outcome(["a", "b"], ["a": "2021-01-13"]) == missing)
  }

  @Test func `Without a list every required return counts, when its period has ended`() {
    let quarterly = ["a": "2021-01-10", "b": "2021-01-12", "c": "2021-03-01"]
    #expect(days(outcome([], quarterly)) == [2, 2])
    #expect(
      outcome([], quarterly, in: "2020Q4")
        == .missing([ElementReference(table: "y", column: "*")]))
    let yearly = quarterly.merging(["y": "2021-01-15"]) { $1 }
    #expect(days(outcome([], yearly, in: "2020Q4")) == [2, 5, 5])
    #expect(outcome(["y"], quarterly) == .notYetDue(day("2020-12-31")))
  }

  /// The window of each return; the later one decides.
  @Test(arguments: [(0, 0, 0), (1, 0, 1), (1, 2, 2)])
  func `Counted in windows, in time is zero and the latest window decides`(
    first: Int, second: Int, expected: Int
  ) {
    let due = day("2021-01-10")
    let receipts = [("a", first), ("b", second)].map { table, number in
      let received = number == 0 ? due : day("2021-01-1\(number)")
      let lateness = number == 0 ? nil : Lateness(days: number, number: number, window: nil)
      return (
        FactTable.Key(table: table, division: "11", period: period("2020Q3")),
        Receipt(received: received, due: due, lateness: lateness)
      )
    }
    let evaluator = MeasureEvaluator(
      facts: Sketch.facts(Sketch.scheme(tables: Self.tables), []),
      receipts: Dictionary(uniqueKeysWithValues: receipts))
    let measure = Measure(
      kind: .frequency, definition: .lateness(tables: ["a", "b"], by: .windows), unit: "档",
      decimals: 0)
    guard
      case .measured(let measurement) = evaluator.outcome(
        of: measure, for: "11", in: period("2020Q3"))
    else { return #expect(Bool(false), "not measured") }
    #expect(measurement.value == Rational(expected))
  }
}
