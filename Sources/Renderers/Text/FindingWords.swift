internal import AssessKit

/// The words for a finding, the same on a terminal and in a comment.
struct FindingWords {
  let language: Language

  /// The title of its code.
  func title(_ finding: Finding) -> String { finding.code.entry.title[language] }

  /// What to do, with the words in front that say so.
  private func todo(_ finding: Finding) -> String {
    (language == .zh ? "怎么办：" : "To do: ") + finding.remedy(in: language)
  }

  /// What was said about the finding, or what to do.
  func last(_ finding: Finding) -> String {
    guard let explanation = finding.explanation else { return todo(finding) }
    let words = ExplanationWords.sentence(explanation)[language]
    return (language == .zh ? "说明：" : "Explanation: ") + words
  }

  /// Returns a place in words: file, line, column with its header, cell.
  func place(_ location: Finding.Location) -> String? {
    guard !location.file.isEmpty else { return nil }
    var parts = [location.file]
    if let line = location.line { parts.append(language == .zh ? "第\(line)行" : "line \(line)") }
    if let column = location.column {
      parts.append(language == .zh ? "“\(column)”列" : "column '\(column)'")
    }
    if let sheet = location.sheet, location.cell == nil {
      parts.append(language == .zh ? "工作表“\(sheet)”" : "sheet '\(sheet)'")
    }
    if let cell = location.address { parts.append(language == .zh ? "单元格\(cell)" : "cell \(cell)") }
    return parts.joined(separator: language == .zh ? "，" : ", ")
  }
}
