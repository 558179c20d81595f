extension ItemResult {
  var trendClause: LocalizedText {
    switch reason {
    case .trendHeld:
      return [LocalizedText(zh: "持平或向有利方向变化", en: "unchanged or better"), gives].clauses
    case .trendWorse(_, let steps, let each):
      return [
        LocalizedText(zh: "向不利方向变化", en: "worse"),
        stepsClause(steps, each, verb: RuleContext.off), gives,
      ].clauses
    case .trendBetter(_, let steps, let each):
      return [
        LocalizedText(zh: "向有利方向变化", en: "better"),
        stepsClause(steps, each, verb: RuleContext.added), gives,
      ].clauses
    default: return gives
    }
  }

  var timeClause: LocalizedText {
    switch reason {
    case .inTime: return gives
    case .late(let units, let unit, let each):
      let sum = each * Rational(units)
      let off = LocalizedText(zh: "扣\(sum.exactWords)分", en: "\(sum.exactWords) points off")
      let isLimited = awarded > nominal - sum && awarded > .zero
      let limit =
        isLimited
        ? LocalizedText(zh: "按扣分限度计", en: "as far as the rule goes") : LocalizedText("")
      return [Self.lateness(units, unit, each), off, limit, gives].clauses
    case .notDone(let due):
      return [
        LocalizedText(
          zh: "至考核期末未完成（期限\(due.words.zh)）",
          en: "not done by the end of the period (due \(due.words.en))"), gives,
      ].clauses
    case .returnAwaited:
      return LocalizedText(
        zh: "报表未报、被退回或收到日期不详，待补报、更正后计分",
        en: "a return is missing or refused, or its day of receipt unknown: waits for it")
    case .tooFewMarks(let body, let given, let minimum):
      return LocalizedText(
        zh: "\(body.zh)只有\(given)份评分，至少需要\(minimum)份，待补评后计分",
        en: "\(given) marks by \(body.en) of at least \(minimum), waits for the others")
    case .notYetDue(let due):
      return [
        LocalizedText(
          zh: "未到期（期限\(due.words.zh)）", en: "not yet due (due \(due.words.en))"), gives,
      ].clauses
    default: return gives
    }
  }

  /// 按逾期2个月计，每月扣2分; nothing for a rule that takes points once, however late.
  private static func lateness(_ units: Int, _ unit: TimelinessRule.Unit, _ each: Points)
    -> LocalizedText
  {
    let points = each.exactWords
    return switch unit {
    case .once: LocalizedText("")
    case .day:
      LocalizedText(
        zh: "按逾期\(units)天计，每天扣\(points)分", en: "counted as \(units) days late, \(points) off a day")
    case .workingDay:
      LocalizedText(
        zh: "按逾期\(units)个工作日计，每个工作日扣\(points)分",
        en: "counted as \(units) working days late, \(points) off a day")
    case .month:
      LocalizedText(
        zh: "按逾期\(units)个月计，每月扣\(points)分",
        en: "counted as \(units) months late, \(points) off a month")
    }
  }

  /// 2025年1月97.50%得5分、2025年2月不涉及，取平均值，得4.75分.
  func periodsClause(_ figure: SubPeriods.Figure, _ entry: ItemEntry) -> LocalizedText {
    let numbers = NumberWords(unit: entry.unit, decimals: entry.decimals)
    let parts = periods.map { part in
      let value = part.measurement.map { numbers.value($0.value) } ?? part.state.words
      guard part.counts else {
        return part.period.name + LocalizedText(zh: value.zh, en: ": \(value.en)")
      }
      let points = part.points.exactWords
      return part.period.name
        + LocalizedText(zh: "\(value.zh)得\(points)分", en: ": \(value.en), \(points) points")
    }.provisions
    return [parts, figure.words, stretchedSum(figure), gives].clauses
  }

  /// 11期合计2.45分，按12期折算; nothing where every period counts.
  private func stretchedSum(_ figure: SubPeriods.Figure) -> LocalizedText {
    let counting = periods.filter(\.counts)
    guard figure == .sum, counting.count < periods.count else { return LocalizedText("") }
    let sum = counting.reduce(Points.zero) { $0 + $1.points }.exactWords
    return LocalizedText(
      zh: "\(counting.count)期合计\(sum)分，按\(periods.count)期折算",
      en: "\(sum) in \(counting.count) periods, stretched to \(periods.count)")
  }

  var absenceClause: LocalizedText {
    switch reason {
    case .missing(.carryForward):
      [LocalizedText(zh: "数据缺失且无可沿用的数据", en: "missing data, and none to carry forward"), gives]
        .clauses
    case .missing(let policy):
      absence(LocalizedText(zh: "数据缺失", en: "missing data"), policy.words, substitutes: false)
    case .notApplicable(let substitution):
      absence(
        LocalizedText(zh: "不涉及", en: "not applicable"), substitution.words,
        substitutes: substitution.givesPoints)
    case .emptyDenominator(let substitution):
      absence(
        LocalizedText(zh: "分母为0，无法计算", en: "the denominator is zero"), substitution.words,
        substitutes: substitution.givesPoints)
    default: gives
    }
  }

  /// What is absent, what the scheme says of it, and the points where it does not say them.
  private func absence(_ what: LocalizedText, _ policy: LocalizedText, substitutes: Bool)
    -> LocalizedText
  {
    [
      what, LocalizedText(zh: "按规则", en: "by the rule: ") + policy,
      substitutes ? gives : LocalizedText(""),
    ]
    .clauses
  }
}

extension Substitution {
  /// Whether the words leave open how many points that is.
  fileprivate var givesPoints: Bool { self == .groupMean }
}
