/// Compares what the unit above reports itself with the sum of the units below.
///
/// **Why it matters.** The city's own figure and the districts' figures come from different hands;
/// the assessment uses the districts', and says by how much they differ.
///
/// **At the edge.** The levels of an index do not add up: the world's life expectancy is no sum.
struct ParentTotalCheck: FactCheck {
  static let codes: [FindingCode] = [.parentTotalMismatch]

  func findings(in context: ValidationContext) -> [Finding] {
    guard context.scheme.rollUp.method == .points else { return [] }
    let parents = context.returns.filter { $0.division == context.scheme.root.code }
    return parents.flatMap { parent -> [Finding] in
      guard let table = context.scheme.table(parent.table), let row = parent.row else { return [] }
      return table.columns.indices.compactMap { index in
        let column = table.columns[index]
        guard column.kind == .count || column.kind == .amount,
          let own = row.cells[index].value?.number
        else { return nil }
        let element = ElementReference(table: table.id, column: column.id)
        guard let sum = sum(of: element, of: table, in: context, period: parent.period),
          sum != own
        else { return nil }
        var key = parent.findingKey
        key.element = element.description
        return Finding(
          .parentTotalMismatch, at: context.location(of: element, in: parent), key: key,
          read: own.shortText(),
          expected: LocalizedText(sum.shortText()),
          arguments: [.init("sum", sum.shortText()), .init("element", column.name)],
          basis: Finding.Basis(values: [own.shortText(), sum.shortText()]))
      }
    }
  }

  /// The sum over the units below that send the table; `nil` unless each of them has a value.
  private func sum(
    of element: ElementReference, of table: Table, in context: ValidationContext, period: Period
  ) -> Rational? {
    var sum = Rational.zero
    for division in context.scheme.divisions(in: period) where table.concerns(division) {
      let outcome = context.facts.outcome(of: element, division: division.code, period: period)
      guard let number = outcome.number else { return nil }
      sum = sum + number
    }
    return sum
  }
}
