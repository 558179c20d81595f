import AssessKit
import Renderers

/// What `assess run` says at the end: the result in a few lines, and where the reports lie.
struct RunSummaryText {
  var report: AssessmentReport
  var language: Language

  /// Returns the lines.
  func text(path: String) -> String {
    let places = report.scheme.rollUp.decimals
    let summary = report.summary
    let mean = summary.mean?.decimalText(places: places) ?? "—"
    let totals = TotalsWords(summary)
    let title = report.scheme.title[language]
    let unit = report.scheme.rollUp.isIndex ? "" : "分"
    if language == .zh {
      return """
        \(title)，\(report.period.name.zh)\(report.isProvisional ? "（暂定）" : "")
        计分单位\(summary.scored)/\(summary.units)个，平均\(mean)\(unit)
        \(totals.findings.zh)
        \(totals.states.zh)
        \(missing)报告：\(path)/index.html
        """
    }
    return """
      \(title), \(report.period.name.en)\(report.isProvisional ? " (provisional)" : "")
      \(summary.scored) of \(summary.units) units scored, mean \(mean)
      \(totals.findings.en)
      \(totals.states.en)
      \(missing)Report: \(path)/index.html
      """
  }

  /// Who is missing, in one line with its line break; empty when nobody is.
  private var missing: String {
    guard !report.missingReturns.isEmpty else { return "" }
    var codes: [String] = []
    for entry in report.missingReturns where !codes.contains(entry.division) {
      codes.append(entry.division)
    }
    let names = codes.map { report.division($0)?.name[language] ?? $0 }
    return language == .zh
      ? "未报或被拒收：\(names.joined(separator: "、"))\n"
      : "Missing or refused: \(names.joined(separator: ", "))\n"
  }
}
