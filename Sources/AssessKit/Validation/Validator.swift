/// Runs the checks over the facts.
public struct Validator: Sendable {
  /// What the checks came to.
  public struct Result: Sendable {
    /// What is wrong.
    public var findings: [Finding]

    /// What each check of the scheme came to.
    var tallies: CheckTallies

    /// How many checks held, failed or could not be evaluated.
    public var counts: CheckCount { tallies.total }

    /// The returns that an error keeps from being used.
    public var refused: Set<FactTable.Key>
  }

  /// The checks that need no formula, in the order in which their findings are listed.
  private var checks: [any FactCheck] {
    let always: [any FactCheck] = [
      CumulativeFallCheck(), UnchangedReturnCheck(), ParentTotalCheck(), FractionAsPercentCheck(),
      StockJumpCheck(), NowBlankCheck(), OwnHistoryCheck(), CopiedReturnCheck(),
    ]
    return always + (expected.map { [MissingReturnCheck(period: $0)] } ?? [])
  }

  private let scheme: Scheme
  private let expected: Period?
  private let asked: Period?

  /// Creates a validator.
  ///
  /// - Parameters:
  ///   - scheme: The definitions.
  ///   - period: The period of which every return must be there; `nil` when a clerk checks a file.
  ///   - asked: The period of whose returns it is asked how they compare with earlier periods and
  ///     other units; `nil` for all of them.
  public init(scheme: Scheme, expecting period: Period?, asking asked: Period? = nil) {
    self.scheme = scheme
    expected = period
    self.asked = asked
  }

  /// Validates the returns that are examined.
  ///
  /// - Parameters:
  ///   - facts: The facts of those returns.
  ///   - returns: The returns, in the order of table, division and period.
  /// - Returns: What is wrong, what was counted, and which returns are not to be used.
  public func result(on facts: FactTable, returns: [Submission]) -> Result {
    let context = ValidationContext(
      scheme: scheme, facts: facts, returns: returns, period: asked)
    let formulas = FormulaCheck().result(in: context)
    let openings = OpeningCheck().result(in: context)
    let others = checks.flatMap { $0.findings(in: context) }
    return Result(
      findings: formulas.findings + openings.findings + others,
      tallies: formulas.tallies.adding(openings.tallies),
      refused: formulas.refused.union(openings.refused)
        .union(Self.refusals(of: others, among: returns)))
  }

  private static func refusals(
    of findings: [Finding], among returns: [Submission]
  ) -> Set<FactTable.Key> {
    let errors = findings.filter { $0.severity >= .error }
    return Set(
      returns.filter { submission in
        errors.contains {
          $0.location.file == submission.file && $0.location.table == submission.table
            && $0.key.division == submission.division && $0.key.period == submission.period.id
        }
      }.map(\.factKey))
  }
}
