import AssessTestSupport
import Testing

@testable import AssessKit

/// Alternatives, sub-units and graders; the expected values are worked out by hand.
struct PartsMeasureTests {
  private static let form = Sketch.form("t", ["x", "y"])
  private static let marks = Sketch.ledger(
    "marks",
    [
      Sketch.column("score", .amount), Sketch.column("body", .code),
      Sketch.column("matter", .code), Sketch.column("level", .choice),
    ])

  private func outcome(
    _ definition: Measure.Definition, cells: String? = nil, rows: [String] = []
  ) -> MeasureOutcome {
    let tables = [Self.form, Self.marks]
    let measure = Measure(kind: .count, definition: definition, unit: "", decimals: 0)
    var leaf = Sketch.leaf("A1", "100")
    leaf.item?.measure = measure
    let scheme = Sketch.scheme(tables: tables, indicators: [Sketch.branch("A", [leaf])])
    let facts = Sketch.facts(
      scheme, cells.map { [Sketch.submission(Self.form, $0)] } ?? [], ledger: Self.marks,
      rows: rows.map(Self.row))
    return MeasureEvaluator(facts: facts, receipts: [:])
      .outcome(of: measure, for: "11", in: Sketch.quarter)
  }

  /// A row as `score body matter level`, `—` for an empty cell.
  private static func row(_ text: String) -> Row {
    let cells = text.split(separator: " ").map(String.init)
    return Sketch.row(
      cells.enumerated().map { index, cell in
        cell == "—" ? .missing : index == 0 ? Sketch.state(cell) : .value(.text(cell))
      })
  }

  private static func formula(_ text: String) -> Formula {
    Sketch.formula(text, over: [form, marks])
  }

  // MARK: Alternatives

  private static let either = Measure.Definition.alternatives([
    Alternative(
      id: "hours", name: LocalizedText("学时"), formula: formula("t.x"), bound: Rational(50),
      unit: "小时"),
    Alternative(
      id: "cases", name: LocalizedText("办案"), formula: formula("t.y"), bound: Rational(10),
      unit: "件"),
  ])

  /// 培训50学时或办案10件.
  @Test(arguments: [
    ("50 0", "100"), ("0 10", "100"), ("25 4", "50"), ("60 12", "120"), ("— 10", "100"),
    ("50 —", "100"), ("— 9", nil), ("— —", nil), ("无 4", "40"), (nil, nil),
  ])
  func `The better one counts, and a missing one only where the other is not reached`(
    cells: String?, expected: String?
  ) {
    #expect(outcome(Self.either, cells: cells).value == expected.map(exact))
  }

  @Test func `Both declared not to be there is not applicable`() {
    guard case .notApplicable = outcome(Self.either, cells: "无 无") else {
      Issue.record("should be not applicable")
      return
    }
  }

  // MARK: Sub-units

  /// Offices with 2, 3, 1 and no figure, and one of another kind with 0: three count.
  @Test(arguments: [
    (SubUnits.Figure.share, "200/3"), (.minimum, "1"), (.mean, "2"),
  ])
  func `Sub-units pass one by one`(figure: SubUnits.Figure, expected: String) {
    let units = SubUnits(
      of: ElementReference(table: "marks", column: "score"),
      where: Self.formula(#"count(marks where body = "office")"#).condition,
      atLeast: Rational(2), figure)
    let rows = ["2 office a x", "3 office b x", "1 office c x", "— office d x", "0 other e x"]
    let outcome = outcome(.subUnits(units), rows: rows)
    #expect(outcome.value == exact(expected))
    guard case .measured(let measurement) = outcome, case .subUnits(let counts) = measurement.detail
    else {
      Issue.record("should be measured")
      return
    }
    #expect(
      [counts.count, counts.passing, counts.smallest, counts.mean]
        == [3, 2, 1, 2].map { Rational($0) })
    #expect(self.outcome(.subUnits(units), rows: ["0 other e x"]) == .emptyDenominator)
  }

  /// Of 2, 3 and 无 staff the share is not 100 %: one has none, or nobody says how many.
  @Test func `A sub-unit that says 无 is missing, and not left out`() {
    let column = ElementReference(table: "marks", column: "score")
    let units = SubUnits(of: column, where: nil, atLeast: Rational(2), .share)
    let rows = ["2 office a x", "3 office b x", "无 office c x"]
    #expect(outcome(.subUnits(units), rows: rows) == .missing([column]))
    #expect(outcome(.subUnits(units), rows: Array(rows.prefix(2))).value == .hundred)
  }

