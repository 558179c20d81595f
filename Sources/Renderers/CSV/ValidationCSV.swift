public import AssessKit
internal import TextFormats

/// The findings of `assess validate` as CSV: the columns of `findings.csv`.
public struct ValidationCSV: Sendable {
  private let options: RenderingOptions

  /// Creates a renderer.
  public init(options: RenderingOptions = RenderingOptions()) { self.options = options }

  /// Returns the text, without a byte order mark: it goes to stdout.
  public func text(of report: ValidationReport) -> String {
    let columns = FindingsColumns.all
    var writer = CSVWriter(withBOM: false)
    writer.write(columns.map { $0.header.title[options.language] })
    for (index, finding) in report.findings.enumerated() {
      writer.write(columns.map { $0.value((index + 1, finding), options.language).csvCell })
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
