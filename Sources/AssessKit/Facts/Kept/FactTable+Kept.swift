extension FactTable {
  /// Takes up the facts that the folder of a run keeps, as a scheme asks for them.
  ///
  /// A value that the scheme takes to be of another type is not known to it, and missing.
  init(scheme: Scheme, keeping returns: [KeptReturn]) {
    let plan = AggregatePlan(for: scheme)
    var entries: [Key: Return] = [:]
    for kept in returns where kept.isUsed {
      guard let table = scheme.table(kept.key.table) else { continue }
      let figures = (plan.aggregates[table.id] ?? []).map { aggregate in
        kept.figures[aggregate.description]?.outcome(of: aggregate)
          ?? .missing([ElementReference(table: table.id, column: "*")])
      }
      entries[kept.key] = Return(submission: kept.submission(of: table), figures: figures)
    }
    self.init(scheme: scheme, plan: plan, returns: entries)
  }
}

extension KeptCell {
  /// The most columns of a file whose headers are kept apart: far more than a form has.
  fileprivate static let mostColumns = 1_024

  /// The column, where it is one that a form may have.
  fileprivate var place: Int { (0..<Self.mostColumns).contains(column) ? column : -1 }
}

extension KeptReturn {
  /// The return with its cells in the order of the table's columns.
  fileprivate func submission(of table: Table) -> Submission {
    let row = table.kind == .form ? row(of: table) : nil
    let last = cells.values.map(\.place).max() ?? -1
    var headers = Array(repeating: "", count: max(0, last + 1))
    for cell in cells.values where cell.place >= 0 { headers[cell.place] = cell.header ?? "" }
    return Submission(
      file: file, table: table.id, division: key.division, period: key.period, row: row,
      rowCount: row == nil ? 0 : 1, headers: headers)
  }

  private func row(of table: Table) -> Row {
    Row(
      division: key.division, period: key.period,
      cells: table.columns.map { column in
        guard let cell = cells[column.id] else {
          return Cell(.missing, line: line ?? 0, column: -1)
        }
        let isOther = cell.value.type.map { $0 != column.kind.valueType } ?? false
        return Cell(
          isOther ? .missing : cell.value.cellState, line: cell.line, column: cell.place)
      }, line: line ?? 0, number: row ?? 0, sheet: sheet)
  }
}

extension KeptValue {
  /// The type, where there is a value.
  var type: ValueType? {
    guard case .value(let value) = self else { return nil }
    return value.type
  }
}

extension Receipt {
  /// Works out how late a return came that was received on a day; `nil` where the period has no due
  /// day.
  ///
  /// - Parameters:
  ///   - kept: The return.
  ///   - calendar: The due days.
  ///   - period: For an index, the period that is assessed: what its file says of earlier ones is due
  ///     when it is.
  init?(of kept: KeptReturn, by calendar: ReportingCalendar, assessing period: Period?) {
    let usual = calendar.dates(of: period.map { max($0, kept.key.period) } ?? kept.key.period)
    let dates = kept.granted.map { usual?.extended(to: $0.until) } ?? usual
    guard let due = dates?.due else { return nil }
    self.init(
      received: kept.received, due: due,
      lateness: kept.received.flatMap { calendar.lateness(received: $0, due: due) },
      granted: kept.granted)
  }
}
