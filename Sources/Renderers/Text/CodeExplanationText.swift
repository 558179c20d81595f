public import AssessKit
import TextFormats

/// The answer to `assess explain A305`: meaning, bad example, good example, remedy.
public struct CodeExplanationText: Sendable {
  private let language: Language
  private let columns: Int

  /// Creates a printer.
  public init(language: Language, columns: Int = 80) {
    self.language = language
    self.columns = max(40, columns)
  }

  /// Returns the text.
  public func text(of code: FindingCode) -> String {
    let entry = code.entry
    let isChinese = language == .zh
    let head = "\(code.label)  \(entry.title[language])（\(entry.severity.label[language])）"
    let parts = [
      (isChinese ? "含义" : "Meaning", entry.meaning),
      (isChinese ? "怎么办" : "What to do", entry.generalRemedy),
      (isChinese ? "错误示例" : "Bad", entry.bad), (isChinese ? "正确示例" : "Good", entry.good),
    ]
    let blocks = parts.map { title, text in
      ([title] + text[language].wrapped(at: columns - 2).map { "  " + $0 }).joined(separator: "\n")
    }
    return ([isChinese ? head : ascii(head)] + blocks).joined(separator: "\n\n") + "\n"
  }

  private func ascii(_ text: String) -> String {
    String(text.map { $0 == "（" ? " (" : $0 == "）" ? ")" : String($0) }.joined())
  }
}
