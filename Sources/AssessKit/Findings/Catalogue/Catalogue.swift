extension FindingCode {
  /// What the catalogue says about it.
  public var entry: FindingEntry {
    FindingEntry(.error, title: LocalizedText(""), message: LocalizedText(""), remedy: LocalizedText(""), meaning: LocalizedText(""), bad: LocalizedText(""), good: LocalizedText(""))
  }
}
