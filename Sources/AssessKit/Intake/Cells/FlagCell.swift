/// Reads yes and no.
struct FlagCell: CellKind {
  func plainValue(of bytes: CellBytes) -> Value? {
    if bytes.isText("是") { return .flag(true) }
    if bytes.isText("否") { return .flag(false) }
    return nil
  }

  func reading(of content: CellBytes) -> CellReading {
    let folded = content.halfWidth
    let word = folded.text.lowercased()
    if let flag = Self.words[word] {
      let isFullWidth = !folded.elementsEqual(content)
      return CellReading(
        state: .value(.flag(flag)), issues: isFullWidth ? [CellIssue(.fullWidth)] : [])
    }
    guard let flag = Self.synonyms[word] else {
      return .refused(CellIssue(.notYesNo, expected: LocalizedText(zh: "“是”或“否”", en: "是 or 否")))
    }
    let value = Finding.Argument("value", LocalizedText(flag ? "是" : "否"))
    return CellReading(
      state: .value(.flag(flag)), issues: [CellIssue(.choiceSynonym, arguments: [value])])
  }

  private static let words: [String: Bool] = [
    "是": true, "否": false, "有": true, "无": false, "1": true, "0": false, "√": true, "×": false,
    "y": true, "n": false, "true": true, "false": false, "yes": true, "no": false, "✓": true,
    "✔": true, "✗": false, "✘": false,
  ]

  private static let synonyms: [String: Bool] = [
    "已完成": true, "未完成": false, "完成": true, "没有": false, "不是": false, "已": true, "未": false,
    "对": true,
    "错": false,
  ]
}
