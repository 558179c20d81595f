public import AssessKit

extension Sketch {
  /// What a cell comes to: `—` nothing written, `无` declared to be none, `!` nothing that the
  /// column takes, `yes`, `no`, a day or a number.
  public static func state(_ text: String) -> CellState {
    switch text {
    case "—": .missing
    case "无": .declaredNone
    case "!": .invalid
    case "yes": .value(.flag(true))
    case "no": .value(.flag(false))
    default:
      CalendarDate(iso: text).map { .value(.date($0)) } ?? .value(.number(exact(text)))
    }
  }

  /// A row with the cells that `states` gives in the order of the columns.
  public static func row(
    _ states: [CellState], division: String = "11", period: Period = quarter, line: Int = 2
  ) -> Row {
    Row(
      division: division, period: period,
      cells: states.enumerated().map { Cell($1, line: line, column: $0) }, line: line,
      number: line)
  }

  /// A return of a form: its cells as ``state(_:)`` reads them, separated by blanks.
  public static func submission(
    _ table: Table, _ cells: String, division: String = "11", period: Period = quarter,
    file: String? = nil, filled: String? = nil, revision: Int? = nil, received: String? = nil
  ) -> Submission {
    let states = cells.split(separator: " ").map { state(String($0)) }
    precondition(states.count == table.columns.count, "\(cells) for \(table.columns.count) columns")
    return Submission(
      file: file ?? "\(table.id)-\(division)-\(period).csv", table: table.id, division: division,
      period: period, filled: filled.map(day), revision: revision, received: received.map(day),
      row: row(states, division: division, period: period),
      headers: table.columns.map(\.name.zh))
  }

  /// The facts of `submissions`, none of which is a ledger.
  public static func facts(_ scheme: Scheme, _ submissions: [Submission]) -> FactTable {
    FactTable(
      scheme: scheme, plan: AggregatePlan(for: scheme), folding: submissions, folds: [:])
  }

  /// The facts of `submissions` and of ledgers with these rows, by table and division.
  public static func facts(
    _ scheme: Scheme, _ submissions: [Submission], ledger: Table, rows: [Row],
    divisions: [String] = ["11"]
  ) -> FactTable {
    let plan = AggregatePlan(for: scheme)
    var fold = LedgerFold(plan: plan)
    for row in rows { fold.visit(row, of: ledger, in: "ledger.csv", headers: []) }
    let ledgers = divisions.map { division in
      Submission(
        file: "ledger.csv", table: ledger.id, division: division, period: quarter,
        rowCount: rows.count { $0.division == division })
    }
    return FactTable(
      scheme: scheme, plan: plan, folding: submissions + ledgers, folds: ["ledger.csv": fold])
  }
}
