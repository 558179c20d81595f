/// Scores facts that were kept, by a scheme that was kept, and nothing else: the pipeline from the
/// facts on.
public struct Rescoring: Sendable {
  private let scheme: Scheme
  private let scorer: Scorer
  private let assessed: Period

  /// Takes up facts.
  ///
  /// - Parameters:
  ///   - scheme: The definitions, which need not be those by which the facts were read.
  ///   - returns: The facts.
  ///   - period: The period that is scored.
  public init(scheme: Scheme, returns: [KeptReturn], period: Period) {
    self.scheme = scheme
    assessed = period
    let end = scheme.rollUp.isIndex ? period : nil
    var receipts: [FactTable.Key: Receipt] = [:]
    for kept in returns {
      receipts[kept.key] = Receipt(of: kept, by: scheme.calendar, assessing: end)
    }
    scorer = Scorer(
      scheme: scheme, facts: FactTable(scheme: scheme, keeping: returns), receipts: receipts)
  }

  /// The results of the units, as the report of a run has them but for an index's earlier periods.
  public var divisions: [DivisionReport] {
    DivisionReports(scheme: scheme, period: assessed)
      .reports(
        of: scorer.result(for: assessed),
        previous: assessed.previous.map { scorer.result(for: $0) })
  }
}
