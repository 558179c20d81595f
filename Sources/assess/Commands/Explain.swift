import ArgumentParser
import AssessKit
import Renderers

/// `assess explain`: what a finding means, or how a score came about.
struct Explain: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what a finding means, or how a score came about. 解释问题代码或得分。",
    discussion: """
      给出问题代码，说明它的含义和改法；给出方案、报送文件夹、考核期和单位，说明得分的由来。

      Say what a code means and what to do; or, of a unit and a period, where each point comes from.

        assess explain A305
        assess explain duplicate-value
        assess explain --scheme indicators/yichang-2020 --submissions samples/yichang-2020 \\
          --period 2020Q4 --division 420502
      """)

  @Argument(help: "The number or name of a finding, such as A305. 问题代码。")
  var code: String?

  @Option(help: "The folder of the scheme. 考核方案文件夹。")
  var scheme: String?

  @Option(help: "The folder with what the districts sent. 报送文件夹。")
  var submissions: String?

  @Option(help: "Returns of earlier periods, to compare with alone. 以前各期的报表，只作对比。")
  var previous: [String] = []

  @Option(help: "The period, such as 2020Q4. 考核期。")
  var period: Period?

  @Option(help: "The code or name of the division. 区划代码或名称。")
  var division: String?

  @Option(help: "The id of one indicator. 指标编号。")
  var indicator: String?

  @Option(help: "The day after which a date in a cell lies in the future. 数据截止日。")
  var asOf: CalendarDate?

  @OptionGroup var common: CommonOptions

  func run() async throws {
    common.apply()
    if let code {
      try explainCode(code)
    } else {
      try await explainScore()
    }
  }

  private func explainCode(_ text: String) throws {
    guard let code = FindingCode(numberOrName: text) else {
      throw EdgeError(
        .usage,
        LocalizedText(
          zh: "没有代码“\(text)”。代码形如 A305 或 duplicate-value，见 docs/findings.md。",
          en: "There is no code '\(text)'. Codes look like A305 or duplicate-value."))
    }
    let columns = Console.standard.columns
    Console.standard.result(
      CodeExplanationText(language: common.lang, columns: columns).text(of: code))
  }

  private func explainScore() async throws {
    guard let scheme, let submissions, let period, let division else {
      throw EdgeError(
        .usage,
        LocalizedText(
          zh: "请给出问题代码；要解释得分，请给出 --scheme、--submissions、--period 和 --division。",
          en: "Give a finding's code, or --scheme, --submissions, --period and --division."))
    }
    let inputs = try AssessmentInputs(
      scheme: scheme, submissions: [submissions], previous: previous, period: period,
      asOf: asOf, language: common.lang)
    let report = await inputs.assessment.report(
      on: inputs.files, history: inputs.history, explanations: inputs.explanations)
    let match = inputs.scheme.divisions.first {
      $0.code == division || $0.name == division || $0.aliases.contains(division)
    }
    guard let match, let result = report.division(match.code) else {
      throw EdgeError(
        .usage,
        LocalizedText(
          zh: "方案里没有“\(division)”。请用区划代码或全称。",
          en: "The scheme has no '\(division)'. Give its code or full name."))
    }
    if let indicator, report.indicator(indicator)?.item == nil {
      throw EdgeError(
        .usage,
        LocalizedText(
          zh: "方案里没有可计分的指标“\(indicator)”。", en: "The scheme has no item '\(indicator)'."))
    }
    let text = ScoreExplanationText(
      report: report, language: common.lang, columns: Console.standard.columns)
    Console.standard.result(text.text(of: result, indicator: indicator))
  }
}
