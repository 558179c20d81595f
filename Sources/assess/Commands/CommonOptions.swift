public import ArgumentParser
public import AssessKit
public import Renderers

extension Language: ExpressibleByArgument {}
extension Edition: ExpressibleByArgument {}
extension HeaderNames: ExpressibleByArgument {}
extension Console.LogFormat: ExpressibleByArgument {}

extension Period: ExpressibleByArgument {
  /// Reads an id such as `2020Q4`.
  public init?(argument: String) { self.init(id: argument) }
}

extension CalendarDate: ExpressibleByArgument {
  /// Reads a day such as `2021-01-20`.
  public init?(argument: String) { self.init(iso: argument) }
}

/// The options that every command has.
struct CommonOptions: ParsableArguments {
  @Option(help: "Language of words: zh or en. 文字语言。")
  var lang: Language = .zh

  @Flag(help: "Say nothing on stderr unless something fails. 静默运行。")
  var quiet = false

  @Option(help: "How messages on stderr are written: text or json. 日志格式。")
  var logFormat: Console.LogFormat = .text

  /// Sets up the console as asked.
  func apply() {
    Console.standard.configure(language: lang, isQuiet: quiet, format: logFormat)
  }
}

/// The formats in which a report is written.
enum OutputFormat: String, CaseIterable {
  case html
  case csv
  case ods
  case fods
  case json

  /// Reads a list such as `html,csv`; `json` is always among them, since it is the source of all.
  static func list(_ text: String) throws -> [OutputFormat] {
    let names = text.split(separator: ",").map { $0.trimmingBlanks() }
    let formats = try names.map { name in
      guard let format = OutputFormat(rawValue: name) else {
        throw EdgeError(
          .usage,
          LocalizedText(
            zh: "没有“\(name)”这种格式。可用的格式：html、csv、ods、fods、json。",
            en: "'\(name)' is no format. Known: html, csv, ods, fods, json."))
      }
      return format
    }
    guard !formats.isEmpty else {
      throw EdgeError(
        .usage, LocalizedText(zh: "请至少给出一种格式。", en: "Name at least one format."))
    }
    return allCases.filter { formats.contains($0) || $0 == .json }
  }

  /// Writes a report in this format.
  func render(
    _ report: AssessmentReport, options: RenderingOptions, to sink: inout FolderSink
  ) throws {
    switch self {
    case .html: try HTMLRenderer(options: options).render(report, to: &sink)
    case .csv: try CSVRenderer(options: options).render(report, to: &sink)
    case .ods: try ODSRenderer(options: options).render(report, to: &sink)
    case .fods: try FODSRenderer(options: options).render(report, to: &sink)
    case .json: try JSONRenderer(edition: options.edition).render(report, to: &sink)
    }
  }
}

extension Substring {
  fileprivate func trimmingBlanks() -> String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
