import ArgumentParser
import AssessKit

/// `assess run`: from submissions to reports.
struct Run: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Validate and score submissions, and write the reports. 计分并输出报告。",
    discussion: """
      读取报送文件夹里的全部文件（不看文件名，只看内容），校验、计分，最后一次写出整个报告。
      数据没有错误时退出码为0；报告已写出而部分数据有错误时为1。

      Reads every file below --submissions, whatever its name, recognises each by its content, \
      validates it, and scores the period; 说明.csv and explanations.csv explain queries. The folder \
      of the report appears as a whole at the end; the same inputs give the same bytes.

        assess run --scheme indicators/yichang-2020 --period 2020Q4 \\
          --submissions samples/yichang-2020 --output output/yichang-2020Q4

      Exit code 0: no errors in the data; 1: the report is written, but some data has errors.
      """)

  @Option(help: "The folder of the scheme. 考核方案文件夹。")
  var scheme: String

  @Option(help: "The period, such as 2020, 2020S2, 2020Q4 or 202012. 考核期。")
  var period: Period

  @Option(help: "The folder with what the districts sent. 报送文件夹。")
  var submissions: String

  @Option(help: "Returns of earlier periods, to compare with alone. 以前各期的报表，只作对比。")
  var previous: [String] = []

  @Option(help: "The folder of the report. 输出文件夹。 (default: output/SCHEME-PERIOD)")
  var output: String?

  @OptionGroup var rendering: RenderingChoices

  @Option(
    help: """
      The day after which a date in a cell lies in the future. 数据截止日。 \
      (default: the last day on which returns of the period are taken)
      """)
  var asOf: CalendarDate?

  @Flag(help: "End with exit code 1 when there are open queries, too. 有核实事项也算不合格。")
  var strict = false

  @OptionGroup var common: CommonOptions

  func run() async throws {
    common.apply()
    let formats = try OutputFormat.list(rendering.formats)
    let options = try rendering.options(in: common)
    let inputs = try AssessmentInputs(
      scheme: scheme, submissions: [submissions], previous: previous, period: period, asOf: asOf,
      language: common.lang)
    Console.standard.progress(
      LocalizedText(
        zh: "正在读取\(inputs.files.count)个文件并计分…",
        en: "Reading \(inputs.files.count) files and scoring…"))
    let (report, facts) = await inputs.assessment.outcome(
      on: inputs.files, history: inputs.history, explanations: inputs.explanations)
    let path = output ?? "output/\(inputs.scheme.id)-\(period.id)"
    try ReportWriting(formats: formats, options: options)
      .write(report, keeping: .facts(facts, schemeFiles: inputs.schemeFiles), to: path)
    Console.standard.result(
      RunSummaryText(report: report, language: common.lang)
        .text(path: SafeFileNames.masked(path)))
    let worst = report.findings.map(\.standing).max() ?? .notice
    if worst >= (strict ? .query : .error) { throw StatusOnly(status: .dataErrors) }
  }
}
