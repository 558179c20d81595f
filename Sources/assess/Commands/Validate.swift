import ArgumentParser
import AssessKit
import Renderers

/// `assess validate`: what is wrong with files, before they are sent.
struct Validate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what is wrong with files, cell by cell, and what to do. 上报前自查。",
    discussion: """
      按内容而不是按文件名识别报表。不给 --scheme 时，在indicators/下找认得这些文件的方案。
      没有需要更正的问题时退出码为0，否则为1（加 --strict 时，有核实事项也为1）。

      Files are recognised by their content, not by their name. Without --scheme, the scheme below \
      indicators/ that recognises them is used.

        assess validate 人民调解.csv --scheme indicators/yichang-2020
        assess validate 人民调解.csv --explain 说明.csv

      --explain writes the queries into a CSV file, a row each. Fill in 说明, 单位 and 日期 and run \
      again: a query is explained while its value stands. Files named 说明.csv or explanations.csv \
      beside the returns are read without it.

      With --annotate the sheets are given back as a workbook: a to-do list, then the tables with \
      wrong cells coloured and commented. Corrected, it can be sent as it is.

      Exit code 0: nothing to correct; 1: something to correct (with --strict: or to explain).
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
    case csv
    case html
    case sarif
  }

  @Argument(help: "Files or folders. 文件或文件夹。")
  var paths: [String]

  @Option(help: "The folder of the scheme. 考核方案文件夹。")
  var scheme: String?

  @Option(help: "The period that is expected, such as 2020Q4. 考核期。")
  var period: Period?

  @Option(help: "Returns of earlier periods, to compare with alone. 以前各期的报表，只作对比。")
  var previous: [String] = []

  @Option(help: "How the answer is written: text, json, csv, html or sarif. 输出格式。")
  var format: Format = .text

  @Flag(help: "End with exit code 1 when there are open queries, too. 有核实事项也算不合格。")
  var strict = false

  @Option(help: "The day after which a date in a cell lies in the future. 数据截止日。")
  var asOf: CalendarDate?

  @Option(help: "A new .ods file: the sheets with colours and comments. 带批注的工作簿。")
  var annotate: String?

  @Option(
    help: """
      A CSV file in which queries are explained; it is read, and open queries are added to it. \
      说明文件：读入说明，并列出待说明的核实。
      """)
  var explain: String?

  @OptionGroup var common: CommonOptions

  func run() async throws {
    common.apply()
    let target = try annotate.map { try AnnotationTarget($0, checking: paths + previous) }
    let desk = try explain.map { try ExplanationFile(at: $0) }
    let submissions = try SubmissionFolder(at: paths, explaining: desk)
    let earlier = try PreviousFiles(at: previous)
    let scheme =
      try scheme.map { try SchemeFolder(at: $0).scheme(in: common.lang) }
      ?? SchemeSearch.scheme(recognising: submissions.files, language: common.lang)
    let period = period ?? SchemeSearch.period(of: submissions.files, in: scheme)
    let closes = period.flatMap { scheme.calendar.dates(of: $0)?.closes }
    let validation = Validation(
      scheme: scheme, period: period, cutOff: asOf ?? closes ?? .distantFuture,
      tool: Product.name,
      extensions: DueExtensions(
        reading: submissions.extensions, history: earlier.extensions, scheme: scheme,
        period: period))
    let report: ValidationReport
    if let target {
      let review = await validation.review(
        of: submissions.files, history: earlier.files, explanations: submissions.explanations)
      try target.write(review, in: common.lang)
      report = review.report
    } else {
      report = await validation.report(
        on: submissions.files, history: earlier.files, explanations: submissions.explanations)
    }
    Console.standard.result(try text(of: report))
    if format == .csv { Console.standard.note(TotalsWords(report).lines) }
    try desk?.extend(by: report)
    let worst = report.summary.worst ?? .notice
    if worst >= (strict ? .query : .error) { throw StatusOnly(status: .dataErrors) }
  }

  private func text(of report: ValidationReport) throws -> String {
    let options = RenderingOptions(language: common.lang)
    switch format {
    case .text:
      let console = Console.standard
      return ValidationText(
        language: common.lang, columns: console.columns, colours: console.hasColours
      ).text(of: report)
    case .json: return try ValidationJSON().text(of: report)
    case .csv: return ValidationCSV(options: options).text(of: report)
    case .html: return ValidationHTML(language: common.lang).text(of: report)
    case .sarif: return try ValidationSARIF(language: common.lang).text(of: report)
    }
  }
}
