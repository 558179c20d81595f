public import AssessKit

/// The answer to `assess validate` for a terminal: the verdict in one sentence, then the findings,
/// then what was counted.
public struct ValidationText: Sendable {
  private let language: Language
  private let findings: FindingText

  /// Creates a printer; see ``FindingText`` for the parameters.
  public init(language: Language, columns: Int = 80, colours: Bool = false) {
    self.language = language
    findings = FindingText(language: language, columns: columns, colours: colours)
  }

  /// Returns the text.
  public func text(of report: ValidationReport) -> String {
    let words = ValidationWords(report: report)
    let totals = words.totals.map { $0[language] + "\n" }.joined()
    return words.verdict[language] + "\n\n" + findings.lines(for: report.findings) + totals
  }
}
