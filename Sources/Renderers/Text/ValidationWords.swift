internal import AssessKit

/// The sentences around the findings of `assess validate`, the same in every format.
struct ValidationWords {
  var report: ValidationReport

  /// The heading.
  var title: LocalizedText { LocalizedText(zh: "上报前自查结果", en: "Check before sending") }

  /// The verdict in one sentence.
  var verdict: LocalizedText {
    let returns = report.files.filter(\.isReturn)
    let files = returns.count
    let bad = returns.count { ($0.worst ?? .notice) >= .error }
    let queries = report.summary.queries
    return switch report.verdict {
    case .acceptable:
      LocalizedText(
        zh: "可以报送：\(files)个文件没有需要更正的问题\(explained.zh)\(unevaluated.zh)。",
        en: "Ready to send: nothing to correct in \(files) files\(explained.en)\(unevaluated.en).")
    case .needsExplanation:
      LocalizedText(
        zh: "没有错误，但有\(queries)处需要核实：请更正，或附说明后报送\(explained.zh)\(unevaluated.zh)。",
        en: """
          No errors, but \(queries) places to check: correct or explain \
          them\(explained.en)\(unevaluated.en).
          """)
    case .needsCorrection where bad == 0:
      LocalizedText(
        zh: "不能报送：报表没有错误，但说明文件需要更正。请按下面的提示修改后重新检查。",
        en: """
          Not ready: the returns have no errors, but the file of explanations needs corrections. \
          Mend it as said below, then check again.
          """)
    case .needsCorrection:
      LocalizedText(
        zh: "不能报送：\(files)个文件中有\(bad)个需要更正。请按下面的提示修改后重新检查。",
        en: """
          Not ready: \(bad) of \(files) files need corrections. Mend them as said below, then \
          check again.
          """)
    }
  }

  /// How many queries were explained, as the end of a sentence.
  private var explained: LocalizedText {
    let count = report.summary.explained
    guard count > 0 else { return LocalizedText("") }
    return LocalizedText(zh: "，另有\(count)处已说明", en: "; explained: \(count)")
  }

  /// What was not looked at, as the end of a sentence: “no errors” is not “all correct”.
  private var unevaluated: LocalizedText {
    let checks = report.checks
    guard checks.notEvaluated > 0 else { return LocalizedText("") }
    guard checks.passed + checks.failed + checks.explained > 0 else {
      return LocalizedText(
        zh: "；但校验一次也没能进行（缺数\(checks.notEvaluated)次），数据对不对还不知道",
        en:
          "; but no check could be evaluated for want of data, so nobody knows whether it is right")
    }
    return LocalizedText(
      zh: "；有\(checks.notEvaluated)次校验因缺数未能进行",
      en: "; checks not evaluated for want of data: \(checks.notEvaluated)")
  }

  /// What was counted, a line each.
  var totals: [LocalizedText] {
    let words = TotalsWords(report)
    return [
      words.findings, words.states,
      LocalizedText(
        zh: "方案：\(report.scheme) \(report.schemeVersion)",
        en: "Scheme: \(report.scheme) \(report.schemeVersion)"),
    ]
  }
}
