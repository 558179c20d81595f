/// Reads what a leaf of the tree measures and how it is scored.
struct ItemReader {
  /// Reads the measure.
  var measures: MeasureReader

  /// How items become totals; `nil` where that could not be read.
  var rollUp: RollUp?

  /// Returns the item, or `nil` when a part is missing without which it cannot be scored.
  func item(in record: YAMLRecord, pool: Pool) -> Item? {
    let covers = record["covers"]?.elements { $0.id() } ?? []
    let clause = record["clause"]?.text()
    let measure = record["measure"].flatMap(measures.measure)
    let target = record["target"].flatMap(TargetReader().schedule)
    let points = fullPoints(in: record)
    let rules = RuleReader(points: points ?? .zero, pool: pool)
    let rule = record["rule"].flatMap(rules.rule)
    if !covers.isEmpty, record["quote"] == nil { record.cursor.reportMissing("quote") }
    var item: Item?
    if let clause, let measure, let points, let rule {
      item = Item(
        covers: covers, clause: clause, quote: "", lead: [], measure: measure,
        target: target ?? TargetSchedule(), rule: rule, points: points)
      if rollUp?.method == .index { item?.leaveOutGaps() }
    }
    let words = words(in: record)
    let policies = policies(in: record)
    item?.periods = record["periods"].flatMap(periods)
    item?.take(words)
    item?.take(policies)
    return item
  }

  private func periods(at cursor: YAMLCursor) -> SubPeriods? {
    guard let record = cursor.record(.periods) else { return nil }
    let each = record["each"]?.choice(of: Period.Kind.self)
    let take = record["take"]?.choice(of: SubPeriods.Figure.self)
    guard let each, let take else { return nil }
    return SubPeriods(each: each, take: take)
  }

  /// Returns the points that are written, or the top of the scale of an index.
  private func fullPoints(in record: YAMLRecord) -> Points? {
    guard let rollUp, rollUp.isIndex else {
      if record["points"] == nil, rollUp != nil { record.cursor.reportMissing("points") }
      return record["points"]?.positiveNumber().map(Points.init)
    }
    record["points"]?.reject(
      expected: LocalizedText(
        zh: "指数的指标不写 points，写 weight（权重）", en: "no points in an index: give a weight"))
    return rollUp.full
  }

  private func words(in record: YAMLRecord) -> ItemWords {
    ItemWords(
      quote: record["quote"]?.text() ?? "", definition: record["definition"]?.localized(),
      lead: record["lead"]?.texts() ?? [], leadMode: record["lead_mode"]?.choice(),
      cooperating: record["cooperating"]?.texts() ?? [])
  }

  private func policies(in record: YAMLRecord) -> ItemPolicies {
    ItemPolicies(
      missing: record["missing"].flatMap(PolicyReader().missing),
      empty: record["empty"].flatMap(PolicyReader().substitution),
      notApplicable: record["not_applicable"].flatMap(PolicyReader().substitution),
      minimumDenominator: record["minimum_denominator"]?.positiveNumber())
  }
}

/// The words of an item: what the source says, and who answers.
private struct ItemWords {
  var quote: String
  var definition: LocalizedText?
  var lead: [String]
  var leadMode: Item.LeadMode?
  var cooperating: [String]
}

/// What an item counts for when there is nothing to score.
private struct ItemPolicies {
  var missing: MissingPolicy?
  var empty: Substitution?
  var notApplicable: Substitution?
  var minimumDenominator: Rational?
}

extension ItemRule {
  /// Whether somebody outside gives the mark, which is waited for while it is missing.
  fileprivate var isGraded: Bool {
    if case .graded = self { true } else { false }
  }
}

extension Item {
  /// What has no value is left out, and the weights of its siblings are worked out again.
  fileprivate mutating func leaveOutGaps() {
    missing = .exclude
    emptyDenominator = .reweightWithinParent
    notApplicable = .reweightWithinParent
  }

  fileprivate mutating func take(_ words: ItemWords) {
    quote = words.quote
    definition = words.definition ?? definition
    lead = words.lead
    leadMode = words.leadMode ?? leadMode
    cooperating = words.cooperating
  }

  fileprivate mutating func take(_ policies: ItemPolicies) {
    missing = policies.missing ?? (rule.isGraded ? .manual : missing)
    emptyDenominator = policies.empty ?? emptyDenominator
    notApplicable = policies.notApplicable ?? notApplicable
    minimumDenominator = policies.minimumDenominator
  }
}
