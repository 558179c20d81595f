/// What the catalogue says about one kind of finding.
public struct FindingEntry: Sendable {
  /// How much it matters unless the scheme says otherwise.
  public var severity: Severity

  /// A few words, for tables and headings.
  public var title: LocalizedText

  /// The sentence for one place, with `{placeholders}`.
  public var message: LocalizedText

  /// What to do, in the clerk's words, with `{placeholders}`.
  public var remedy: LocalizedText

  /// What it means and why it matters, for `assess explain`.
  public var meaning: LocalizedText

  /// An input that raises it.
  public var bad: LocalizedText

  /// The same input, right.
  public var good: LocalizedText

  /// Creates an entry.
  public init(
    _ severity: Severity, title: LocalizedText, message: LocalizedText, remedy: LocalizedText,
    meaning: LocalizedText, bad: LocalizedText, good: LocalizedText
  ) {
    self.severity = severity
    self.title = title
    self.message = message
    self.remedy = remedy
    self.meaning = meaning
    self.bad = bad
    self.good = good
  }
}
