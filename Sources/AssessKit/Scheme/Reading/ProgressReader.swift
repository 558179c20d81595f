/// Reads how much of a target is asked for by when (序时进度).
struct ProgressReader {
  private static let lengths = [2, 4, 12]

  /// Returns the progress: `year`, a list of shares, or a span of periods.
  func progress(at cursor: YAMLCursor) -> TargetProgress? {
    if cursor.isList { return shares(at: cursor) }
    if cursor.isMapping { return span(at: cursor) }
    guard cursor.isWord("year") else {
      cursor.reject(
        expected: Expectation.choice(of: ["year", "[25%, 50%, 75%, 100%]", "{from: …, to: …}"]))
      return nil
    }
    return .year
  }

  private func shares(at cursor: YAMLCursor) -> TargetProgress? {
    guard let shares = cursor.elements({ $0.share() }) else { return nil }
    let rises = zip(shares, shares.dropFirst()).allSatisfy { $0 <= $1 }
    guard Self.lengths.contains(shares.count), rises else {
      cursor.reject(
        expected: LocalizedText(
          zh: "2、4或12个不下降、不超过100%的比例",
          en: "2, 4 or 12 shares that do not fall and are at most 100%"))
      return nil
    }
    return .shares(shares)
  }

  private func span(at cursor: YAMLCursor) -> TargetProgress? {
    guard let record = cursor.record(.progressSpan) else { return nil }
    let first = record["from"]?.period()
    let last = record["to"]?.period()
    let base = record["base"]?.number()
    guard let first, let last else { return nil }
    guard let start = first.firstDay, let end = last.lastDay, start < end else {
      record["to"]?.reject(
        expected: LocalizedText(zh: "不早于\(first.id)的考核期", en: "a period not before \(first.id)"))
      return nil
    }
    return .span(from: first, to: last, base: base ?? .zero)
  }
}
