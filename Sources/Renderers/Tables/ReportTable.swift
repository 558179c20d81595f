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

  /// Takes a row.
  typealias Taker = ([TableValue]) throws -> Void

  private let count: @Sendable (AssessmentReport) -> Int
  private let visit: @Sendable (AssessmentReport, Language, Int, Taker) throws -> Void

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
    visit = { report, language, limit, take in
      for row in rows(report).prefix(limit) { try take(columns.map { $0.value(row, language) }) }
    }
  }

  /// Returns how many rows the table has.
  func rowCount(of report: AssessmentReport) -> Int { count(report) }

  /// Gives each row to `take`, in order, and at most `limit` of them.
  func forEachRow(
    of report: AssessmentReport, in language: Language, limit: Int = .max, _ take: Taker
  ) throws {
    try visit(report, language, limit, take)
  }
}

extension ReportTable {
  /// The tables that are written as CSV.
  static let published: [ReportTable] = [.scores, .ranking, .losses, .findings, .facts]

  /// Returns the tables that are written as CSV for an edition: findings are not for everybody.
  static func published(in edition: Edition) -> [ReportTable] {
    published.filter { edition == .internal || $0.name != Self.findings.name }
  }
}
