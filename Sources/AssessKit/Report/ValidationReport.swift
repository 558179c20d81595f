/// What validating files came to, without scores: the clerk's answer before the upload.
public struct ValidationReport: Codable, Hashable, Sendable {
  /// The verdict over everything that was given.
  public enum Verdict: String, CaseIterable, Codable, Hashable, Sendable {
    /// Nothing to correct, and nothing that is still to be explained.
    case acceptable

    /// Nothing to correct, but something to explain.
    case needsExplanation

    /// Something to correct.
    case needsCorrection
  }

  /// What one file came to.
  public struct FileEntry: Codable, Hashable, Sendable {
    /// The name.
    public var file: String

    /// The table that it was recognised as.
    public var table: LocalizedText?

    /// How many returns (division and period) it holds.
    public var returns: Int

    /// The gravest severity of its findings.
    public var worst: Severity?
  }

  /// The program and its version.
  public var tool: String

  /// The id of the scheme.
  public var scheme: String

  /// The version of the scheme.
  public var schemeVersion: String

  /// The verdict.
  public var verdict: Verdict

  /// The files, in the order of their names.
  public var files: [FileEntry]

  /// The findings, in the order in which they are listed.
  public var findings: [Finding]

  /// How many findings there are, every place counted.
  public var summary: FindingSummary

  /// How many checks held, failed, were explained or could not be evaluated.
  public var checks: CheckCount

  /// The same for each check of the scheme, with what it lacked.
  public var tallies: [CheckTally]

  /// The queries that no explanation answers.
  public var openQueries: [OpenQuery]
}

extension ValidationReport {
  /// Puts together the report.
  init(
    tool: String, scheme: Scheme, evidence: Evidence, heard: ExplanationHearing.Outcome,
    explanations: [String]
  ) {
    let list = FindingList(heard.findings).findings.explainedLast
    let summary = FindingSummary(list)
    let tallies = heard.tallies(evidence.tallies)
    let files = evidence.readings.map { reading in
      (reading.file, reading.table.map { scheme.name(ofTable: $0) }, reading.submissions.count)
    }
    let others = explanations.map { ($0, LocalizedText?.some(ExplanationLayout.name), 0) }
    let worst = Dictionary(grouping: list, by: \.location.file).mapValues { findings in
      findings.map(\.standing).max()
    }
    self.init(
      tool: tool, scheme: scheme.id, schemeVersion: scheme.version,
      verdict: Verdict(summary),
      files: (files + others).map {
        FileEntry(file: $0, table: $1, returns: $2, worst: worst[$0] ?? nil)
      },
      findings: list, summary: summary, checks: tallies.total, tallies: tallies,
      openQueries: heard.open)
  }
}

extension ValidationReport.Verdict {
  /// The verdict that follows from the findings.
  init(_ summary: FindingSummary) {
    switch summary.worst {
    case .fatal, .error: self = .needsCorrection
    case .query: self = .needsExplanation
    case .notice, nil: self = .acceptable
    }
  }
}
