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
  /// - Returns: The report, from which every format is rendered.
  public func report(on files: [SourceFile], limit: Int = 2) async -> AssessmentReport {
    let evidence = await evidence(in: files, limit: limit, expectsEveryReturn: true)
    let scorer = Scorer(
      scheme: scheme, facts: evidence.facts, receipts: evidence.selection.receipts)
    let result = scorer.result(for: run.period)
    let previous = run.period.previous.map { scorer.result(for: $0) }
    let review = ScoreReview(scheme: scheme, facts: evidence.facts, period: run.period)
      .findings(in: result)
    return ReportBuilder(scheme: scheme, run: run)
      .report(on: result, previous: previous, evidence: evidence, review: review)
  }

  /// Reads and validates `files` without scoring them.
  public func validation(of files: [SourceFile], limit: Int = 2) async -> ValidationReport {
    let evidence = await evidence(in: files, limit: limit, expectsEveryReturn: false)
    return ValidationReport(tool: run.tool, scheme: scheme, evidence: evidence)
  }

  /// Reads the files, each in one pass, and validates what they say.
  private func evidence(
    in files: [SourceFile], limit: Int, expectsEveryReturn: Bool
  ) async -> Evidence {
    let plan = AggregatePlan(for: scheme)
    let pass = LedgerPass(scheme: scheme, period: run.period, cutOff: run.cutOff, plan: plan)
    let passes = await files.sorted { $0.name < $1.name }
      .concurrentMap(limit: limit) { pass.reading(of: $0) }
    let validator = Validator(
      scheme: scheme, period: run.period, expectsEveryReturn: expectsEveryReturn)
    return Evidence(of: passes, by: validator, scheme: scheme, plan: plan)
  }
}
