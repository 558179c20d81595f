import AssessKit
import Testing

/// What an expression asks for, and which comparison decides it.
struct ExpressionPartsTests {
  @Test func `Names come in the order of their first appearance, each with its period`() throws {
    let expression = try Fixture.expression(
      "if(pending > 0, succeeded / accepted, prior(succeeded)) + or_zero(succeeded)",
      in: Fixture.mediation)
    #expect(
      expression.elements == [
        ElementUse(.mediation("pending")), ElementUse(.mediation("succeeded")),
        ElementUse(.mediation("accepted")),
        ElementUse(.mediation("succeeded"), shift: .previous),
      ])
    #expect(expression.aggregates.isEmpty)
  }

  @Test func `Figures over rows keep their columns to themselves`() throws {
    let expression = try Fixture.expression(
      "sum(cases.amount where urgent and amount > 10) / count(cases) "
        + "- same_period_last_year(count(cases)) + count(cases)")
    let sum = try #require(expression.aggregates.first)
    #expect(
      expression.aggregates.dropFirst() == [
        AggregateUse(Aggregate(.count, table: "cases")),
        AggregateUse(Aggregate(.count, table: "cases"), shift: .lastYear),
      ])
    #expect(sum.aggregate.columns == [.cases("amount"), .cases("urgent")])
    #expect(expression.elements.isEmpty)
  }

  @Test(arguments: [
    ("accepted = succeeded + failed", 10, "=", 9),
    ("accepted > 0 implies succeeded >= failed", 4, ">=", 5),
    ("accepted > 0 and succeeded >= failed", 4, ">=", 5),
    ("accepted < 0 and succeeded >= failed", 10, "<", 0),
    ("if(accepted > 0, succeeded > failed, yes)", 4, ">", 5),
  ])
  func `The comparison that fails gives its numbers`(
    text: String, left: Int, comparison: String, right: Int
  ) throws {
    let source = FixedSource(accepted: .number(10), succeeded: .number(4), failed: .number(5))
    let expression = try Fixture.expression(text, in: Fixture.mediation)
    let sides = try #require(expression.comparisonSides(in: source))
    #expect(sides.left == .number(left))
    #expect(sides.comparison.rawValue == comparison)
    #expect(sides.right == .number(right))
  }

  @Test(arguments: [
    "accepted < 0 implies succeeded >= failed",
    "pending = 0 implies succeeded >= failed",
    "accepted > 0 and succeeded < failed",
    "accepted < 0 or succeeded >= failed",
    "not succeeded < failed",
    "reported(accepted)",
  ])
  func `Where no one comparison decides there are no numbers`(text: String) throws {
    let source = FixedSource(accepted: .number(10), succeeded: .number(4), failed: .number(5))
    let expression = try Fixture.expression(text, in: Fixture.mediation)
    #expect(expression.comparisonSides(in: source) == nil)
  }
}
