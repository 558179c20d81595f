/// Reports a figure counted from the start of the year that is lower than in the period before.
///
/// **Why it matters.** Cases that were accepted by September stay accepted in December.
///
/// **Example.** 受理 is 1,204 in 2020Q3 and 1,180 in 2020Q4. Figures at the end of a period
/// (调解员人数) may fall.
struct CumulativeFallCheck: FactCheck {
  static let codes: [FindingCode] = [.cumulativeFalls]

  func findings(in context: ValidationContext) -> [Finding] {
    context.returns.flatMap { submission -> [Finding] in
      guard let table = context.scheme.table(submission.table), let row = submission.row,
        let previous = submission.period.previous, previous.year == submission.period.year
      else { return [] }
      return table.columns.indices.compactMap { index in
        let column = table.columns[index]
        guard column.time == .cumulative, let now = row.cells[index].value?.number else {
          return nil
        }
        let element = ElementReference(table: table.id, column: column.id)
        let before = context.facts.outcome(
          of: element, division: submission.division, period: previous)
        guard let before = before.number, now < before else { return nil }
        return finding(element, now: now, before: before, in: previous, submission, context)
      }
    }
  }

  private func finding(
    _ element: ElementReference, now: Rational, before: Rational, in previous: Period,
    _ submission: Submission, _ context: ValidationContext
  ) -> Finding {
    var key = submission.findingKey
    key.element = element.description
    let words = before.shortText()
    return Finding(
      .cumulativeFalls, at: context.location(of: element, in: submission), key: key,
      read: now.shortText(),
      expected: LocalizedText(zh: "不小于\(words)", en: "\(words) or more"),
      arguments: [.init("previous", words), .init("previousPeriod", previous.name)])
  }
}
