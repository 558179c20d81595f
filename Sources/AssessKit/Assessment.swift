/// One run of the pipeline, from files to a report.
///
/// The stages are pure: what they need comes in as an argument, and what they found comes out.
/// Nothing here reads a file, a clock or the environment, and the same inputs give the same report.
public struct Assessment: Sendable {
  private let scheme: Scheme
  private let run: RunInput

  /// Creates an assessment of what `run` says, by the definitions of `scheme`.
  public init(scheme: Scheme, run: RunInput) {
    self.scheme = scheme
    self.run = run
  }

  /// Reads, validates and scores `files`.
  ///
  /// - Parameters:
  ///   - files: What the districts sent, in any order.
  ///   - limit: How many files are read at a time; the report does not depend on it.
  public func report(on files: [SourceFile], limit: Int = 2) async -> AssessmentReport {
    let plan = AggregatePlan(for: scheme)
    let readings = await readings(of: files, by: plan, limit: limit)
    let selection = ReturnSelection(of: readings.map(\.file), calendar: scheme.calendar)
    let candidates = FactTable(
      scheme: scheme, plan: plan, folding: selection.accepted,
      folds: Dictionary(readings.map { ($0.file.file, $0.fold) }, uniquingKeysWith: { $1 }))
    let validation = Validator(scheme: scheme, period: run.period)
      .result(on: candidates, returns: selection.accepted)
    let facts = candidates.refusing(validation.refused)
    let scorer = Scorer(scheme: scheme, facts: facts, receipts: selection.receipts)
    let result = scorer.result(for: run.period)
    let review = ScoreReview(scheme: scheme, period: run.period).findings(in: result)
    let findings = readings.flatMap(\.file.findings) + selection.findings + validation.findings
    return ReportBuilder(scheme: scheme, run: run).report(
      on: ReportBuilder.Parts(
        result: result, previous: previous(by: scorer), facts: facts, selection: selection,
        findings: FindingList(findings + review),
        checks: validation.counts + readings.map(\.checks).reduce(CheckCount(), +)))
  }

  /// Reads the files, each in one pass: cells, checks of rows, and the fold of ledgers.
  private func readings(
    of files: [SourceFile], by plan: AggregatePlan, limit: Int
  ) async -> [LedgerPass.Reading] {
    let pass = LedgerPass(scheme: scheme, period: run.period, cutOff: run.cutOff, plan: plan)
    return await files.sorted { $0.name < $1.name }
      .concurrentMap(limit: limit) { pass.reading(of: $0) }
  }

  /// The result of the period before, where its returns are among the files.
  private func previous(by scorer: Scorer) -> Scorer.Result? {
    run.period.previous.map { scorer.result(for: $0) }
  }
}
