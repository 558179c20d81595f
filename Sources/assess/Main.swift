import ArgumentParser

/// The front door: parses the command line and maps every way to end to a frozen exit code.
@main
enum Main {
  static func main() async {
    Signals.ignoreBrokenPipe()
    do {
      var command = try Assess.parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      ExitStatus.end(with: error)
    }
  }
}

/// `assess`: the commands.
struct Assess: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assess",
    abstract: "Check what districts submit, score it, and write the reports. 校验、计分、出报告。",
    discussion: """
      检查各县（市、区）报送的数据，按考核方案计分，输出报告。

        assess template --scheme 方案 …      生成空白报表
        assess validate 报送文件…            上报前自查：错在哪个单元格、怎样改
        assess run --scheme 方案 --period 2020Q4 --submissions 报送文件夹
        assess explain A305                  一个问题代码是什么意思
        assess compare 结果A 结果B           得分变了多少，为什么变

      Exit codes: 0 done; 1 the data has errors; 2 wrong usage; 3 a scheme is invalid; 4 a file \
      could not be read or written, or another run holds the lock; 5 internal error.
      """,
    version: Product.version,
    subcommands: [
      Run.self, Validate.self, Template.self, Lint.self, Explain.self, Report.self, Compare.self,
    ])
}

/// The program's name and version, as reports and manifests print them.
enum Product {
  static let version = "0.1.0"
  static let name = "assess \(version)"
}
