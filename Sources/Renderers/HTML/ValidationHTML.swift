public import AssessKit

/// The answer to `assess validate` as one page, to print or to send on.
public struct ValidationHTML: Sendable {
  private let language: Language

  /// Creates a renderer.
  public init(language: Language) { self.language = language }

  /// Returns the page.
  public func text(of report: ValidationReport) -> String {
    let words = ValidationWords(report: report)
    let document = HTMLDocument(
      title: words.title[language], language: language, generator: report.tool)
    let bytes = document.bytes { writer in
      writer.element(.main, [.id("main")]) { writer in
        writer.element(.h1, words.title[language])
        writer.element(.p) { writer in writer.element(.strong, words.verdict[language]) }
        writer.table(files(of: report), in: language)
        for section in FindingSections.sections(of: report.findings) { write(section, &writer) }
        writer.gaps(TotalsWords(report), in: language)
        for line in words.totals { writer.element(.p, line[language]) }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func write(_ section: FindingSections.Section, _ writer: inout HTMLWriter) {
    writer.element(.h2, section.title[language])
    writer.table(
      FindingTable(language: language).table(section.findings, titled: section.title),
      in: language)
    if let hint = section.hint { writer.element(.p, hint[language]) }
  }

  private func files(of report: ValidationReport) -> HTMLTable {
    HTMLTable(
      caption: Words.file[language],
      columns: [.init(Words.file, .wide), .init(Words.table), .init(Words.worst, .short)],
      rows: report.files.map { file in
        HTMLTable.Row([
          .text(file.file),
          .text((file.tables.isEmpty ? Words.none : file.tables.joined)[language]),
          .text((file.worst?.label ?? Words.none)[language]),
        ])
      })
  }
}
