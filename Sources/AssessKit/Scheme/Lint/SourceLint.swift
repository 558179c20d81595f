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
    return draft.leaves.compactMap { finding(for: $0, in: text, draft) }
  }

  private func finding(
    for leaf: Indicator, in text: ComparableText, _ draft: SchemeDraft
  ) -> Finding? {
    guard let quote = leaf.item?.quote, !quote.isEmpty, !text.contains(ComparableText(quote))
    else { return nil }
    return Finding(
      .quoteNotInSource, at: draft.location(below: leaf.position, "quote"),
      key: Finding.Key(indicator: leaf.id), read: quote,
      arguments: [Finding.Argument("quote", quote)])
  }
}
