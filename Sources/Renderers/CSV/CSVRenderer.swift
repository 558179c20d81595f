public import AssessKit
internal import TextFormats

/// Writes the tables of a report as CSV, each with its metadata for programs (W3C, CSVW).
///
/// The files are UTF-8 with a mark, commas and CRLF, as spreadsheets in China open them right.
/// Numbers have no separators and exactly the decimals that the HTML report prints.
public struct CSVRenderer: Renderer {
  private let options: RenderingOptions

  /// Creates a renderer.
  public init(options: RenderingOptions = RenderingOptions()) { self.options = options }

  /// Writes `scores.csv` and the others, each followed by its metadata.
  public func render(_ report: AssessmentReport, to sink: inout some OutputSink) throws {
    let report = report.edition(options.edition)
    for table in ReportTable.published(in: options.edition, of: report) {
      let path = "\(table.name).csv"
      try sink.write(OutputFile(path: path, bytes: try bytes(of: table, in: report)))
      let metadata = CSVWMetadata(of: table, in: report, options: options)
      try sink.write(OutputFile(path: "\(path)-metadata.json", bytes: try metadata.bytes()))
    }
  }

  private var headers: HeaderNames { options.headers ?? HeaderNames(options.language) }

  private func bytes(of table: ReportTable, in report: AssessmentReport) throws -> [UInt8] {
    var writer = CSVWriter()
    writer.write(table.columns.map { $0.text(headers) })
    try table.forEachRow(of: report, in: options.language) { row in
      writer.write(row.map(\.csvCell))
    }
    return writer.bytes
  }
}

extension HeaderNames {
  /// The words of a language.
  init(_ language: Language) {
    switch language {
    case .zh: self = .zh
    case .en: self = .en
    }
  }
}

extension ColumnHeader {
  /// Returns what the column is headed with.
  fileprivate func text(_ headers: HeaderNames) -> String {
    switch headers {
    case .id: name
    case .zh: title.zh
    case .en: title.en
    }
  }
}

extension TableValue {
  /// The value as CSV has it: codes rather than words, so that programs can rely on them.
  var csvCell: CSVCell {
    switch self {
    case .empty: .empty
    case .text(let text): .text(text)
    case .choice(let code, _): .text(code)
    case .integer(let number): .number(String(number))
    case .decimal(let number, let places), .quantity(let number, let places, _):
      .number(number.decimalText(places: places))
    case .exact(let number): .number(number.exactTableText)
    case .date(let day): .text(day.description)
    case .boolean(let answer): .text(answer ? "true" : "false")
    }
  }
}
