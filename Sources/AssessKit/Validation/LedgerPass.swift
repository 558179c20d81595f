/// One pass over a file: reading, the checks of a ledger's rows, and the fold of its figures.
public struct LedgerPass: Sendable {
  /// What the pass came to.
  public struct Reading: Sendable {
    /// The submissions and what is wrong with them, the failed checks of rows included.
    public var file: FileReading

    /// The figures of a ledger.
    public var fold: LedgerFold

    /// What each check of the rows came to.
    var tallies: CheckTallies
  }

  private struct Visitor: LedgerVisitor {
    var fold: LedgerFold
    var checks = LedgerRowChecks()

    mutating func visit(_ row: Row, of table: Table, in file: String, headers: [String]) {
      fold.visit(row, of: table, in: file, headers: headers)
      checks.visit(row, of: table, in: file, headers: headers)
    }
  }

  private let intake: Intake
  private let plan: AggregatePlan

  /// Creates a pass.
  public init(scheme: Scheme, period: Period?, cutOff: CalendarDate, plan: AggregatePlan) {
    intake = Intake(scheme: scheme, period: period, runDate: cutOff)
    self.plan = plan
  }

  /// Reads one file.
  public func reading(of file: SourceFile) -> Reading {
    var visitor = Visitor(fold: LedgerFold(plan: plan))
    var reading = intake.reading(of: file, visitor: &visitor)
    // The rows go by before the last byte is seen: what a refused file said does not count.
    if reading.isRefused { visitor = Visitor(fold: LedgerFold(plan: plan)) }
    reading.findings += visitor.checks.findings
    return Reading(file: reading, fold: visitor.fold, tallies: visitor.checks.tallies)
  }
}
