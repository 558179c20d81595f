public import AssessKit
internal import Foundation

/// The answer to `assess validate` as SARIF 2.1.0 (OASIS), for editors and build servers.
///
/// A rule is a finding code; a result is a finding, with its first place, those that it compares and
/// up to so many more as the finding has examples; an explained query is suppressed, with the explanation for its
/// justification. What is not read is never there: messages are those of every format.
public struct ValidationSARIF: Sendable {
  private let language: Language

  /// Creates a renderer.
  public init(language: Language) { self.language = language }

  /// Returns the text.
  public func text(of report: ValidationReport) throws -> String {
    let codes = FindingCode.allCases.filter { code in
      report.findings.contains { $0.code == code }
    }
    let parts = report.tool.split(separator: " ", maxSplits: 1).map(String.init)
    let log = SARIF.Log(
      runs: [
        SARIF.Run(
          tool: SARIF.Tool(
            driver: SARIF.Driver(
              name: parts.first ?? report.tool, version: parts.dropFirst().first,
              rules: codes.map(rule))),
          language: language == .zh ? "zh-CN" : "en",
          results: report.findings.map { result($0, among: codes) },
          properties: properties(of: report))
      ])
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(log), as: UTF8.self) + "\n"
  }

  private func rule(_ code: FindingCode) -> SARIF.Rule {
    SARIF.Rule(
      id: code.number, name: code.rawValue,
      shortDescription: SARIF.Text(code.entry.title[language]),
      fullDescription: SARIF.Text(code.entry.meaning[language]),
      help: SARIF.Text(code.entry.remedy[language]),
      defaultConfiguration: SARIF.Configuration(level: code.entry.severity.level))
  }

  private func result(_ finding: Finding, among codes: [FindingCode]) -> SARIF.Result {
    SARIF.Result(
      ruleId: finding.code.number, ruleIndex: codes.firstIndex(of: finding.code),
      level: finding.severity.level,
      message: SARIF.Text("\(finding.message(in: language)) \(finding.remedy(in: language))"),
      locations: finding.location.file.isEmpty ? [] : [SARIF.Place(finding.location)],
      relatedLocations: ((finding.related ?? []) + finding.examples).map(SARIF.Place.init),
      occurrenceCount: finding.occurrences,
      suppressions: finding.explanation.map { explanation in
        [SARIF.Suppression(justification: ExplanationWords.sentence(explanation)[language])]
      } ?? [])
  }

  /// What was counted: SARIF has no place of its own for checks that held or were not made.
  private func properties(of report: ValidationReport) -> SARIF.Properties {
    let words = TotalsWords(report)
    return SARIF.Properties(
      verdict: ValidationWords(report: report).verdict[language],
      totals: [words.findings, words.states].map { $0[language] },
      notEvaluated: words.gaps.map { $0[language] }, summary: report.summary,
      checks: report.checks)
  }
}

extension Severity {
  /// The level of SARIF: what must be corrected is an error, what may be explained a warning.
  fileprivate var level: String {
    switch self {
    case .fatal, .error: "error"
    case .query: "warning"
    case .notice: "note"
    }
  }
}
