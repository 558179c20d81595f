/// Reads free text, which is never printed.
struct TextCell: CellKind {
  /// The longest text, in characters (Unicode scalars).
  static let limit = 2_000

  func reading(of content: CellBytes) -> CellReading {
    if NothingWord.matches(content) {
      return CellReading(state: .declaredNone, issues: [CellIssue(.declaredNone)])
    }
    // A scalar has four bytes at most, so short text need not be counted.
    if content.count > Self.limit, content.count(where: { $0 & 0xC0 != 0x80 }) > Self.limit {
      let expected = LocalizedText(
        zh: "不超过\(Self.limit)字", en: "at most \(Self.limit) characters")
      return .refused(
        CellIssue(
          .textTooLong, expected: expected, arguments: [Finding.Argument("limit", Self.limit)]))
    }
    return .value(.text(content.text))
  }
}
