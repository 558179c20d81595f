import ArgumentParser
import AssessKit
import Renderers

/// `assess template`: what a district fills in.
struct Template: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the tables that a district fills in. 生成空白报表。",
    discussion: """
      单位和报告期已经填好。ods每张报表一个工作表，带批注、下拉选项、输入检查和合计公式；csv每张
      报表一个文件；xml是一个文件，xsd输出它的结构定义。已有的文件不会被覆盖。

      The division and the period are filled in already. An .ods has a sheet a table, with notes, \
      lists to choose from, checks of what is typed, and totals as formulas; CSV has a file a table; \
      XML is one file, and xsd prints its schema.

        assess template --scheme indicators/yichang-2020 --division 420502 --period 2020Q4

      A file that is there already is never overwritten.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case ods
    case csv
    case xml
    case xsd
  }

  @Option(help: "The folder of the scheme. 考核方案文件夹。")
  var scheme: String

  @Option(help: "The code of the division, as the scheme lists it. 单位代码。")
  var division: String

  @Option(help: "The period, such as 2020Q4. 考核期。")
  var period: Period

  @Option(help: "The id of one table. 只要一张报表。 (default: all that the division sends)")
  var table: String?

  @Option(help: "ods, csv, xml, or xsd (printed). 格式。")
  var format: Format = .ods

  @Option(help: "The folder for the files. 输出文件夹。")
  var output = "."

  @OptionGroup var common: CommonOptions

  func run() throws {
    common.apply()
    let scheme = try SchemeFolder(at: scheme).scheme(in: common.lang)
    guard let unit = scheme.divisions.first(where: { $0.code == division }) else {
      throw noDivision(in: scheme)
    }
    if let table, scheme.table(table) == nil { throw noTable(table, in: scheme) }
    let template = ReturnTemplate(
      of: scheme, for: unit, in: period, table: table, tool: Product.name)
    if format == .xsd {
      return Console.standard.result(TemplateXSD().text(of: template))
    }
    for file in try files(of: template) {
      let path = "\(output)/\(file.path)"
      try Disk.create(path, file.bytes)
      Console.standard.result(SafeFileNames.masked(path))
    }
  }

  private func files(of template: ReturnTemplate) throws -> [OutputFile] {
    switch format {
    case .ods: [try TemplateWorkbook(language: common.lang).file(of: template)]
    case .csv: TemplateCSV(language: common.lang).files(of: template)
    case .xml: [TemplateXML().file(of: template)]
    case .xsd: []
    }
  }

  private func noDivision(in scheme: Scheme) -> EdgeError {
    let examples = scheme.divisions.prefix(5)
    return EdgeError(
      .usage,
      LocalizedText(
        zh:
          "方案里没有“\(division)”这个单位。请用方案里的代码，例如：\(examples.map { "\($0.code) \($0.name)" }.joined(separator: "、"))。",
        en: """
          There is no division '\(division)' in the scheme. Use one of its codes, such as: \
          \(examples.map { "\($0.code) \($0.label.en)" }.joined(separator: ", ")).
          """))
  }

  private func noTable(_ table: String, in scheme: Scheme) -> EdgeError {
    let ids = scheme.tables.map(\.id).joined(separator: ", ")
    return EdgeError(
      .usage,
      LocalizedText(
        zh: "方案里没有“\(table)”这张报表。方案里的报表：\(ids)。",
        en: "There is no table '\(table)' in the scheme. Its tables: \(ids)."))
  }
}
