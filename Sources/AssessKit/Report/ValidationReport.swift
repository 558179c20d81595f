/// What validating files came to, without scores: the clerk's answer before the upload.
public struct ValidationReport: Codable, Hashable, Sendable {
  /// The verdict over everything that was given.
  public enum Verdict: String, CaseIterable, Codable, Hashable, Sendable {
    /// Nothing to correct and nothing to explain.
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

  /// How many checks held, failed or could not be evaluated.
  public var checks: CheckCount
}

extension ValidationReport {
  /// Puts together the report.
  init(tool: String, scheme: Scheme, evidence: Evidence) {
    let list = FindingList(evidence.findings).findings
    let summary = FindingSummary(list)
    self.init(
      tool: tool, scheme: scheme.id, schemeVersion: scheme.version,
      verdict: Verdict(summary), files: Self.files(in: evidence, scheme: scheme, findings: list),
      findings: list, summary: summary, checks: evidence.checks)
  }

  private static func files(
    in evidence: Evidence, scheme: Scheme, findings: [Finding]
  ) -> [FileEntry] {
    evidence.readings.map { reading in
      FileEntry(
        file: reading.file, table: reading.table.map { scheme.name(ofTable: $0) },
        returns: reading.submissions.count,
        worst: findings.filter { $0.location.file == reading.file }.map(\.severity).max())
    }
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
