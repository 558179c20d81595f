internal import AssessKit

/// What the comment of a marked cell says.
struct AnnotationComment {
  /// How many findings one comment tells in full.
  private static let most = 5

  private let language: Language
  private let words: FindingWords

  init(language: Language) {
    self.language = language
    words = FindingWords(language: language)
  }

  /// Returns the lines for the findings of one cell, the gravest first.
  func lines(for findings: [Finding]) -> [String] {
    var lines = findings.prefix(Self.most).flatMap(lines)
    let more = findings.count - Self.most
    if more > 0 {
      lines.append(
        language == .zh ? "还有\(more)个问题，见第一张工作表。" : "\(more) more findings: see the first sheet.")
    }
    return lines
  }

  private func lines(for finding: Finding) -> [String] {
    let label =
      finding.state == .explained ? Finding.State.explained.label : finding.severity.label
    let message = finding.message(in: language)
    return ["\(label[language]) \(finding.code.number) \(words.title(finding))", message]
      + detail(LocalizedText(zh: "填的是：", en: "Read: "), finding.read, unlessIn: message)
      + detail(
        LocalizedText(zh: "应为：", en: "Expected: "), finding.expected?[language],
        unlessIn: message)
      + others(finding) + [words.last(finding)]
  }

  /// Where a question has several places each comment names them all.
  private func others(_ finding: Finding) -> [String] {
    guard finding.related != nil else { return [] }
    let places = finding.sites.compactMap(words.place)
    return [
      language == .zh
        ? "同一个问题的各处：\(places.joined(separator: "；"))"
        : "One question, in these places: \(places.joined(separator: "; "))"
    ]
  }

  /// Most messages say what was read and expected; where one does not, a line does.
  private func detail(
    _ label: LocalizedText, _ value: String?, unlessIn message: String
  ) -> [String] {
    guard let value, !value.isEmpty, !message.contains(value) else { return [] }
    return [label[language] + value]
  }
}
