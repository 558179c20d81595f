/// Reports quotes that the source document does not hold (引文与原文不符).
///
/// **Why it matters.** A figure is only as good as the clause behind it; a quote that was changed
/// makes the office answer for a demand that nobody made.
///
/// **At the edge.** Blanks, line breaks, and full-width against half-width signs do not count:
/// `（含），` is `(含),`. Every other character does.
struct SourceLint: SchemeLint {
  static let codes: [FindingCode] = [.quoteNotInSource, .schemeFileMissing]

  func findings(in draft: SchemeDraft) -> [Finding] {
    guard let source = draft.header?.source.file else { return [] }
    guard let bytes = draft.files.bytes(of: source) else {
      return [
        Finding(
          .schemeFileMissing, at: draft.location(inHeader: "source.file"),
          arguments: [Finding.Argument("name", source)])
      ]
    }
    let text = ComparableText(String(decoding: bytes, as: UTF8.self))
    return draft.writtenNodes.compactMap { finding(for: $0, in: text) }
  }

  private func finding(for node: YAMLCursor, in text: ComparableText) -> Finding? {
    guard let cursor = node.quietValue("quote"), let quote = cursor.quietText,
      !text.contains(ComparableText(quote))
    else { return nil }
    return Finding(
      .quoteNotInSource, at: cursor.location,
      key: Finding.Key(indicator: node.quietValue("id")?.quietText), read: quote,
      arguments: [Finding.Argument("quote", quote)])
  }
}
