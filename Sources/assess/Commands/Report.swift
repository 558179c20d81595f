import ArgumentParser
import AssessKit
import Renderers

/// `assess report`: renders a past run again.
struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Render a run's assessment.json again, without scoring. 重新输出报告。",
    discussion: """
      只用assessment.json就能重新输出各种格式，几年以后、换一种语言或者对外公开都可以。

      Every format is made from assessment.json alone, so an old run can be printed years later, in \
      another language or for the public.

        assess report output/yichang-2020-2020Q4 --formats html --lang en --output output/english
      """)

  @Argument(help: ArgumentHelp("The folder of the run. 以前的输出文件夹。", valueName: "run-dir"))
  var folder: String

  @OptionGroup var rendering: RenderingChoices

  @Option(help: "The folder of the report. 输出文件夹。 (default: the folder of the run)")
  var output: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    common.apply()
    let asked = try OutputFormat.list(rendering.formats)
    let report = try RunFolder(at: folder).report()
    let destination = output ?? folder
    try Self.keepInternal(rendering.edition, in: destination, run: folder)
    try ReportWriting(
      formats: including(asked, in: destination),
      options: try rendering.options(in: common)
    ).write(report, keeping: RunFolder(at: folder).kept(), to: destination)
    Console.standard.result(SafeFileNames.masked("\(destination)/index.html"))
  }

  /// The formats to write: in the run's own folder, those that it had are written again, too, so that
  /// none is lost.
  private func including(_ asked: [OutputFormat], in destination: String) throws -> [OutputFormat] {
    guard Disk.isSame(destination, folder) else { return asked }
    let kept = try RunManifest(in: folder)?.options.formats ?? []
    return OutputFormat.allCases.filter { asked.contains($0) || kept.contains($0.rawValue) }
  }

  /// The public edition holds less than the run: it must not take the run's place.
  private static func keepInternal(_ edition: Edition, in folder: String, run: String) throws {
    guard edition == .public, Disk.isSame(folder, run) else { return }
    throw EdgeError(
      .usage,
      LocalizedText(
        zh: "公开版要放在另一个文件夹里：请用 --output 指定。",
        en: "The public edition needs a folder of its own: give --output."))
  }
}