  // MARK: Graders

  private static func graders(minimum: Int) throws -> Measure.Definition {
    let bodies = [("trimmed_mean", "leaders", "0.6"), ("mean", "offices", "0.4")]
    return .graders(
      try bodies.map { function, body, share in
        let mark = formula("\(function)(marks.score where body = \"\(body)\")")
        return GraderBody(
          id: body, name: LocalizedText(body), share: exact(share), mark: mark,
          count: try #require(GraderBody.count(of: mark)), minimum: minimum)
      })
  }

  /// 局领导平均分的60%、科室负责人平均分的40%.
  ///
  /// Of 90, 100, 80, 70 and 85 the trimmed mean is 85; of four
  /// marks none is dropped: 340 ÷ 4 = 85 as well, and of 90, 100 and 80 it is 90.
  @Test(arguments: [
    (["90", "100", "80", "70", "85"], ["80", "70"], "81"),
    (["90", "100", "80"], ["75"], "84"), (["90", "100", "80", "70"], ["75"], "81"),
    (["0", "90", "90", "90", "100"], ["90"], "90"),
  ])
  func `Marks are blended, the highest and the lowest of five or more left out`(
    leaders: [String], offices: [String], expected: String
  ) throws {
    let rows = leaders.map { "\($0) leaders a x" } + offices.map { "\($0) offices a x" }
    #expect(outcome(try Self.graders(minimum: 1), rows: rows).value == exact(expected))
  }

  @Test func `Too few marks are waited for, and an empty cell is no mark`() throws {
    let few = ["90 leaders a x", "80 leaders a x", "— leaders a x", "70 offices a x"]
    #expect(outcome(try Self.graders(minimum: 1), rows: few).value == exact("79"))
    #expect(outcome(try Self.graders(minimum: 3), rows: few).value == nil)
    #expect(outcome(try Self.graders(minimum: 1), rows: []).value == nil)
  }

  // MARK: Events by row and of different matters

  @Test func `Repeated events cost so many times as much, and rows may say what they cost`() {
    let all = Self.formula("count(marks)")
    let again = Self.formula(#"count(marks where body = "again")"#)
    let rows = ["3 again a x", "1 first a x", "2 first b x"]
    let prices: [(EventPrice, String)] = [
      (.repeated(again, each: Points(1), times: Rational(2)), "4"),
      (.byRow(Self.formula("sum(marks.score)")), "6"), (.each(Points(2)), "6"),
      (.growing([Points(1), Points(3)]), "7"),
    ]
    for (price, cost) in prices {
      let event = EventClass(id: "e", name: LocalizedText("e"), formula: all, price: price)
      guard case .measured(let measurement) = outcome(.events([event]), rows: rows),
        case .events(let counts) = measurement.detail
      else {
        Issue.record("should be measured")
        return
      }
      #expect(counts.map(\.cost) == [points(cost)], "\(price)")
    }
  }

  @Test func `Different values are counted once, and empty cells not at all`() {
    let rows = ["1 x a n", "2 x a p", "3 y — p", "4 y b n"]
    #expect(
      outcome(.quantity(Self.formula("distinct(marks.matter)")), rows: rows).value == Rational(2))
    #expect(
      outcome(.quantity(Self.formula("count(marks.matter)")), rows: rows).value == Rational(3))
    #expect(outcome(.quantity(Self.formula("distinct(marks.matter)")), rows: []).value == .zero)
  }

  @Test(arguments: UInt64(0)..<200)
  func `A trimmed mean lies between the extremes, in any order of the marks`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let values = (0..<Int.random(in: 1...9, using: &random)).map { _ in
      Int.random(in: 0...100, using: &random)
    }
    let sorted = values.sorted()
    let kept = values.count >= 5 ? Array(sorted.dropFirst().dropLast()) : sorted
    let definition = Measure.Definition.quantity(Self.formula("trimmed_mean(marks.score)"))
    for order in [values, values.shuffled(using: &random)] {
      let mean = outcome(definition, rows: order.map { "\($0) a a x" }).value
      #expect(mean == Rational(kept.reduce(0, +), over: kept.count))
    }
  }
}

extension Formula {
  /// The condition of the one figure that the formula is.
  fileprivate var condition: Expression? { expression.aggregates.first?.aggregate.condition }
}

extension MeasureOutcome {
  fileprivate var value: Rational? {
    guard case .measured(let measurement) = self else { return nil }
    return measurement.value
  }
}
