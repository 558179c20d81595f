/// Reports items that are to be scored in periods that are no part of the assessed one.
///
/// **Why it matters.** A quarter has three months and no half-years. A milestone has one day, so its
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
      guard periods.each.perYear <= whole.perYear else { return nil }
      let shorter = Period.Kind.allCases.filter { $0.perYear > whole.perYear }.map(\.rawValue)
      return .invalidValue(
        at: place, of: leaf, named: "each", read: periods.each.rawValue,
        expected: Expectation.choice(of: shorter))
    }
  }
}
