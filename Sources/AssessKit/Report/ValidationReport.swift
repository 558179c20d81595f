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

    /// The tables that are in it, in the order of the file.
    public var tables: [LocalizedText]

    /// Whether it is a return; a list of explanations is none.
    public var isReturn: Bool

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
    let list = FindingList(heard.findings).findings.listed(sheets: evidence.sheetOrder)
    let summary = FindingSummary(list)
    let tallies = heard.tallies(evidence.tallies)
    self.init(
      tool: tool, scheme: scheme.id, schemeVersion: scheme.version,
      verdict: Verdict(summary),
      files: Self.files(evidence.readings, explanations, list, scheme),
      findings: list, summary: summary, checks: tallies.total, tallies: tallies,
      openQueries: heard.open)
  }

  /// The files with the gravest of what was found in each, also where it is the other place of a
  /// question.
  private static func files(
    _ readings: [FileReading], _ explanations: [String], _ findings: [Finding], _ scheme: Scheme
  ) -> [FileEntry] {
    var worst: [String: Severity] = [:]
    for finding in findings {
      for file in Set(finding.sites.map(\.file)) {
        worst[file] = max(worst[file] ?? finding.standing, finding.standing)
      }
    }
    let returns = readings.map { reading in
      FileEntry(
        file: reading.file, tables: reading.tables.map { scheme.name(ofTable: $0) },
        isReturn: true, returns: reading.submissions.count, worst: worst[reading.file])
    }
    let lists = explanations.map { file in
      FileEntry(
        file: file, tables: [ExplanationLayout.name], isReturn: false, returns: 0,
        worst: worst[file])
    }
    return returns + lists
  }
}

extension FileReading {
  /// The ids of the tables in it, each once.
  fileprivate var tables: [String] {
    let ids = submissions.map(\.table)
    let first = table.map { [$0] } ?? []
    return (ids.isEmpty ? first : ids).reduce(into: []) { tables, id in
      if !tables.contains(id) { tables.append(id) }
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
