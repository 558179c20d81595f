/// Reports rules that cannot score what is measured (规则与测量不符).
///
/// **Why it matters.** Days of delay have no share of a target, and a checklist has no rank; such
/// an item would come to nothing for every unit.
struct RuleFitLint: SchemeLint {
  static let codes: [FindingCode] = [.ruleMeasureMismatch]

  func findings(in draft: SchemeDraft) -> [Finding] {
    draft.leaves.compactMap { leaf in
      guard let item = leaf.item, !fits(item.rule, item.measure.definition) else { return nil }
      return Finding(
        .ruleMeasureMismatch, at: draft.location(below: leaf.position, "rule"),
        key: Finding.Key(indicator: leaf.id),
        arguments: [
          Finding.Argument("rule", item.rule.word),
          Finding.Argument("kind", item.measure.words),
        ])
    }
  }

  private func fits(_ rule: ItemRule, _ definition: Measure.Definition) -> Bool {
    switch (definition, rule) {
    case (.checklist, .checklist), (.checklist, .passFail), (.events, .perEvent),
      (.events, .passFail), (.milestone, .passFail), (.milestone, .timeliness),
      (.lateness, .timeliness), (.lateness, .passFail), (.lateness, .step), (.lateness, .bands),
      (.growth, .trend), (.difference, .trend):
      true
    case (.quantity(let formula), _) where formula.type != .number:
      if formula.type == .flag, case .passFail = rule { true } else { false }
    case (.growth, _), (.difference, _), (.ratio, _), (.quantity, _), (.alternatives, _),
      (.subUnits, _), (.graders, _):
      rule.scoresNumbers
    default: false
    }
  }
}

extension ItemRule {
  /// The word that a scheme writes for it.
  var word: String {
    switch self {
    case .passFail: "pass_fail"
    case .step: "step"
    case .proportional: "proportional"
    case .bands: "bands"
    case .perEvent: "per_event"
    case .checklist: "checklist"
    case .peer: "peer"
    case .trend: "trend"
    case .graded: "graded"
    case .timeliness: "timeliness"
    case .normalise: "normalise"
    }
  }

  fileprivate var scoresNumbers: Bool {
    switch self {
    case .passFail, .step, .proportional, .bands, .peer, .graded, .normalise: true
    case .perEvent, .checklist, .trend, .timeliness: false
    }
  }
}

extension Measure {
  /// What is measured, in words: the kind, and the form where that is what does not fit.
  fileprivate var words: LocalizedText {
    switch definition {
    case .checklist: LocalizedText(zh: "清单（checklist）", en: "a checklist")
    case .events: LocalizedText(zh: "分类事件（events）", en: "classes of events")
    case .milestone: LocalizedText(zh: "完成时限（milestone）", en: "a milestone")
    case .lateness: LocalizedText(zh: "报送迟延（lateness）", en: "lateness of returns")
    case .quantity(let formula) where formula.type != .number:
      LocalizedText(zh: "是否（\(kind.rawValue)）", en: "a yes or no (\(kind.rawValue))")
    case .growth, .difference, .ratio, .quantity, .alternatives, .subUnits, .graders:
      LocalizedText(zh: "数值（\(kind.rawValue)）", en: "a number (\(kind.rawValue))")
    }
  }
}
