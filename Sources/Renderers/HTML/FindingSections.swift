internal import AssessKit

/// Findings under headings: the gravest first, explained queries after those that are open.
struct FindingSections {
  /// The findings under one heading.
  struct Section {
    var title: LocalizedText
    var findings: [Finding]

    /// What stands below the table.
    var hint: LocalizedText?
  }

  /// Returns the sections that have findings.
  static func sections(of findings: [Finding]) -> [Section] {
    Severity.allCases.reversed().flatMap { severity in
      let matching = findings.filter { $0.severity == severity }
      return [
        Section(
          title: severity.label, findings: matching.filter { $0.state != .explained },
          hint: severity == .query ? ExplanationWords.hint : nil),
        Section(
          title: ExplanationWords.title, findings: matching.filter { $0.state == .explained }),
      ]
    }.filter { !$0.findings.isEmpty }
  }
}

extension HTMLWriter {
  /// Writes the checks that could not be evaluated, and for want of what; nothing when all could.
  mutating func gaps(_ words: TotalsWords, in language: Language) {
    guard !words.gaps.isEmpty else { return }
    element(.p, TotalsWords.gapsTitle[language])
    element(.ul) { writer in
      for gap in words.gaps { writer.element(.li, gap[language]) }
    }
  }
}
