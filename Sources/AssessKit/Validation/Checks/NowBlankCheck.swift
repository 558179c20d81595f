/// Asks about a cell that is empty where the period before had a number.
///
/// **Why it matters.** Empty is not zero: what rests on the figure counts as not reported.
///
/// **At the edge.** A required cell that is empty has its own finding; a zero that is no longer
/// written, and what is declared to be none (无), is not asked about.
struct NowBlankCheck: FactCheck {
  static let codes: [FindingCode] = [.valueNowMissing]

  func findings(in context: ValidationContext) -> [Finding] {
    guard let severity = context.scheme.history.severity(of: .blank) else { return [] }
    return context.pairs.flatMap { pair in
      pair.table.columns.indices.compactMap { index in
        let column = pair.table.columns[index]
        guard !column.isRequired, !column.history.mayBeBlank,
          pair.row.cells[index].state == .missing,
          let before = pair.earlier.cells[index].value?.number, before != .zero
        else { return nil }
        let words = before.shortText()
        return context.finding(
          .valueNowMissing, about: column, of: pair.submission,
          expected: LocalizedText(zh: "一个数（上期为\(words)）", en: "a number (\(words) last time)"),
          arguments: [
            .init("previous", words), .init("previousPeriod", pair.period.name),
            .init("name", column.name),
          ], severity: severity)
      }
    }
  }
}
