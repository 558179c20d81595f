public import AssessKit

/// What was counted, in the same words in every format and by every command.
public struct TotalsWords: Sendable {
  private let severities: [(severity: Severity, count: Int)]
  private let explained: Int
  private let checks: CheckCount
  private let tallies: [CheckTally]

  /// Creates the words for what a validation came to.
  public init(_ report: ValidationReport) {
    severities = Severity.allCases.reversed().map { ($0, report.summary.count(of: $0)) }
    explained = report.summary.explained
    checks = report.checks
    tallies = report.tallies
  }

  /// Creates the words for what a run came to.
  public init(_ summary: Summary) {
    severities = summary.findings.map { ($0.severity, $0.occurrences) }
    explained = summary.explained?.occurrences ?? 0
    checks = summary.checks
    tallies = summary.tallies ?? []
  }

  /// How many places there are of each severity; explained queries stand apart.
  public var findings: LocalizedText {
    let parts = severities.flatMap { severity, count -> [LocalizedText] in
      let own = Self.pair(severity.label, count)
      return severity == .query
        ? [own, Self.pair(Finding.State.explained.label, explained)] : [own]
    }
    return Self.line(LocalizedText(zh: "合计", en: "Totals"), parts)
  }

  /// How many checks there are of each state.
  public var states: LocalizedText {
    Self.line(
      LocalizedText(zh: "校验", en: "Checks"),
      Self.states(of: checks).map { Self.pair($0.word, $0.count) })
  }

  /// Both, and which checks could not be evaluated: where a table leaves no place for them.
  public var lines: LocalizedText {
    let parts = [findings, states] + (gaps.isEmpty ? [] : [Self.gapsTitle] + gaps)
    return LocalizedText(
      zh: parts.map(\.zh).joined(separator: "\n"), en: parts.map(\.en).joined(separator: "\n"))
  }

  /// Which checks could not be evaluated, and for want of what; none when all could.
  public var gaps: [LocalizedText] {
    tallies.filter { $0.counts.notEvaluated > 0 }.map { tally in
      let missing = tally.missing.joined
      let count = tally.counts.notEvaluated
      return LocalizedText(
        zh: """
          “\(tally.message.zh)”（\(tally.rule)）：\(count)次，\
          \(missing.zh.isEmpty ? "分母为0" : "缺\(missing.zh)")
          """,
        en: """
          “\(tally.message.en)” (\(tally.rule)): \(count), \
          \(missing.en.isEmpty ? "a denominator is 0" : "for want of \(missing.en)")
          """)
    }
  }

  /// What stands above ``gaps``.
  public static let gapsTitle = LocalizedText(
    zh: "未能进行的校验（既不算通过，也不算不通过）：",
    en: "Checks that could not be evaluated, and so neither passed nor failed:")

  /// The states of checks, in order.
  static func states(of checks: CheckCount) -> [(word: LocalizedText, count: Int)] {
    [
      (LocalizedText(zh: "通过", en: "passed"), checks.passed),
      (LocalizedText(zh: "不通过", en: "failed"), checks.failed),
      (Finding.State.explained.label, checks.explained),
      (LocalizedText(zh: "未能进行", en: "not evaluated"), checks.notEvaluated),
      (LocalizedText(zh: "不适用", en: "not applicable"), checks.notApplicable),
    ]
  }

  private static func pair(_ word: LocalizedText, _ count: Int) -> LocalizedText {
    LocalizedText(zh: "\(word.zh)\(count)", en: "\(word.en) \(count)")
  }

  private static func line(_ title: LocalizedText, _ parts: [LocalizedText]) -> LocalizedText {
    LocalizedText(
      zh: "\(title.zh)：\(parts.map(\.zh).joined(separator: "，"))",
      en: "\(title.en): \(parts.map(\.en).joined(separator: ", "))")
  }
}
