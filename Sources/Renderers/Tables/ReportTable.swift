internal import AssessKit

/// A table of a report: CSV, CSVW and spreadsheets are written from the same one.
struct ReportTable: Sendable {
  /// The name: of the CSV file, without its ending.
  let name: String

  /// The title.
  let title: LocalizedText

  /// What a row is.
  let meaning: LocalizedText

  /// The names of the columns that together tell a row from all others.
  let key: [String]

  /// The columns.
  let columns: [ColumnHeader]

  private let count: @Sendable (AssessmentReport) -> Int
  private let visit: @Sendable (AssessmentReport, Language, ([TableValue]) -> Void) -> Void

  /// Creates a table whose rows are worked out from subjects of one type.
  init<Row>(
    name: String, title: LocalizedText, meaning: LocalizedText, key: [String],
    columns: [TableColumn<Row>], rows: @escaping @Sendable (AssessmentReport) -> [Row]
  ) {
    self.name = name
    self.title = title
    self.meaning = meaning
    self.key = key
    self.columns = columns.map(\.header)
    count = { rows($0).count }
    visit = { report, language, body in
      for row in rows(report) { body(columns.map { $0.value(row, language) }) }
    }
  }

  /// Returns how many rows the table has.
  func rowCount(of report: AssessmentReport) -> Int { count(report) }

  /// Gives each row to `body`, in order.
  func forEachRow(
    of report: AssessmentReport, in language: Language, _ body: ([TableValue]) -> Void
  ) {
    visit(report, language, body)
  }
}

extension ReportTable {
  /// The tables that are written as CSV.
  static let published: [ReportTable] = [.scores, .ranking, .losses, .findings, .facts]

  /// Returns the tables that are written as CSV for an edition.
  static func published(in edition: Edition) -> [ReportTable] {
    published.filter { edition == .internal || !$0.isInternal }
  }

  /// Whether the table names findings, files or cells, which are not for everybody.
  private var isInternal: Bool { name == Self.findings.name || name == Self.facts.name }
}
