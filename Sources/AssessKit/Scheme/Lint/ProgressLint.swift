/// Reports targets over time of measures that do not grow towards them (序时进度只用于计数).
///
/// **Why it matters.** By the end of June half of the cases should be done; half of a success rate
/// means nothing.
struct ProgressLint: SchemeLint {
  static let codes: [FindingCode] = [.valueInvalid]

  func findings(in draft: SchemeDraft) -> [Finding] {
    draft.leaves.compactMap { leaf in
      guard let item = leaf.item, item.target.steps.contains(where: { $0.progress != nil }),
        !item.measure.isCounted
      else { return nil }
      return .invalidValue(
        at: draft.location(below: leaf.position, "target"), of: leaf, named: "progress",
        read: item.measure.kind.rawValue,
        expected: LocalizedText(
          zh: "以value计数的指标（count、frequency、per_unit_minimum）",
          en: "a number that is counted (count, frequency or per_unit_minimum with a value)"))
    }
  }
}

extension Measure {
  fileprivate var isCounted: Bool {
    guard case .quantity(let formula) = definition, formula.type == .number else { return false }
    return [.count, .frequency, .perUnitMinimum].contains(kind)
  }
}
