public import AssessKit
internal import Foundation

/// The answer to `assess validate` as JSON, with the words of each finding beside its facts.
public struct ValidationJSON: Sendable {
  private struct Worded: Encodable {
    var finding: Finding
    var number: String
    var message: LocalizedText
    var remedy: LocalizedText
    var state: Finding.State?

    func encode(to encoder: any Encoder) throws {
      try finding.encode(to: encoder)
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(number, forKey: .number)
      try container.encode(message, forKey: .message)
      try container.encode(remedy, forKey: .remedy)
      try container.encodeIfPresent(state, forKey: .state)
    }

    private enum Key: CodingKey {
      case number
      case message
      case remedy
      case state
    }
  }

  private struct Answer: Encodable {
    var tool: String
    var scheme: String
    var schemeVersion: String
    var verdict: ValidationReport.Verdict
    var verdictWords: LocalizedText
    var totals: [LocalizedText]
    var files: [ValidationReport.FileEntry]
    var findings: [Worded]
    var summary: FindingSummary
    var checks: CheckCount
    var tallies: [CheckTally]
    var openQueries: [OpenQuery]
  }

  /// Creates a renderer.
  public init() {}

  /// Returns the text.
  public func text(of report: ValidationReport) throws -> String {
    let findings = report.findings.map { finding in
      Worded(
        finding: finding, number: finding.code.number,
        message: LocalizedText(zh: finding.message(in: .zh), en: finding.message(in: .en)),
        remedy: LocalizedText(zh: finding.remedy(in: .zh), en: finding.remedy(in: .en)),
        state: finding.state)
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let words = (verdict: ValidationWords(report: report).verdict, totals: TotalsWords(report))
    let answer = Answer(
      tool: report.tool, scheme: report.scheme, schemeVersion: report.schemeVersion,
      verdict: report.verdict, verdictWords: words.verdict,
      totals: [words.totals.findings, words.totals.states], files: report.files,
      findings: findings, summary: report.summary, checks: report.checks,
      tallies: report.tallies, openQueries: report.openQueries)
    return String(decoding: try encoder.encode(answer), as: UTF8.self) + "\n"
  }
}
