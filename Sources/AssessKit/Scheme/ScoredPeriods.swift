/// The periods of which an index is worked out: those of its span.
struct ScoredPeriods: Hashable, Sendable {
  /// How long they are.
  let kind: Period.Kind

  /// The first and the last one; `nil` when every period is scored.
  let span: ClosedRange<Period>?

  /// All there are.
  static let every = ScoredPeriods(kind: .year, span: nil)

  private init(kind: Period.Kind, span: ClosedRange<Period>?) {
    self.kind = kind
    self.span = span
  }

  init(of scheme: Scheme) {
    kind = scheme.calendar.kind
    span = scheme.effective
  }

  /// Returns whether a return of the period belongs to one that is scored.
  func contains(_ period: Period) -> Bool {
    guard let span, let scored = period.enclosing(kind) else { return true }
    return span.contains(scored)
  }

  /// The span, as a sentence names it.
  var words: LocalizedText {
    span.map { LocalizedText("\($0.lowerBound)–\($0.upperBound)") } ?? LocalizedText("—")
  }
}
