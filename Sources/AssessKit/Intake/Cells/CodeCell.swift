import TextFormats

/// Reads identifiers: case numbers, task numbers.
struct CodeCell: CellKind {
  private let known: KnownCodeList

  /// Whether rows are told apart by it: a day is no key.
  private let isKey: Bool

  init(known: [String] = [], isKey: Bool = false) {
    self.known = KnownCodeList(known)
    self.isKey = isKey
  }

  func plainValue(of bytes: CellBytes) -> Value? {
    guard (1...15).contains(bytes.count), bytes.allSatisfy({ $0.isDigit || $0.isUpper }) else {
      return nil
    }
    // "NA" and its like are words; codes have a digit.
    guard bytes.contains(where: \.isDigit), !ScientificNotation.matches(bytes) else { return nil }
    guard known.isEmpty else { return nil }
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
    if !known.contains(text), let day = CodeDay(content), isKey || day.isNoCode {
      return .refused(becameDate(day))
    }
    return CellReading(state: .value(.text(text)), issues: issues(of: code, text))
  }

  func reading(of field: CSVField) -> CellReading? {
    if field.kind == .date {
      return .refused(becameDate(CodeDay(field.bytes.trimmed)))
    }
    guard isKey, field.bytes.contains(UInt8(ascii: ".")) else { return nil }
    var reading = reading(of: field.bytes.trimmed)
    guard let code = reading.state.text, known.isEmpty || known.lost(by: code) else { return nil }
    reading.issues.append(CellIssue(.codeIsNumber))
    return reading
  }

  private func issues(of code: CodeText, _ text: String) -> [CellIssue] {
    var issues: [CellIssue] = []
    if code.isNormalised {
      let shown = Finding.Argument("value", SafeText.read(code.bytes))
      issues.append(CellIssue(.codeNormalised, arguments: [shown]))
    }
    if !known.isEmpty, !known.contains(text) {
      issues.append(CellIssue(.codeUnknown, expected: known.expectation(for: text)))
    }
    return issues
  }

  private func becameDate(_ day: CodeDay?) -> CellIssue {
    CellIssue(
      .codeIsDate, expected: day.flatMap { known.expectation(for: $0) } ?? Self.expectation)
  }

  /// The longest code, in bytes.
  private static let limit = 128

  private static let expectation = LocalizedText(
    zh: "完整的编号，单元格设为文本格式", en: "the whole code, in a cell formatted as text")
}

extension CellState {
  /// The text, where it is one.
  fileprivate var text: String? {
    guard case .value(let value) = self else { return nil }
    return value.text
  }
}
