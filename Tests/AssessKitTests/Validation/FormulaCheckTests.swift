import AssessTestSupport
import Testing

@testable import AssessKit

/// The checks that a scheme defines, on one return of three numbers.
struct FormulaCheckTests {
  private static let plain = Sketch.form("m", ["accepted", "succeeded", "failed"])

  private func result(
    _ text: String, _ cells: String, severity: Severity = .error, tolerance: String = "0",
    missing: Check.MissingOperands = .skipIfAny
  ) -> Validator.Result {
    var table = Self.plain
    table.checks = [
      Sketch.check(
        text, over: [table], home: "m", severity: severity, tolerance: tolerance,
        missing: missing)
    ]
    return validation(of: [Sketch.submission(table, cells)], tables: [table])
  }

  private func counts(_ result: Validator.Result) -> String {
    "\(result.counts.passed) \(result.counts.failed) \(result.counts.notEvaluated)"
  }

  @Test func `A check that fails names the cell, the sides and the difference`() throws {
    let result = result("succeeded + failed = accepted", "10 7 4")
    let finding = try #require(result.findings.first)
    #expect(result.findings.count == 1)
    #expect(finding.code == .checkFailed && finding.severity == .error)
    #expect(finding.rule == "check")
    #expect(finding.location.file == "m-11-2020Q4.csv" && finding.location.line == 2)
    #expect(finding.location.column == "succeeded" && finding.location.columnLetter == "B")
    #expect(finding.key.element == "m.succeeded" && finding.key.division == "11")
    #expect(finding.key.period == "2020Q4")
    let sides = finding.arguments.first { $0.name == "sides" }
    #expect(sides?.value.en == "left 11, right 10, difference 1; ")
    #expect(counts(result) == "0 1 0")
  }

  @Test func `A check that holds is silent`() {
    let result = result("succeeded + failed = accepted", "11 7 4")
    #expect(result.findings.isEmpty && result.refused.isEmpty)
    #expect(counts(result) == "1 0 0")
  }

  @Test(arguments: [
    ("accepted = 100", "99.5 0 0", "0.5", "1 0 0"), ("accepted = 100", "99.49 0 0", "0.5", "0 1 0"),
    ("accepted = 100", "100.5 0 0", "0.5", "1 0 0"),
    ("accepted <= 100", "100.4 0 0", "0.5", "1 0 0"),
    ("accepted <= 100", "101 0 0", "0.5", "0 1 0"), ("accepted != 100", "100 0 0", "0.5", "0 1 0"),
    ("accepted = 100 and succeeded = 50", "100.5 50.5 0", "0.5", "1 0 0"),
    ("accepted = 100 and succeeded = 50", "100.5 99 0", "0.5", "0 1 0"),
    ("accepted = 100 and succeeded = 50", "99 50 0", "0.5", "0 1 0"),
    ("failed > 0 implies (accepted = 100 and succeeded = 50)", "100.5 99 1", "0.5", "0 1 0"),
    ("failed > 0 implies (accepted = 100 and succeeded = 50)", "100.5 99 0", "0.5", "1 0 0"),
    ("if(failed > 0, accepted = 100, succeeded = 50)", "100.5 99 1", "0.5", "1 0 0"),
    ("if(failed > 0, accepted = 100, succeeded = 50)", "100.5 99 0", "0.5", "0 1 0"),
    ("accepted = 100 or succeeded = 50", "100.5 99 0", "0.5", "0 1 0"),
  ])
  func `Each equation may be off by the tolerance`(
    text: String, cells: String, tolerance: String, expected: String
  ) {
    #expect(counts(result(text, cells, tolerance: tolerance)) == expected)
  }

  /// The sides are those of the equation that is off by too much.
  @Test func `The finding is about the part that failed`() {
    let result = result("accepted = 100 and succeeded = 50", "100.5 99 0", tolerance: "0.5")
    let sides = result.findings.first?.arguments.first { $0.name == "sides" }
    #expect(sides?.value.en == "left 99, right 50, difference 49; ")
  }

