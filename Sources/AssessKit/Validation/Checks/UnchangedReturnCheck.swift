/// Reports a return whose every figure is that of the period before.
///
/// **Why it matters.** It is usually last quarter's file sent again. Tables of stocks alone are
/// left out: nothing need happen to them in a quarter.
struct UnchangedReturnCheck: FactCheck {
  static let codes: [FindingCode] = [.unchangedFromPrevious]

  func findings(in context: ValidationContext) -> [Finding] {
    context.pairs.compactMap { pair in
      let (submission, table, row) = (pair.submission, pair.table, pair.row)
      guard table.columns.contains(where: { $0.time != .stock }),
        row.cells.map(\.state) == pair.earlier.cells.map(\.state),
        row.cells.contains(where: { ($0.value?.number ?? .zero) != .zero })
      else { return nil }
      return Finding(
        .unchangedFromPrevious,
        at: Finding.Location(
          file: submission.file, table: table.id, sheet: row.sheet, line: row.line),
        key: submission.findingKey, arguments: [.init("previousPeriod", pair.period.name)],
        basis: Finding.Basis(value: row.mark(in: table)))
    }
  }
}
