/// Reports a return whose every figure is that of the period before.
///
/// **Why it matters.** It is usually last quarter's file sent again. Tables of stocks alone are
/// left out: nothing need happen to them in a quarter.
struct UnchangedReturnCheck: FactCheck {
  static let codes: [FindingCode] = [.unchangedFromPrevious]

  func findings(in context: ValidationContext) -> [Finding] {
    context.returns.compactMap { submission in
      guard let table = context.scheme.table(submission.table), let row = submission.row,
        let previous = submission.period.previous
      else { return nil }
      let key = FactTable.Key(table: table.id, division: submission.division, period: previous)
      guard let earlier = context.facts.submission(at: key)?.row,
        table.columns.contains(where: { $0.time != .stock }),
        row.cells.map(\.state) == earlier.cells.map(\.state),
        row.cells.contains(where: { ($0.value?.number ?? .zero) != .zero })
      else { return nil }
      return Finding(
        .unchangedFromPrevious,
        at: Finding.Location(
          file: submission.file, table: table.id, sheet: row.sheet, line: row.line),
        key: submission.findingKey, arguments: [.init("previousPeriod", previous.name)],
        basis: Finding.Basis(value: row.mark(in: table)))
    }
  }
}
