/// Holds opening figures against the last closing ones (本期旧存＝上期未结).
///
/// **Why it matters.** Cases that vanish between two returns are neither concluded nor pending, and
/// every balance after them is off.
///
/// **At the edge.** Where the table counts from the start of the year, the opening figure is last
/// year's closing one all year long; without last year's return it must be that of the period
/// before. Without either the check is not made.
struct OpeningCheck: Sendable {
  static let codes: [FindingCode] = [.openingDiffers]

  /// What the opening figure must be, and where that stands.
  private struct Reference {
    var value: Outcome
    var period: Period
    var column: Column
  }

  /// Findings, counts, and the returns that an error keeps from being used.
  func result(in context: ValidationContext) -> Validator.Result {
    var result = Validator.Result(findings: [], tallies: CheckTallies(), refused: [])
    guard let severity = context.scheme.history.severity(of: .opening) else { return result }
    for submission in context.returns {
      guard let table = context.scheme.table(submission.table), let row = submission.row else {
        continue
      }
      for (column, cell) in zip(table.columns, row.cells) {
        guard let opening = column.history.opening else { continue }
        let now = cell.outcome(of: ElementReference(table: table.id, column: column.id))
        let reference = reference(of: column, opening, for: submission, in: context)
        let evaluation = Self.evaluation(of: now, reference)
        result.tallies.count(evaluation, ofOpening: column, opening, in: table)
        guard case .failed = evaluation, let reference else { continue }
        report(now, reference, of: column, in: submission, severity, context, &result)
      }
    }
    return result
  }

  private static func evaluation(of now: Outcome, _ reference: Reference?) -> CheckEvaluation {
    let before = reference?.value ?? .missing([])
    guard let value = now.number, let before = before.number else {
      if case .declaredNone = Outcome.leastSettled(now, before) { return .notApplicable }
      return .notEvaluated([])
    }
    return value == before ? .passed : .failed(nil)
  }

  private func report(
    _ now: Outcome, _ reference: Reference, of column: Column, in submission: Submission,
    _ severity: Severity, _ context: ValidationContext, _ result: inout Validator.Result
  ) {
    guard let now = now.number, let before = reference.value.number else { return }
    result.findings.append(
      context.finding(
        .openingDiffers, about: column, of: submission, read: now.shortText(),
        expected: LocalizedText(before.shortText()),
        arguments: Self.arguments(now, before, reference), severity: severity))
    if severity >= .error { result.refused.insert(submission.factKey) }
  }

  private static func arguments(
    _ now: Rational, _ before: Rational, _ reference: Reference
  ) -> [Finding.Argument] {
    let (period, name) = (reference.period.name, reference.column.name)
    return [
      .init("previous", before.shortText()),
      .init(
        "source",
        LocalizedText(zh: "\(period.zh)的“\(name.zh)”", en: "“\(name.en)” of \(period.en)")),
      .init("change", now.difference(from: before)),
    ]
  }

  private func reference(
    of column: Column, _ opening: ColumnHistory.Opening, for submission: Submission,
    in context: ValidationContext
  ) -> Reference? {
    let period = submission.period
    switch opening.since {
    case .period:
      return reference(opening.column, in: period.previous, of: submission, context)
    case .year:
      let last = Period(year: period.year - 1, kind: period.kind, index: period.kind.perYear)
      if let closing = reference(opening.column, in: last, of: submission, context) {
        return closing
      }
      guard period.index > 1 else { return nil }
      return reference(column.id, in: period.previous, of: submission, context)
    }
  }

  private func reference(
    _ column: String, in period: Period?, of submission: Submission, _ context: ValidationContext
  ) -> Reference? {
    guard let period, let table = context.scheme.table(submission.table),
      let index = table.index(ofColumn: column),
      let row = context.row(of: table, division: submission.division, period: period)
    else { return nil }
    let element = ElementReference(table: table.id, column: column)
    return Reference(
      value: row.cells[index].outcome(of: element), period: period, column: table.columns[index])
  }
}
