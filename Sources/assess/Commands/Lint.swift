import ArgumentParser
import AssessKit
import Renderers

/// `assess lint`: what is wrong with a scheme.
struct Lint: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check a scheme: keys, formulas, bands, points, quotes. 检查考核方案。",
    discussion: """
      逐条列出方案里的错误：文件、行号、怎样改。加 --coverage 时，逐份文件统计目标的覆盖情况。
      方案可以使用时退出码为0，不能使用时为3。

      Lists every mistake with its file, line and remedy. With --coverage, says for each source \
      document which of its targets the indicators cover.

      Exit code 0: the scheme can be used; 3: it cannot.
      """)

  @Argument(help: "The folders of schemes. 考核方案文件夹。")
  var schemes: [String]

  @Flag(help: "Count the targets of the source that the indicators cover. 指标覆盖情况。")
  var coverage = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    common.apply()
    var hasErrors = false
    var total = CoverageCount()
    for path in schemes {
      let reading = try SchemeFolder(at: path).reading
      hasErrors = hasErrors || reading.findings.contains { $0.severity >= .error }
      say(reading, of: path)
      if coverage { total += say(reading.coverage, of: path) }
    }
    if coverage, schemes.count > 1 {
      Console.standard.result(total.line(named: common.lang == .zh ? "合计" : "total", common.lang))
    }
    if hasErrors { throw StatusOnly(status: .invalidScheme) }
  }

  private func say(_ reading: SchemeReading, of path: String) {
    let console = Console.standard
    let text = FindingText(
      language: common.lang, columns: console.columns, colours: console.hasColours)
    let path = SafeFileNames.masked(path)
    let errors = reading.findings.count { $0.severity >= .error }
    let items = reading.scheme?.items.count ?? 0
    console.result(
      common.lang == .zh
        ? "\(path)：\(errors == 0 ? "可以使用，\(items)项指标" : "\(errors)处错误")"
        : "\(path): \(errors == 0 ? "usable, \(items) items" : "\(errors) errors")")
    console.result(text.lines(for: reading.findings))
  }

  private func say(_ coverage: Coverage?, of path: String) -> CoverageCount {
    guard let coverage else {
      Console.standard.result(
        common.lang == .zh
          ? "  没有targets.csv，无法核对覆盖情况" : "  no targets.csv to hold the indicators against")
      return CoverageCount()
    }
    var total = CoverageCount()
    for source in coverage.sources {
      let count = CoverageCount(
        targets: source.entries.count, covered: source.coveredCount)
      Console.standard.result(count.line(named: source.name, common.lang))
      total += count
    }
    return total
  }
}

/// How many targets there are, and how many of them are covered.
private struct CoverageCount {
  var targets = 0
  var covered = 0

  func line(named name: String, _ language: Language) -> String {
    language == .zh
      ? "  \(name)：目标\(targets)，已覆盖\(covered)，未覆盖\(targets - covered)"
      : "  \(name): \(targets) targets, \(covered) covered, \(targets - covered) not covered"
  }

  static func += (lhs: inout CoverageCount, rhs: CoverageCount) {
    lhs.targets += rhs.targets
    lhs.covered += rhs.covered
  }
}
