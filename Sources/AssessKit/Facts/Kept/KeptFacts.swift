/// The facts of a run, as its folder keeps them, so that it can be scored again.
///
/// Values stand under the names that the run's own scheme has for them; another version of the
/// scheme finds those that it knows by the same names.
public struct KeptFacts: Hashable, Sendable {
  /// The version of the format; readers refuse a higher one than they know.
  public static let currentFormat = 1

  /// SHA-256 over the scheme's files.
  public var schemeHash: String

  /// The assessed period.
  public var period: Period

  /// What was known of each table, by its id.
  public var tables: [KeptTable]

  /// The returns, in the order of table, division and period.
  public var returns: [KeptReturn]

  /// Creates facts.
  public init(
    schemeHash: String, period: Period, tables: [KeptTable], returns: [KeptReturn]
  ) {
    self.schemeHash = schemeHash
    self.period = period
    self.tables = tables
    self.returns = returns
  }

  /// Returns what was known of a table, where it is sent as often.
  func table(_ id: String, every frequency: Period.Kind) -> KeptTable? {
    tables.first { $0.id == id && $0.frequency == frequency }
  }
}

/// What the scheme of a run knew of a table: what is not listed here was never asked for.
public struct KeptTable: Hashable, Sendable {
  /// The id.
  public var id: String

  /// How often it is sent.
  public var frequency: Period.Kind

  /// The ids of the columns of a form, in the scheme's order; free text that no formula asks for is
  /// left out.
  public var columns: [String]

  /// The figures over a ledger that formulas ask for, as their text.
  public var figures: [String]

  /// Creates an entry.
  public init(id: String, frequency: Period.Kind, columns: [String], figures: [String]) {
    self.id = id
    self.frequency = frequency
    self.columns = columns
    self.figures = figures
  }
}

extension KeptTable {
  /// Takes from a table of a scheme what is kept of it.
  init(_ table: Table, plan: AggregatePlan, named elements: Set<ElementReference>) {
    let columns = table.kind == .form ? table.columns : []
    self.init(
      id: table.id, frequency: table.frequency,
      columns: columns.filter { column in
        column.kind != .text
          || elements.contains(ElementReference(table: table.id, column: column.id))
      }.map(\.id),
      figures: (plan.aggregates[table.id] ?? []).map(\.description))
  }
}

extension KeptReturn {
  /// Takes from a return of a scheme's table what is kept of it.
  init(_ entry: FactTable.Return, of table: KeptTable, in scheme: Table) {
    let submission = entry.submission
    let row = submission.row
    self.init(
      key: submission.factKey, isUsed: true, file: submission.file, sheet: row?.sheet,
      row: row?.number, line: row?.line)
    for id in table.columns {
      guard let row, let place = scheme.index(ofColumn: id) else { continue }
      let cell = row.cells[place]
      let isKnown = submission.headers.indices.contains(cell.column)
      cells[id] = KeptCell(
        KeptValue(cell.state), line: cell.line, column: isKnown ? cell.column : -1,
        header: isKnown ? submission.headers[cell.column] : nil)
    }
    for (figure, outcome) in zip(table.figures, entry.figures) {
      figures[figure] = KeptValue(outcome)
    }
  }
}
