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

    /// The rows of a list of declarations.
    var declared: [Row] = []
  }

  private struct Visitor: LedgerVisitor {
    var fold: LedgerFold
    var checks: LedgerRowChecks
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
  private let places: Int

  /// Creates a pass.
  ///
  /// - Parameters:
  ///   - scheme: The definitions.
  ///   - period: The period that is assessed, where that is known.
  ///   - cutOff: The day after which a date in a cell lies in the future.
  ///   - plan: The figures of ledgers that are asked for.
  ///   - extensions: The due days that were moved for single returns.
  ///   - places: How many findings of a file and severity are kept one by one.
  public init(
    scheme: Scheme, period: Period?, cutOff: CalendarDate, plan: AggregatePlan,
    extensions: DueExtensions = DueExtensions(), places: Int = 0
  ) {
    var intake = Intake(
      scheme: scheme, period: period, runDate: cutOff, limits: IntakeLimits(places: places))
    intake.extended = extensions.latest
    self.intake = intake
    self.plan = plan
    self.places = places
    list = ListRows(of: scheme.declarationList?.id)
  }

  /// Reads one file.
  public func reading(of file: SourceFile) -> Reading {
    let blank = Visitor(
      fold: LedgerFold(plan: plan), checks: LedgerRowChecks(keepingPlaces: places), list: list)
    var visitor = blank
    var reading = intake.reading(of: file, visitor: &visitor)
    // The rows go by before the last byte is seen: what a refused file said does not count.
    if reading.isRefused { visitor = blank }
    reading.findings += visitor.checks.findings
    reading.places += visitor.checks.places
    return Reading(
      file: reading, fold: visitor.fold, tallies: visitor.checks.tallies,
      declared: visitor.list.rows)
  }
}
