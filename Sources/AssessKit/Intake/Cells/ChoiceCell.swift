/// Reads a choice: its word, its id, or another word for it.
struct ChoiceCell: CellKind {
  private let plain: [[UInt8]]
  private let ids: [String]
  private let synonyms: [String: Int]
  private let names: [LocalizedText]
  private let isKey: Bool

  init(choices: [Choice], isKey: Bool = false) {
    self.isKey = isKey
    plain = choices.map { Array($0.name.zh.utf8) }
    ids = choices.map(\.id)
    names = choices.map(\.name)
    var synonyms: [String: Int] = [:]
    for (index, choice) in choices.enumerated() {
      for word in [choice.name.zh, choice.id, choice.name.en] + choice.aliases {
        let key = Self.folded(Array(word.utf8)[...])
        if synonyms[key] == nil { synonyms[key] = index }
      }
    }
    self.synonyms = synonyms
  }

  func plainValue(of bytes: CellBytes) -> Value? {
    guard let index = plain.firstIndex(where: { bytes.elementsEqual($0) }) else { return nil }
    return .text(ids[index])
  }

  func reading(of content: CellBytes) -> CellReading {
    guard content.count <= 600, let index = synonyms[Self.folded(content)] else {
      let isDate = isKey && CodeDay(content) != nil
      return .refused(CellIssue(isDate ? .codeIsDate : .notAChoice, expected: expectation))
    }
    let isOwnWord = [plain[index], Array(ids[index].utf8)].contains { content.elementsEqual($0) }
    let value = Finding.Argument("value", names[index])
    return CellReading(
      state: .value(.text(ids[index])),
      issues: isOwnWord ? [] : [CellIssue(.choiceSynonym, arguments: [value])])
  }

  private static func folded(_ bytes: CellBytes) -> String {
    bytes.halfWidth.withoutBlanks.text.lowercased()
  }

  private var expectation: LocalizedText {
    let shown = names.prefix(12)
    let more = names.count > shown.count
    return LocalizedText(
      zh: shown.map(\.zh).joined(separator: "、") + (more ? "等" : ""),
      en: shown.map(\.en).joined(separator: ", ") + (more ? "…" : ""))
  }
}
