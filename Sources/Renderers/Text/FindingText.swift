public import AssessKit
import TextFormats

/// Findings as lines for a terminal: grouped by severity, each with its place and what to do.
public struct FindingText: Sendable {
  private let language: Language
  private let columns: Int
  private let colours: Bool
  private let words: FindingWords

  /// Creates a printer.
  ///
  /// - Parameters:
  ///   - language: The language of the words.
  ///   - columns: How many columns a line may have; a Chinese character takes two.
  ///   - colours: Whether ANSI colours are used, beside the words.
  public init(language: Language, columns: Int = 80, colours: Bool = false) {
    self.language = language
    self.columns = max(40, columns)
    self.colours = colours
    words = FindingWords(language: language)
  }

  /// Returns the findings, the gravest first, with a blank line between them; queries that were
  /// explained stand after those that are open.
  public func lines(for findings: [Finding]) -> String {
    Severity.allCases.reversed().map { severity in
      let matching = findings.filter { $0.severity == severity }
      let open = matching.filter { $0.state != .explained }
      let explained = matching.filter { $0.state == .explained }
      return section(severity.label, severity, open)
        + (severity == .query && !open.isEmpty ? hint : "")
        + section(ExplanationWords.title, .notice, explained)
    }.joined()
  }

  private func section(
    _ title: LocalizedText, _ severity: Severity, _ findings: [Finding]
  ) -> String {
    guard !findings.isEmpty else { return "" }
    let places = findings.reduce(0) { $0 + $1.occurrences }
    let counts =
      language == .zh
      ? "\(title.zh)：\(findings.count)个问题" + (places > findings.count ? "，\(places)处" : "")
      : "\(title.en): \(findings.count) finding\(findings.count == 1 ? "" : "s")"
        + (places > findings.count ? " in \(places) places" : "")
    return paint(counts, severity) + "\n" + findings.map(block).joined()
  }

  private var hint: String {
    ExplanationWords.hint[language].wrapped(at: columns - 2).map { "  \($0)\n" }.joined() + "\n"
  }

  private func block(_ finding: Finding) -> String {
    var lines = ["  " + paint(finding.code.number, finding.standing) + " " + words.title(finding)]
    if let place = words.place(finding.location) { lines += indented(place) }
    for other in (finding.related ?? []).compactMap(words.place) {
      lines += indented((language == .zh ? "对照：" : "compared with: ") + other)
    }
    lines += indented(finding.message(in: language))
    if finding.occurrences > 1 { lines += indented(further(finding)) }
    lines += indented(words.last(finding))
    return lines.map { $0 + "\n" }.joined() + "\n"
  }

  private func further(_ finding: Finding) -> String {
    let places = finding.examples.compactMap { place in
      place.address ?? place.line.map { language == .zh ? "第\($0)行" : "line \($0)" }
    }
    let more = finding.occurrences - 1 - places.count
    let list = places.joined(separator: language == .zh ? "、" : ", ")
    if language == .zh {
      return "共\(finding.occurrences)处，还有：\(list)\(more > 0 ? "，另外\(more)处从略" : "")"
    }
    return "\(finding.occurrences) places, also: \(list)\(more > 0 ? " and \(more) more" : "")"
  }

  private func indented(_ text: String) -> [String] {
    text.wrapped(at: columns - 5).map { "     " + $0 }
  }

  private func paint(_ text: String, _ severity: Severity) -> String {
    guard colours else { return text }
    let code =
      switch severity {
      case .fatal, .error: "31"
      case .query: "33"
      case .notice: "36"
      }
    return "\u{1B}[1;\(code)m\(text)\u{1B}[0m"
  }
}
