/// The returns that are examined, what they say, and what the checks come to.
///
/// A correction that fails a check does not take the place of the valid return before it: the
/// checks are made again with that one.
struct Examination: Sendable {
  /// Which returns count.
  private(set) var selection: ReturnSelection

  /// What they say.
  private(set) var facts: FactTable

  /// What the checks came to.
  private(set) var validation: Validator.Result

  /// What failed in corrections that gave way.
  private(set) var reasons: [Finding] = []

  /// Examines returns.
  ///
  /// - Parameters:
  ///   - selection: The returns, before any gives way.
  ///   - validator: Makes the checks.
  ///   - fold: Returns what the returns that are examined say.
  init(
    of selection: ReturnSelection, by validator: Validator,
    folding fold: ([Submission]) -> FactTable
  ) {
    self.selection = selection
    facts = fold(selection.examined)
    validation = validator.result(on: facts, returns: selection.examined)
    while true {
      let failed = validation.refused.intersection(self.selection.replaceable)
      guard !failed.isEmpty else { return }
      reasons += validation.findings.filter { finding in
        finding.severity >= .error && failed.contains { $0.matches(finding) }
      }
      self.selection.stepBack(at: failed)
      facts = fold(self.selection.examined)
      validation = validator.result(on: facts, returns: self.selection.examined)
    }
  }
}

extension FactTable.Key {
  /// Returns whether the finding is about this return.
  fileprivate func matches(_ finding: Finding) -> Bool {
    finding.location.table == table && finding.key.division == division
      && finding.key.period == period.id
  }
}