  @Test(arguments: [
    ("10 7 3", "1 0 0", "1 0 0", "1 0 0"), ("10 10 —", "0 0 1", "1 0 0", "1 0 0"),
    ("10 7 —", "0 0 1", "0 1 0", "0 1 0"), ("— — —", "0 0 1", "0 0 1", "1 0 0"),
    ("10 10 无", "0 0 0", "1 0 0", "1 0 0"), ("无 无 无", "0 0 0", "0 0 0", "1 0 0"),
    ("— — 3", "0 0 1", "0 1 0", "0 1 0"), ("10 7 !", "0 0 1", "0 1 0", "0 1 0"),
  ])
  func `Missing operands skip the check, or count as zero`(
    cells: String, any: String, all: String, zero: String
  ) {
    let text = "succeeded + failed = accepted"
    #expect(counts(result(text, cells)) == any)
    #expect(counts(result(text, cells, missing: .skipIfAll)) == all)
    #expect(counts(result(text, cells, missing: .zero)) == zero)
  }

  /// A cell that could not be read has its own finding, and is not asked for again.
  @Test(arguments: [
    ("10 — —", [1, 2], "failed、succeeded"), ("10 — —", [2], "failed、succeeded"),
    ("10 7 —", [1, 2], "failed"),
    ("10 — —", [], "failed、succeeded"), ("10 ! 3", [1, 2], nil), ("10 7 3", [1, 2], nil),
  ])
  func `A check that could not be evaluated names the cells to fill in`(
    cells: String, required: [Int], expected: String?
  ) {
    var table = Self.plain
    for index in required { table.columns[index].isRequired = true }
    table.checks = [Sketch.check("succeeded + failed = accepted", over: [table], home: "m")]
    let result = validation(of: [Sketch.submission(table, cells)], tables: [table])
    #expect(result.findings.map(\.code) == (expected == nil ? [] : [.checkNotEvaluated]))
    let missing = result.findings.first?.arguments.first { $0.name == "missing" }
    #expect(missing?.value.zh == expected)
    #expect(result.findings.allSatisfy { $0.severity < .error } && result.refused.isEmpty)
  }

  @Test func `A division by zero is not evaluated`() {
    let result = result("failed / accepted <= 1", "0 0 0")
    #expect(counts(result) == "0 0 1")
  }

  @Test func `An error keeps the return from being used, a query does not`() {
    let key = FactTable.Key(table: "m", division: "11", period: Sketch.quarter)
    #expect(result("succeeded <= accepted", "10 11 0").refused == [key])
    let query = result("succeeded <= accepted", "10 11 0", severity: .query)
    #expect(query.refused.isEmpty)
    #expect(query.findings.map(\.severity) == [.query])
    #expect(result("succeeded <= accepted", "10 10 0").refused.isEmpty)
  }

  /// Days and answers have no zero: with one missing there is nothing to compare.
  @Test(arguments: [Check.MissingOperands.skipIfAll, .zero])
  func `A day or an answer that is missing is not compared`(missing: Check.MissingOperands) {
    var table = Self.plain
    table.columns[0].kind = .date
    table.columns[1].kind = .date
    table.columns[2].kind = .flag
    for (text, cells, expected) in [
      ("succeeded >= accepted", "— 2020-10-31 yes", "0 0 1"),
      ("succeeded >= accepted", "2020-10-01 — yes", "0 0 1"),
      ("succeeded >= accepted", "2020-10-01 2020-10-31 yes", "1 0 0"),
      ("days(succeeded, accepted) <= 30", "— 2020-10-31 yes", "0 0 1"),
      ("not failed", "2020-10-01 2020-10-31 —", "0 0 1"),
    ] {
      var table = table
      table.checks = [Sketch.check(text, over: [table], home: "m", missing: missing)]
      let result = validation(of: [Sketch.submission(table, cells)], tables: [table])
      #expect(counts(result) == expected, "\(text) of \(cells)")
    }
  }

  @Test(arguments: [("10 7 3", "10", false), ("10 7 3", "9", true)])
  func `A check between tables is one question with two places, and refuses the first`(
    cells: String, other: String, fails: Bool
  ) {
    let tables = [Self.plain, Sketch.form("o", ["x"])]
    let returns = [Sketch.submission(tables[0], cells), Sketch.submission(tables[1], other)]
    let check = Sketch.check("m.accepted = o.x", over: tables)
    let result = validation(of: returns, tables: tables, checks: [check])
    #expect(result.findings.allSatisfy { $0.code == .crossCheckFailed })
    #expect(result.findings.map { $0.sites.map(\.table) } == (fails ? [["m", "o"]] : []))
    #expect(result.refused.map(\.table) == (fails ? ["m"] : []))
    #expect(result.counts.failed == (fails ? 1 : 0))
    let alone = validation(of: [returns[0]], tables: tables, checks: [check])
    #expect(alone.findings.isEmpty && counts(alone) == "0 0 1")
  }
}
