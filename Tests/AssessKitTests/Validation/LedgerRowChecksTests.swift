import AssessTestSupport
import Testing

@testable import AssessKit

struct LedgerRowChecksTests {
  private static let ledger: Table = {
    let plain = Sketch.ledger(
      "cases",
      [
        Sketch.column("opened", .date), Sketch.column("closed", .date),
        Sketch.column("amount", .amount),
      ])
    var ledger = plain
    ledger.checks = [
      Sketch.check("closed >= opened", over: [plain], home: "cases"),
      Sketch.check("amount <= 5", over: [plain], home: "cases", severity: .query),
    ]
    ledger.checks[1].id = "amounts"
    return ledger
  }()

  private func checks(_ rows: [(cells: String, division: String)]) -> LedgerRowChecks {
    var checks = LedgerRowChecks()
    for (index, row) in rows.enumerated() {
      let states = row.cells.split(separator: " ").map { Sketch.state(String($0)) }
      checks.visit(
        Sketch.row(states, division: row.division, line: index + 2), of: Self.ledger,
        in: "cases.csv", headers: ["立案", "结案", "金额"])
    }
    return checks
  }

  @Test func `Each row is checked, and a finding names its line and cell`() {
    let checks = checks([
      ("2020-10-01 2020-10-31 5", "11"), ("2020-10-31 2020-10-01 6", "11"),
      ("2020-10-01 — 5", "11"), ("2020-10-01 无 —", "11"),
    ])
    #expect(checks.findings.map(\.code) == [.checkFailed, .checkFailed])
    #expect(checks.findings.map(\.location.line) == [3, 3])
    #expect(checks.findings.map(\.location.column) == ["结案", "金额"])
    #expect(checks.findings.map(\.location.columnLetter) == ["B", "C"])
    #expect(checks.findings.map(\.severity) == [.error, .query])
    #expect(checks.findings.map(\.rule) == ["check", "amounts"])
    // Two and two, one and one; the open case, the amount that may be empty, and 无 for a day.
    #expect(checks.counts == CheckCount(passed: 3, failed: 2, notApplicable: 3))
  }

  @Test func `What must be filled in, or cannot be read, leaves a check undone`() {
    var ledger = Self.ledger
    ledger.columns[1].isRequired = true
    for (table, closed) in [(ledger, CellState.missing), (Self.ledger, .invalid)] {
      var checks = LedgerRowChecks()
      let day = CalendarDate(iso: "2020-10-01").map { CellState.value(.date($0)) } ?? .missing
      checks.visit(
        Sketch.row([day, closed, Sketch.state("5")], line: 2), of: table, in: "cases.csv",
        headers: [])
      #expect(checks.counts == CheckCount(passed: 1, notEvaluated: 1))
    }
  }

  @Test(arguments: [0, 1, 19, 20, 21, 5000])
  func `The first twenty failures are kept, the others counted`(rows: Int) {
    let checks = checks(
      Array(repeating: (cells: "2020-10-31 2020-10-01 5", division: "11"), count: rows))
    #expect(checks.findings.count == min(rows, 20))
    #expect(checks.findings.reduce(0) { $0 + $1.occurrences } == rows)
    #expect(checks.counts.failed == rows)
  }

  @Test func `Each check and division has twenty of its own`() {
    let checks = checks(
      (0..<60).map { ("2020-10-31 2020-10-01 9", $0.isMultiple(of: 2) ? "11" : "12") })
    for rule in ["check", "amounts"] {
      for division in ["11", "12"] {
        let own = checks.findings.filter { $0.rule == rule && $0.key.division == division }
        #expect(own.count == 20)
        #expect(own.reduce(0) { $0 + $1.occurrences } == 30)
      }
    }
  }
}
