/// Reports rules that need a target and have none (缺少目标值).
///
/// **Why it matters.** "达到目标得5分" is nothing without the target, and the plan may start later
/// than the scheme.
///
/// **At the edge.** What is to be done by a day, returned on time, answered yes or never to happen
/// is its own target.
struct TargetLint: SchemeLint {
  static let codes: [FindingCode] = [.targetMissing, .valueInvalid]

  func findings(in draft: SchemeDraft) -> [Finding] {
    draft.leaves.compactMap { leaf in
      guard let item = leaf.item, item.needsTarget else { return nil }
      if lacksTarget(item, of: leaf, in: draft) {
        return Finding(
          .targetMissing, at: draft.location(below: leaf.position, "target"),
          key: Finding.Key(indicator: leaf.id), arguments: [Finding.Argument("name", leaf.id)])
      }
      return zeroTarget(of: item, leaf, draft) ?? otherSide(of: item, leaf, draft)
    }
  }

  private func lacksTarget(_ item: Item, of leaf: Indicator, in draft: SchemeDraft) -> Bool {
    guard let first = item.target.steps.first else {
      return !draft.isWritten(below: leaf.position, "target")
    }
    guard let start = draft.header?.effective?.lowerBound else { return false }
    return first.from != nil && item.target.target(in: start) == nil
  }

  /// A direction is said once: a target on the other side contradicts it.
  private func otherSide(of item: Item, _ leaf: Indicator, _ draft: SchemeDraft) -> Finding? {
    guard case .normalise(let rule) = item.rule,
      item.target.steps.contains(where: { $0.target.higherIsBetter == !rule.higherIsBetter })
    else { return nil }
    return Finding(
      .valueInvalid, at: draft.location(below: leaf.position, "rule.higher_is_better"),
      key: Finding.Key(indicator: leaf.id), read: "\(rule.higherIsBetter)",
      expected: LocalizedText(
        zh: "与目标值一致的方向", en: "the direction in which the target lies"),
      arguments: [Finding.Argument("name", "higher_is_better")])
  }

  /// A share of nothing is no number.
  private func zeroTarget(of item: Item, _ leaf: Indicator, _ draft: SchemeDraft) -> Finding? {
    guard item.rule.dividesByTarget,
      item.target.steps.contains(where: { $0.target.bound <= .zero })
    else { return nil }
    return .invalidValue(
      at: draft.location(below: leaf.position, "target"), of: leaf, named: "target", read: "0",
      expected: Expectation.positive)
  }
}

extension Item {
  /// Whether the rule compares the value with a target.
  fileprivate var needsTarget: Bool {
    switch rule {
    case .passFail: measure.isNumber && !measure.isLateness
    case .step, .proportional: measure.isNumber
    case .normalise: rule.dividesByTarget
    default: false
    }
  }
}

extension ItemRule {
  /// Whether the value is a share of the target.
  fileprivate var dividesByTarget: Bool {
    switch self {
    case .proportional: true
    case .normalise(let rule): rule.method == .distanceToTarget
    default: false
    }
  }
}

extension Measure {
  /// Whether a number is measured, which may be held against another; yes is 1, and no is 0.
  fileprivate var isNumber: Bool {
    switch definition {
    case .ratio, .quantity, .growth, .difference, .lateness, .alternatives, .subUnits, .graders:
      true
    case .milestone, .checklist, .events: false
    }
  }

  /// Whether it is measured how late returns came: on time is then the target.
  fileprivate var isLateness: Bool {
    if case .lateness = definition { true } else { false }
  }
}
