extension Scheme {
  /// Returns the tree of indicators as the report prints it for `period`.
  func indicatorEntries(in period: Period) -> [IndicatorEntry] {
    func entries(of node: Indicator, under parent: Indicator?, depth: Int, pool: Pool)
      -> [IndicatorEntry]
    {
      let own = IndicatorEntry(
        id: node.id, parent: parent?.id, depth: depth, name: node.name, pool: pool,
        points: isIndex ? rollUp.full : node.points,
        weight: isIndex ? share(of: node, among: parent?.children ?? indicators) : nil,
        composition: node.composition,
        item: node.item.map { entry(of: $0, in: period) })
      return [own]
        + node.children.flatMap {
          entries(of: $0, under: node, depth: depth + 1, pool: pool)
        }
    }
    return indicators.flatMap { entries(of: $0, under: nil, depth: 0, pool: $0.pool) }
  }

  private var isIndex: Bool { rollUp.isIndex }

  /// Returns what the node counts among all of its siblings, those for other groups included.
  private func share(of node: Indicator, among siblings: [Indicator]) -> Rational? {
    node.indexWeight.divided(by: siblings.reduce(.zero) { $0 + $1.indexWeight })
  }

  private func entry(of item: Item, in period: Period) -> ItemEntry {
    ItemEntry(
      covers: item.covers, clause: item.clause, quote: item.quote,
      lead: item.lead.map(departmentName), cooperating: item.cooperating.map(departmentName),
      definition: item.definition, kind: item.measure.kind,
      formula: LocalizedText(
        zh: item.measure.inWords(formulaNames, in: .zh),
        en: item.measure.inWords(formulaNames, in: .en)),
      unit: item.measure.unit, decimals: item.measure.decimals, pointDecimals: rollUp.decimals,
      target: item.target.target(in: period), targetWords: item.targetWords(in: period),
      ruleWords: item.ruleWords(in: period),
      policyWords: isIndex ? item.gapWords : item.policyWords,
      worksheet: item.worksheet(in: period))
  }

  /// Returns the name under which a department is listed, given that name or another one.
  func departmentName(_ name: String) -> String {
    departments.first { $0.name == name || $0.aliases.contains(name) }?.name ?? name
  }
}

extension Measure {
  /// Returns how the value is worked out, as a person would say it.
  func inWords(_ names: FormulaNames, in language: Language) -> String {
    let parts = formulas.map { $0.inWords(names, in: language) }
    switch definition {
    case .alternatives(let alternatives): return Self.words(alternatives, parts)[language]
    case .subUnits(let units): return Self.words(units, parts)[language]
    case .graders(let bodies): return Self.words(bodies)[language]
    case .ratio(let top, let bottom, let per):
      return "\(quotient(top, bottom).inWords(names, in: language)) × \(per.shortText())"
    case .quantity: return parts[0]
    case .growth(_, let against):
      let base = against.inWords[language]
      return language == .zh
        ? "（\(parts[0])－\(base)）÷\(base)×100" : "(\(parts[0]) − \(base)) ÷ \(base) × 100"
    case .difference(let top, let bottom, let per, let against):
      let rate = "\(quotient(top, bottom).inWords(names, in: language)) × \(per.shortText())"
      return language == .zh
        ? "\(rate)，减去\(against.inWords[language])" : "\(rate), less \(against.inWords[language])"
    case .milestone(_, let due):
      return language == .zh ? "完成日期（期限\(due)）" : "day of completion (due \(due))"
    case .checklist(let questions):
      return questions.map(\.name[language]).joined(separator: language == .zh ? "；" : "; ")
    case .events(let classes):
      return classes.map(\.name[language]).joined(separator: language == .zh ? "；" : "; ")
    case .lateness(_, .windows):
      return language == .zh ? "报送迟到的档次（按时为0）" : "window in which returns came (0 in time)"
    case .lateness(_, .days):
      return language == .zh ? "报送迟到天数" : "days by which returns came late"
    }
  }
}

extension Measure {
  /// The quotient of two formulas, so that its words have the parentheses that it needs.
  private func quotient(_ top: Formula, _ bottom: Formula) -> Expression {
    .binary(.divided, top.expression, bottom.expression)
  }
}

extension PeriodShift {
  /// The value of which period is meant, in words.
  fileprivate var inWords: LocalizedText {
    switch self {
    case .none: LocalizedText(zh: "本期值", en: "this period's value")
    case .previous: LocalizedText(zh: "上期值", en: "the previous period's value")
    case .lastYear: LocalizedText(zh: "上年同期值", en: "the value of a year ago")
    }
  }
}
