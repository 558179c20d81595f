/// One pass over a file: reading, the checks of a ledger's rows, and the fold of its figures.
public struct LedgerPass: Sendable {
  /// What the pass came to.
  public struct Reading: Sendable {
    /// The submissions and what is wrong with them, the failed checks of rows included.
    public var file: FileReading

    /// The figures of a ledger.
    public var fold: LedgerFold

    /// How many checks of rows held, failed or could not be evaluated.
    public var checks: CheckCount

    /// The rows of a list of declarations.
    var declared: [Row] = []
  }

  private struct Visitor: LedgerVisitor {
    var fold: LedgerFold
    var checks = LedgerRowChecks()
    var list: ListRows

    mutating func visit(_ row: Row, of table: Table, in file: String, headers: [String]) {
      fold.visit(row, of: table, in: file, headers: headers)
      checks.visit(row, of: table, in: file, headers: headers)
      list.visit(row, of: table, in: file, headers: headers)
    }
  }

  private let intake: Intake
  private let plan: AggregatePlan
  private let list: ListRows

  /// Creates a pass.
  public init(
    scheme: Scheme, period: Period?, cutOff: CalendarDate, plan: AggregatePlan,
    extensions: DueExtensions = DueExtensions()
  ) {
    var intake = Intake(scheme: scheme, period: period, runDate: cutOff)
    intake.extended = extensions.latest
    self.intake = intake
    self.plan = plan
    list = ListRows(of: scheme.declarationList?.id)
  }

  /// Reads one file.
  public func reading(of file: SourceFile) -> Reading {
    let fresh = Visitor(fold: LedgerFold(plan: plan), list: list)
    var visitor = fresh
    var reading = intake.reading(of: file, visitor: &visitor)
    // The rows go by before the last byte is seen: what a refused file said does not count.
    if reading.isRefused { visitor = fresh }
    reading.findings += visitor.checks.findings
    return Reading(
      file: reading, fold: visitor.fold, checks: visitor.checks.counts, declared: visitor.list.rows)
  }
}
