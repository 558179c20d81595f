extension Check {
  /// Returns the finding for a check that failed or could not be evaluated.
  ///
  /// - Parameters:
  ///   - code: What kind of finding it is.
  ///   - location: The place of the cell or row.
  ///   - key: What it is about.
  ///   - sides: The comparison on which the check turns, where there is one.
  ///   - missing: What the operands that are missing are called.
  /// - Returns: The finding, with the check's message as an argument.
  func finding(
    _ code: FindingCode, at location: Finding.Location, key: Finding.Key,
    sides: ComparisonSides? = nil, missing: [LocalizedText] = []
  ) -> Finding {
    let difference = sides?.difference.map { $0.shortText() } ?? "—"
    return Finding(
      code, at: location, key: key,
      arguments: [
        .init("message", message), .init("left", sides?.left.printed ?? "—"),
        .init("right", sides?.right.printed ?? "—"), .init("difference", difference),
        .init("formula", formula.text),
        .init("missing", missing.joined),
      ],
      severity: code == .checkNotEvaluated ? nil : severity, rule: id)
  }
}
