public import AssessKit
internal import TextFormats

/// The findings of `assess validate` as CSV: the columns of `findings.csv`, with severity and finding
/// in words beside their codes, in the order of the text.
public struct ValidationCSV: Sendable {
  private let options: RenderingOptions

  /// Creates a renderer.
  public init(options: RenderingOptions = RenderingOptions()) { self.options = options }

  /// Returns the text, without a byte order mark: it goes to stdout.
  public func text(of report: ValidationReport) -> String {
    let columns = Self.columns
    var writer = CSVWriter(withBOM: false)
    writer.write(columns.map { $0.header.title[options.language] })
    for (index, finding) in report.findings.enumerated() {
      writer.write(columns.map { $0.value((index + 1, finding), options.language).csvCell })
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private static let columns: [TableColumn<FindingsColumns.Row>] = FindingsColumns.all.flatMap {
    column -> [TableColumn<FindingsColumns.Row>] in
    switch column.header.name {
    case "severity": [column, severityWords]
    case "code": [column, title]
    default: [column]
    }
  }

  private static let severityWords = TableColumn<FindingsColumns.Row>(
    "severity_words", .text, zh: "程度", en: "Severity in words",
    meaning: LocalizedText(zh: "级别的中文名称。", en: "The severity in words.")
  ) { row, language in .text(row.finding.severity.label[language]) }

  private static let title = TableColumn<FindingsColumns.Row>(
    "title", .text, zh: "问题", en: "What is wrong",
    meaning: LocalizedText(zh: "问题的名称。", en: "What the finding is called.")
  ) { row, language in .text(row.finding.code.entry.title[language]) }
}
