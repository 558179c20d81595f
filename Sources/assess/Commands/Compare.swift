import ArgumentParser
import AssessKit
import Renderers

/// `assess compare`: what changed between two runs, and why.
struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what changed between two runs, and why. 比较两次结果。",
    discussion: """
      给出两次 assess run 的输出文件夹，说明每个单位的得分变了多少，其中多少是更正数据、多少是定义变更、\
      多少是实际变化；并列出定义和数据的差别。只读两个文件夹，不改动它们。

      Two folders that assess run wrote: how each score changed, and how much of that is revised \
      data, changed definitions and real change; and what differs in definitions and data.

        assess compare output/yichang-2020-2020Q3 output/yichang-2020-2020Q4
        assess compare A B --output 比较.html

      The order of the split: the score of A; with the data of A's period as B has it; by B's \
      scheme; in B's period. The three parts add up exactly.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case html
    case csv
    case json
  }

  @Argument(
    help: ArgumentHelp("The folder of the run to compare with. 前一次的输出文件夹。", valueName: "run-a"))
  var first: String

  @Argument(
    help: ArgumentHelp("The folder of the run to compare. 后一次的输出文件夹。", valueName: "run-b"))
  var second: String

  @Option(
    help: """
      How the answer is written: text, html, csv or json. 输出格式。 \
      (default: as the name of --output ends; text)
      """)
  var format: Format?

  @Option(help: "A new file for the answer, instead of stdout. 写入新文件，不在屏幕上显示。")
  var output: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    common.apply()
    let runs = try [first, second].map { try RunFolder(at: $0).run(named: $0) }
    let report = try comparison(of: runs[0], with: runs[1]).report()
    let text = try text(of: report)
    guard let output else {
      Console.standard.result(text)
      return
    }
    try Disk.create(output, Array(text.utf8))
    Console.standard.result(output)
  }

  private func comparison(
    of first: ComparedRun, with second: ComparedRun
  ) throws -> RunComparison {
    do {
      return try RunComparison(of: first, with: second, tool: Product.name)
    } catch {
      throw EdgeError(.usage, error.words)
    }
  }

  private func text(of report: ComparisonReport) throws -> String {
    switch format ?? Format(ending: output) {
    case .text:
      ComparisonText(language: common.lang, columns: Console.standard.columns).text(of: report)
    case .html: ComparisonHTML(language: common.lang).text(of: report)
    case .csv: ComparisonCSV(language: common.lang).text(of: report)
    case .json: try ComparisonJSON().text(of: report)
    }
  }
}

extension Compare.Format {
  /// The format that the name of a file asks for; text where it asks for none.
  fileprivate init(ending name: String?) {
    let ending = name?.split(separator: ".").last.map { $0.lowercased() } ?? ""
    self = ending == "htm" ? .html : Self(rawValue: ending) ?? .text
  }
}
