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

  /// Creates the table that has only some columns of another, by their places.
  private init(_ table: ReportTable, keeping places: [Int]) {
    (name, title, meaning, key) = (table.name, table.title, table.meaning, table.key)
    columns = places.map { table.columns[$0] }
    count = table.count
    visit = { report, language, limit, take in
      try table.visit(report, language, limit) { row in try take(places.map { row[$0] }) }
    }
  }

  /// Returns the table as a report has it: an index has no points that are earned or lost.
  func fitted(to report: AssessmentReport) -> ReportTable {
    guard report.scheme.rollUp.isIndex else { return self }
    let places = columns.indices.filter { !Self.columnsOfPoints.contains(columns[$0].name) }
    return ReportTable(self, keeping: places)
  }

  /// The columns that only a report on points has.
  private static let columnsOfPoints: Set = [
    "base", "bonus", "penalty", "earned", "possible", "nominal", "awarded", "full", "full_exact",
    "loss", "loss_exact",
  ]

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
  static let published: [ReportTable] = [
    .scores, .ranking, .losses, .improvements, .goals, .rectification, .series, .returns, .findings,
    .checks, .facts,
  ]

  /// Returns the tables that are written as CSV for an edition: findings are not for everybody, an
  /// index has no losses, and points have no series.
  static func published(in edition: Edition, of report: AssessmentReport) -> [ReportTable] {
    let isIndex = report.scheme.rollUp.isIndex
    return published.filter { table in
      switch table.name {
      case Self.findings.name, Self.improvements.name, Self.goals.name: edition == .internal
      case Self.rectification.name: edition == .internal && !isIndex
      case Self.losses.name: !isIndex
      case Self.series.name: isIndex
      default: true
      }
    }.map { $0.fitted(to: report) }
  }
}
