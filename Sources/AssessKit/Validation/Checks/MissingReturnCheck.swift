/// Reports the returns of the period that should be there and are not.
///
/// **Why it matters.** What is not there is not zero: the items that rest on it wait, and the
/// result is provisional.
struct MissingReturnCheck: FactCheck {
  static let codes: [FindingCode] = [.submissionMissing]

  var period: Period

  func findings(in context: ValidationContext) -> [Finding] {
    context.scheme.missingReturns(in: context.facts, period: period).map { missing in
      let name = context.scheme.table(missing.table)?.name ?? LocalizedText(missing.table)
      let division = context.scheme.divisions.first { $0.code == missing.division }
      return Finding(
        .submissionMissing, at: Finding.Location(file: "", table: missing.table),
        key: Finding.Key(division: missing.division, period: missing.period.id),
        arguments: [
          .init("table", name), .init("name", division?.label ?? LocalizedText(missing.division)),
        ])
    }
  }
}

extension Scheme {
  /// Returns the required returns of `period` that have no facts, by division, table and period.
  ///
  /// Of a table that comes more often than the period, each one is required where numbers of single
  /// periods add up, or where an item is scored in each of them; otherwise the last one is.
  func missingReturns(in facts: FactTable, period: Period) -> [MissingReturn] {
    let due = tables.map { table in
      let spans = period.spans(of: table.frequency)
      return (table: table, spans: needsEveryReturn(of: table) ? spans[...] : spans.suffix(1))
    }.filter { $0.spans.last?.lastDay == period.lastDay }
    return divisions(in: period).flatMap { division in
      due.filter { $0.table.isRequired(of: division) }.flatMap { table, spans in
        spans.map { MissingReturn(division: division.code, table: table.id, period: $0) }
      }
    }.filter { missing in
      let key = FactTable.Key(
        table: missing.table, division: missing.division, period: missing.period)
      return facts.submission(at: key) == nil
    }
  }

  private func needsEveryReturn(of table: Table) -> Bool {
    table.kind == .form && table.columns.contains(where: \.addsUp)
      || items.compactMap(\.item).contains { $0.periods != nil && $0.measure.uses(table) }
  }
}

extension Measure {
  /// Whether it rests on the table, or on when its returns came.
  fileprivate func uses(_ table: Table) -> Bool {
    if case .lateness(let tables, _) = definition {
      return tables.isEmpty || tables.contains(table.id)
    }
    return formulas.contains { formula in
      formula.expression.elements.contains { $0.element.table == table.id }
        || formula.expression.aggregates.contains { $0.aggregate.table == table.id }
    }
  }
}
