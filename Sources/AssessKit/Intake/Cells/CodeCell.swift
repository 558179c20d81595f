/// Reads identifiers: case numbers, task numbers.
struct CodeCell: CellKind {
  func plainValue(of bytes: CellBytes) -> Value? {
    guard (1...15).contains(bytes.count), bytes.allSatisfy({ $0.isDigit || $0.isUpper }) else {
      return nil
    }
    // "NA" and its like are words; codes have a digit.
    guard bytes.contains(where: \.isDigit), !ScientificNotation.matches(bytes) else { return nil }
    return .text(bytes.text)
  }

  func reading(of content: CellBytes) -> CellReading {
    let code = CodeText(content)
    if NothingWord.matches(code.bytes) { return .refused(CellIssue(.notACode)) }
    // What the cell looked like was searched before; without its blanks it may be a number.
    if code.isNormalised, let kind = PersonalDataScan.firstHit(in: code.bytes) {
      return .refused(
        CellIssue(.personalData, arguments: [Finding.Argument("kind", kind.name)]))
    }
    // No code has the label of a person and a name in it; a code is kept, and may be printed.
    if PersonLabel.isFollowedByName(in: content.text) {
      return .refused(CellIssue(.notACode, expected: Self.expectation))
    }
    if ScientificNotation.matches(code.bytes) {
      return .refused(CellIssue(.scientificNotation))
    }
    guard !code.isRounded, !code.bytes.isEmpty, code.bytes.count <= Self.limit else {
      return .refused(CellIssue(.notACode, expected: Self.expectation))
    }
    let text = code.bytes.text
    guard code.isNormalised else { return .value(.text(text)) }
    let shown = Finding.Argument("value", SafeText.read(code.bytes))
    return CellReading(
      state: .value(.text(text)), issues: [CellIssue(.codeNormalised, arguments: [shown])])
  }

  /// The longest code, in bytes.
  private static let limit = 128

  private static let expectation = LocalizedText(
    zh: "完整的编号，单元格设为文本格式", en: "the whole code, in a cell formatted as text")
}
