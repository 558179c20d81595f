public import AssessKit
internal import TextFormats

/// The answer to `assess validate` for a terminal: the verdict in one sentence, then the findings,
/// then what was counted.
public struct ValidationText: Sendable {
  private let language: Language
  private let columns: Int
  private let findings: FindingText

  /// Creates a printer; see ``FindingText`` for the parameters.
  public init(language: Language, columns: Int = 80, colours: Bool = false) {
    self.language = language
    self.columns = max(40, columns)
    findings = FindingText(language: language, columns: columns, colours: colours)
  }

  /// Returns the text.
  public func text(of report: ValidationReport) -> String {
    let words = ValidationWords(report: report)
    let totals = words.totals.map { wrapped($0[language]) }.joined()
    let gaps = TotalsWords(report).gaps.flatMap { $0[language].wrapped(at: columns - 2) }
    return wrapped(words.verdict[language]) + "\n" + findings.lines(for: report.findings)
      + (gaps.isEmpty ? "" : wrapped(TotalsWords.gapsTitle[language]))
      + gaps.map { "  \($0)\n" }.joined() + (gaps.isEmpty ? "" : "\n") + totals
  }

  private func wrapped(_ text: String) -> String {
    text.wrapped(at: columns).map { $0 + "\n" }.joined()
  }
}
