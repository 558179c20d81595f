/// Folds the rows of a ledger, as they go by, to the figures that the scheme asks for.
///
/// It keeps one accumulator for each figure, division and period, and no row; only `distinct` keeps
/// the values that it has met.
public struct LedgerFold: LedgerVisitor, Sendable {
  private let plan: AggregatePlan
  private var accumulators: [FactTable.Key: [Accumulator]] = [:]

  /// Creates a fold.
  public init(plan: AggregatePlan) { self.plan = plan }

  /// Takes a row.
  public mutating func visit(_ row: Row, of table: Table, in file: String, headers: [String]) {
    guard let aggregates = plan.aggregates[table.id] else { return }
    let source = RowSource(row: row, table: table)
    let key = FactTable.Key(table: table.id, division: row.division, period: row.period)
    let fresh = Array(repeating: Accumulator(), count: aggregates.count)
    for (index, aggregate) in aggregates.enumerated() {
      let holds = aggregate.condition.map { source.holds($0) } ?? true
      let cell = aggregate.column.flatMap { source.value(of: $0.column) }
      accumulators[key, default: fresh][index].take(aggregate.function, holds: holds, cell: cell)
    }
  }

  /// Returns the figures of a return, in the order of the plan; all of them over no rows when the
  /// ledger had none.
  func figures(at key: FactTable.Key) -> [Outcome] {
    guard let aggregates = plan.aggregates[key.table] else { return [] }
    let found = accumulators[key] ?? aggregates.map { _ in Accumulator() }
    return zip(aggregates, found).map { $1.outcome(of: $0) }
  }
}

/// The cells of one row, as a condition sees them.
struct RowSource: ValueSource {
  var row: Row
  var table: Table

  /// Returns whether the condition holds; a condition that cannot be worked out does not.
  func holds(_ condition: Expression) -> Bool {
    condition.evaluated(in: self).value?.flag == true
  }

  /// Returns the value of the column with the id, where the cell has one.
  func value(of column: String) -> Value? {
    table.index(ofColumn: column).flatMap { row.cells[$0].value }
  }

  func outcome(of element: ElementReference, shift: PeriodShift) -> Outcome {
    guard let index = table.index(ofColumn: element.column) else { return .missing([element]) }
    return row.cells[index].outcome(of: element)
  }

  func isUnreadable(_ element: ElementReference, shift: PeriodShift) -> Bool {
    table.index(ofColumn: element.column).map { row.cells[$0].state == .invalid } ?? false
  }

  func outcome(of aggregate: Aggregate, shift: PeriodShift) -> Outcome {
    .missing([ElementReference(table: aggregate.table, column: "*")])
  }

  func date(of point: PeriodPoint, shift: PeriodShift) -> CalendarDate? {
    row.period.date(of: point)
  }
}

extension Cell {
  /// Returns what the cell comes to as an operand.
  func outcome(of element: ElementReference) -> Outcome {
    switch state {
    case .value(let value): .value(value)
    case .declaredNone: .declaredNone([element])
    case .missing, .invalid: .missing([element])
    }
  }
}

extension Period {
  /// Returns the day that a formula means.
  func date(of point: PeriodPoint) -> CalendarDate? {
    switch point {
    case .start: firstDay
    case .end: lastDay
    case .yearStart: CalendarDate(year: year, month: 1, day: 1)
    }
  }
}
