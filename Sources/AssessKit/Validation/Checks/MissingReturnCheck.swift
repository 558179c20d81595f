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
        key: Finding.Key(division: missing.division, period: period.id),
        arguments: [
          .init("table", name), .init("name", division?.label ?? LocalizedText(missing.division)),
        ])
    }
  }
}

extension Scheme {
  /// Returns the required returns of `period` that have no facts, by division, then table.
  func missingReturns(in facts: FactTable, period: Period) -> [MissingReturn] {
    let due = tables.filter { table in
      period.spans(of: table.frequency).last?.lastDay == period.lastDay
    }
    return divisions(in: period).flatMap { division in
      due.filter { table in
        guard table.isRequired(of: division) else { return false }
        let span = period.spans(of: table.frequency).last ?? period
        let key = FactTable.Key(table: table.id, division: division.code, period: span)
        return facts.submission(at: key) == nil
      }.map { MissingReturn(division: division.code, table: $0.id) }
    }
  }
}
