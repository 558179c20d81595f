import AssessTestSupport
import Testing

@testable import AssessKit

/// What stands behind a measure, and what must not.
struct OperandTraceTests {
  private static let secret = "欧阳测试说的话"

  private static let cases = Sketch.ledger(
    "cases",
    [Sketch.column("story", .text), Sketch.column("number", .code), Sketch.column("day", .date)])

  private static let form = Table(
    id: "form", name: LocalizedText("form"), kind: .form, frequency: .quarter,
    columns: [Sketch.column("story", .text), Sketch.column("count", .amount)])

  private static func operands(_ formula: String) -> [Operand] {
    let tables = [cases, form]
    let measure = Measure(
      kind: .count, definition: .quantity(Sketch.formula(formula, over: tables)), unit: "",
      decimals: 0)
    var leaf = Sketch.leaf("A1", "100")
    leaf.item?.measure = measure
    let scheme = Sketch.scheme(tables: tables, indicators: [Sketch.branch("A", [leaf])])
    let row = Sketch.row([
      .value(.text(secret)), .value(.text("〔2020〕1号")), .value(.date(day("2020-12-01"))),
    ])
    let submission = Submission(
      file: "form.csv", table: "form", division: "11", period: Sketch.quarter,
      row: Sketch.row([.value(.text(secret)), .value(.number(.one))]))
    let facts = Sketch.facts(scheme, [submission], ledger: cases, rows: [row])
    return OperandTrace(scheme: scheme, facts: facts)
      .operands(of: measure, for: "11", in: Sketch.quarter)
  }

  @Test(arguments: [
    #"if(max(cases.story) = "x", 1, 0)"#, #"if(min(cases.story) = "x", 1, 0)"#,
    #"if(max(cases.story where number != "x") = "x", 1, 0)"#, #"if(form.story = "x", 1, 0)"#,
  ])
  func `Free text is no operand that is shown`(formula: String) {
    let operands = Self.operands(formula)
    #expect(!operands.isEmpty)
    #expect(operands.allSatisfy { $0.value == nil })
    #expect(!String(describing: operands).contains(Self.secret))
  }

  @Test(arguments: [
    ("count(cases)", "1"), ("distinct(cases.story)", "1"), ("form.count", "1"),
    (#"if(max(cases.number) = "x", 1, 0)"#, "〔2020〕1号"),
    ("days(max(cases.day), period_start)", "2020-12-01"),
  ])
  func `Counts, codes and days are shown`(formula: String, value: String) {
    #expect(Self.operands(formula).map(\.value) == [value])
  }
}
