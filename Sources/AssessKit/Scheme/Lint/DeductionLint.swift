/// Points out that an item can lose more points than it has (扣分可超过分值).
///
/// **Why it matters.** "扣完为止" is the rule nearly everywhere; `floor: none` lets one item eat
/// into the others, which should be meant.
struct DeductionLint: SchemeLint {
  static let codes: [FindingCode] = [.deductionExceeds]

  func findings(in draft: SchemeDraft) -> [Finding] {
    draft.leaves.filter { $0.item?.rule.hasNoFloor ?? false }.map { leaf in
      Finding(
        .deductionExceeds, at: draft.location(below: leaf.position, "rule.floor"),
        key: Finding.Key(indicator: leaf.id), severity: .notice)
    }
  }
}

extension ItemRule {
  fileprivate var hasNoFloor: Bool {
    switch self {
    case .step(let rule): rule.floor == nil && rule.points > .zero
    case .perEvent(let rule): rule.floor == nil && !rule.adds
    case .trend(let rule): rule.floor == nil && rule.worsePoints > .zero
    case .passFail, .proportional, .bands, .checklist, .peer, .graded, .timeliness, .normalise:
      false
    }
  }
}
