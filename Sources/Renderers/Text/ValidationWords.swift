internal import AssessKit

/// The sentences around the findings of `assess validate`, the same in every format.
struct ValidationWords {
  var report: ValidationReport

  /// The heading.
  var title: LocalizedText { LocalizedText(zh: "上报前自查结果", en: "Check before sending") }

  /// The verdict in one sentence.
  var verdict: LocalizedText {
    let files = report.files.count
    let bad = report.files.count { ($0.worst ?? .notice) >= .error }
    return switch report.verdict {
    case .acceptable:
      LocalizedText(
        zh: "可以报送：\(files)个文件没有需要更正的问题。",
        en: "Ready to send: nothing to correct in \(files) files.")
    case .needsExplanation:
      LocalizedText(
        zh: "没有错误，但有\(report.summary.queries)处需要核实：请更正，或附说明后报送。",
        en: "No errors, but \(report.summary.queries) places to check: correct or explain them.")
    case .needsCorrection:
      LocalizedText(
        zh: "不能报送：\(files)个文件中有\(bad)个需要更正。请按下面的提示修改后重新检查。",
        en: """
          Not ready: \(bad) of \(files) files need corrections. Mend them as said below, then \
          check again.
          """)
    }
  }

  /// What was counted, a line each.
  var totals: [LocalizedText] {
    let summary = report.summary
    let checks = report.checks
    return [
      LocalizedText(
        zh: """
          合计：拒收\(summary.fatal)，错误\(summary.errors)，核实\(summary.queries)，提示\(summary.notices)
          """,
        en: """
          Totals: fatal \(summary.fatal), errors \(summary.errors), queries \(summary.queries), \
          notices \(summary.notices)
          """),
      LocalizedText(
        zh: "校验：通过\(checks.passed)，不通过\(checks.failed)，因缺数未进行\(checks.notEvaluated)",
        en: """
          Checks: passed \(checks.passed), failed \(checks.failed), not evaluated for want of \
          data \(checks.notEvaluated)
          """),
      LocalizedText(
        zh: "方案：\(report.scheme) \(report.schemeVersion)",
        en: "Scheme: \(report.scheme) \(report.schemeVersion)"),
    ]
  }
}
