/// Reports items that are to be scored in periods that are no part of the assessed one.
///
/// **Why it matters.** A table that comes by the quarter says nothing of a month. A quarter has three months and no half-years. A milestone has one day, so its
/// points of twelve months would say the same thing twelve times.
struct PeriodsLint: SchemeLint {
  static let codes: [FindingCode] = [.valueInvalid]

  func findings(in draft: SchemeDraft) -> [Finding] {
    guard let whole = draft.header?.calendar.kind else { return [] }
    return draft.leaves.compactMap { leaf in
      guard let item = leaf.item, let periods = item.periods else { return nil }
      let place = draft.location(below: leaf.position, "periods.each")
      if case .milestone = item.measure.definition {
        return .invalidValue(
          at: place, of: leaf, named: "periods", read: item.measure.kind.rawValue,
          expected: LocalizedText(zh: "不用于完成时限（milestone）", en: "not used by milestones"))
      }
      guard periods.each.perYear <= whole.perYear else {
        return seldom(item.measure, periods.each, in: draft).map { table in
          .invalidValue(
            at: place, of: leaf, named: "each", read: periods.each.rawValue,
            expected: LocalizedText(
              zh: "不比报表更频（“\(table.name.zh)”为\(table.frequency.rawValue)）",
              en: "no oftener than the table \(table.id) comes: each \(table.frequency.rawValue)"))
        }
      }
      let shorter = Period.Kind.allCases.filter { $0.perYear > whole.perYear }.map(\.rawValue)
      return .invalidValue(
        at: place, of: leaf, named: "each", read: periods.each.rawValue,
        expected: Expectation.choice(of: shorter))
    }
  }

  /// Returns a table of the measure that comes less often than the item is scored.
  private func seldom(
    _ measure: Measure, _ each: Period.Kind, in draft: SchemeDraft
  ) -> Table? {
    let names = measure.formulas.flatMap { formula in
      formula.expression.elements.map(\.element.table)
        + formula.expression.aggregates.map(\.aggregate.table)
    }
    return draft.tables.first { names.contains($0.id) && $0.frequency.perYear < each.perYear }
  }
}
