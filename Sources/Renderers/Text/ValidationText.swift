public import AssessKit

/// The answer to `assess validate` for a terminal: the verdict in one sentence, then the findings,
/// then what was counted.
public struct ValidationText: Sendable {
  private let language: Language
  private let findings: FindingText

  /// Creates a printer; see ``FindingText`` for the parameters.
  public init(language: Language, columns: Int = 80, colours: Bool = false) {
    self.language = language
    findings = FindingText(language: language, columns: columns, colours: colours)
  }

  /// Returns the text.
  public func text(of report: ValidationReport) -> String {
    verdict(of: report) + "\n\n" + findings.lines(for: report.findings) + totals(of: report)
  }

  private func verdict(of report: ValidationReport) -> String {
    let files = report.files.count
    let bad = report.files.count { ($0.worst ?? .notice) >= .error }
    return switch (report.verdict, language) {
    case (.acceptable, .zh): "可以报送：\(files)个文件没有需要更正的问题。"
    case (.acceptable, .en): "Ready to send: nothing to correct in \(files) files."
    case (.needsExplanation, .zh):
      "没有错误，但有\(report.summary.queries)处需要核实：请更正，或附说明后报送。"
    case (.needsExplanation, .en):
      "No errors, but \(report.summary.queries) places to check: correct them or explain them."
    case (.needsCorrection, .zh):
      "不能报送：\(files)个文件中有\(bad)个需要更正。请按下面的提示修改后重新检查。"
    case (.needsCorrection, .en):
      "Not ready: \(bad) of \(files) files need corrections. Mend them as said below, then check again."
    }
  }

  private func totals(of report: ValidationReport) -> String {
    let summary = report.summary
    let checks = report.checks
    if language == .zh {
      return """
        合计：拒收\(summary.fatal)，错误\(summary.errors)，核实\(summary.queries)，提示\(summary.notices)
        校验：通过\(checks.passed)，不通过\(checks.failed)，因缺数未进行\(checks.notEvaluated)
        方案：\(report.scheme) \(report.schemeVersion)

        """
    }
    return """
      Totals: fatal \(summary.fatal), errors \(summary.errors), queries \(summary.queries), \
      notices \(summary.notices)
      Checks: passed \(checks.passed), failed \(checks.failed), \
      not evaluated for want of data \(checks.notEvaluated)
      Scheme: \(report.scheme) \(report.schemeVersion)

      """
  }
}
