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
  ///   - history: What they sent for earlier periods, where `files` have not got that: it serves for
  ///     comparison, and what is wrong with it is not reported.
  ///   - explanations: What they say to queries, in the order in which it counts.
  ///   - limit: How many files are read at a time; the report does not depend on it.
  /// - Returns: The report, from which every format is rendered.
  public func report(
    on files: [SourceFile], history: [SourceFile] = [], explanations: [SourceFile] = [],
    limit: Int = 2
  ) async -> AssessmentReport {
    await outcome(on: files, history: history, explanations: explanations, limit: limit).report
  }

  /// Reads, validates and scores `files`, and hands on the facts with the report: what a later
  /// comparison needs to score the period again.
  public func outcome(
    on files: [SourceFile], history: [SourceFile] = [], explanations: [SourceFile] = [],
    limit: Int = 2
  ) async -> (report: AssessmentReport, facts: RunFacts) {
    let holding = Holding(
      files: files, earlier: history, period: run.period, cutOff: run.cutOff,
      extensions: run.extensions, expectsEveryReturn: true, limit: limit)
    let evidence = await Evidence(of: holding, scheme: scheme)
    let scorer = Scorer(scheme: scheme, facts: evidence.facts, receipts: evidence.receipts)
    let result = scorer.result(for: run.period)
    let previous = run.period.previous.map { scorer.result(for: $0) }
    var known = [run.period: result]
    if let before = run.period.previous { known[before] = previous }
    let series = series(by: scorer, on: evidence, known: known)
    let review = ScoreReview(scheme: scheme, facts: evidence.facts, period: run.period)
      .findings(in: result)
    let heard = ExplanationHearing(
      explanations, scheme: scheme, examined: evidence.selection.examined, hasScores: true
    ).outcome(of: evidence.findings + review)
    let report = ReportBuilder(scheme: scheme, run: run)
      .report(on: result, previous: previous, series: series, evidence: evidence, heard: heard)
    return (report, RunFacts(of: evidence, scheme: scheme, period: run.period))
  }

  /// How many periods a series of points has at most; they cost as much as the one assessed.
  private static let pointPeriods = 12

  /// Returns the totals period by period: of an index, over every period of which there is data; of
  /// points, up to the period that is assessed.
  private func series(
    by scorer: Scorer, on evidence: Evidence, known: [Period: Scorer.Result]
  ) -> IndexSeries {
    var scorer = scorer
    scorer.tracesOperands = false
    let scored = ScoredPeriods(of: scheme)
    let periods = evidence.periods(of: scheme.calendar.kind).filter(scored.contains)
    guard !scheme.rollUp.isIndex else { return IndexSeries(over: periods, by: scorer) }
    let past = periods.filter { $0 <= run.period }.suffix(Self.pointPeriods)
    return IndexSeries(over: Array(past), by: scorer, known: known)
  }
}

/// Reading and validating files without scoring them: what a clerk does before sending.
public struct Validation: Sendable {
  private let scheme: Scheme
  private let period: Period?
  private let cutOff: CalendarDate
  private let tool: String
  private let extensions: DueExtensions

  /// Creates a validation.
  ///
  /// - Parameters:
  ///   - scheme: The definitions.
  ///   - period: The period that is expected, where that is known.
  ///   - cutOff: The day after which a date in a cell lies in the future.
  ///   - tool: The program and its version, for the answer.
  ///   - extensions: The due days that the office moved for single returns.
  public init(
    scheme: Scheme, period: Period?, cutOff: CalendarDate, tool: String,
    extensions: DueExtensions = DueExtensions()
  ) {
    self.scheme = scheme
    self.period = period
    self.cutOff = cutOff
    self.tool = tool
    self.extensions = extensions
  }

  /// Reads and validates `files`, at most `limit` of them at a time, beside those of earlier
  /// periods in `history`, and hears `explanations`.
  public func report(
    on files: [SourceFile], history: [SourceFile] = [], explanations: [SourceFile] = [],
    limit: Int = 2
  ) async -> ValidationReport {
    let evidence = await evidence(in: files, history, limit: limit)
    return report(on: evidence, heard(explanations, on: evidence), explanations)
  }

  /// Reads and validates `files`, and keeps what is needed to give them back with remarks.
  public func review(
    of files: [SourceFile], history: [SourceFile] = [], explanations: [SourceFile] = [],
    limit: Int = 2
  ) async -> ReturnReview {
    let places = max(100, ReturnReview.places / max(1, files.count))
    let evidence = await evidence(in: files, history, limit: limit, placesPerFile: places)
    let heard = heard(explanations, on: evidence)
    return ReturnReview(
      evidence, of: files, heard: heard, report: report(on: evidence, heard, explanations),
      intake: Intake(scheme: scheme, period: period, runDate: cutOff))
  }

  private func evidence(
    in files: [SourceFile], _ history: [SourceFile], limit: Int, placesPerFile: Int = 0
  ) async -> Evidence {
    let holding = Holding(
      files: files, earlier: history, period: period, cutOff: cutOff, extensions: extensions,
      placesPerFile: placesPerFile, limit: limit)
    var evidence = await Evidence(of: holding, scheme: scheme)
    if let period { evidence.askAboutOthers(than: period) }
    return evidence
  }

  private func heard(
    _ explanations: [SourceFile], on evidence: Evidence
  ) -> ExplanationHearing.Outcome {
    ExplanationHearing(
      explanations, scheme: scheme, examined: evidence.selection.examined, hasScores: false
    ).outcome(of: evidence.findings)
  }

  private func report(
    on evidence: Evidence, _ heard: ExplanationHearing.Outcome, _ explanations: [SourceFile]
  ) -> ValidationReport {
    ValidationReport(
      tool: tool, scheme: scheme, evidence: evidence, heard: heard,
      explanations: explanations.map(\.name))
  }
}
