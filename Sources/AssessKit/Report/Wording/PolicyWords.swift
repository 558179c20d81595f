extension MissingPolicy {
  /// What becomes of missing data, in words.
  public var words: LocalizedText {
    switch self {
    case .zeroMarks: LocalizedText(zh: "不得分", en: "no points")
    case .exclude:
      LocalizedText(
        zh: "不计入，按其余指标折算", en: "left out, the score is worked out over the other items")
    case .carryForward(let periods):
      LocalizedText(
        zh: "沿用以前考核期的数据，最多向前\(periods)期",
        en: "the value of an earlier period counts, at most \(periods) periods back")
    case .manual:
      LocalizedText(zh: "由考核单位认定，认定前结果为暂定", en: "decided by the office, provisional until then")
    }
  }
}

extension Substitution {
  /// What an item counts for that cannot be measured, in words.
  public var words: LocalizedText {
    switch self {
    case .reweightWithinParent:
      LocalizedText(
        zh: "不计入，分值按比例分摊到同一上级指标的其他指标",
        en: "left out, its points go to the other items of its branch in proportion")
    case .reweightTotal: MissingPolicy.exclude.words
    case .fullMarks: LocalizedText(zh: "得满分", en: "full points")
    case .groupMean:
      LocalizedText(zh: "按同组已测单位的平均分计", en: "the mean of the units of the group that were measured")
    case .fixed(let points):
      LocalizedText(zh: "计\(points.exactWords)分", en: "\(points.exactWords) points")
    case .zeroMarks: MissingPolicy.zeroMarks.words
    }
  }
}

extension Item {
  /// What becomes of missing data, of zero denominators and of what does not apply, in words.
  public var policyWords: LocalizedText {
    let missing = LocalizedText(zh: "数据缺失：", en: "missing data: ") + missing.words
    let empty = LocalizedText(zh: "分母为0：", en: "a zero denominator: ") + emptyDenominator.words
    let none = LocalizedText(zh: "不涉及：", en: "not applicable: ") + notApplicable.words
    guard emptyDenominator == notApplicable, measure.hasDenominator else {
      return (measure.hasDenominator ? [missing, empty, none] : [missing, none]).provisions
    }
    let both = LocalizedText(zh: "分母为0或不涉及：", en: "a zero denominator, or not applicable: ")
    return [missing, both + notApplicable.words].provisions
  }

  /// Returns the target of the period in words; empty when there is none.
  public func targetWords(in period: Period) -> LocalizedText {
    if case .milestone(_, let due) = measure.definition {
      return LocalizedText(zh: "\(due.words.zh)前（含当日）完成", en: "done by \(due.words.en)")
    }
    if case .quantity(let formula) = measure.definition, formula.type == .flag {
      return LocalizedText(zh: "是", en: "yes")
    }
    let words = target.target(in: period)?.words(unit: measure.unit) ?? LocalizedText("")
    guard let step = target.step(in: period), let progress = step.progress else { return words }
    let whole = step.target.words(unit: measure.unit)
    let share = (progress.share(at: period) * .hundred).shortText(places: 2)
    guard progress.base == .zero else {
      let base = NumberWords(unit: measure.unit).amount(progress.base)
      return words
        + LocalizedText(
          zh: "（序时进度：由\(base.zh)起，目标\(whole.zh)，应走完\(share)%）",
          en: " (by now: \(share)% of the way from \(base.en) to \(whole.en))")
    }
    return words
      + LocalizedText(
        zh: "（序时进度：目标\(whole.zh)的\(share)%）", en: " (by now: \(share)% of \(whole.en))")
  }

  /// Returns the rule in words, with the points of each question or class of events.
  public func ruleWords(in period: Period) -> LocalizedText {
    let rule = rule.words(
      unit: measure.unit, points: points, target: target.target(in: period))
    return [rule, measure.listWords(of: self.rule), periods?.words ?? LocalizedText("")].provisions
  }
}

extension Measure {
  /// Whether the value is a quotient.
  fileprivate var hasDenominator: Bool {
    switch definition {
    case .ratio, .growth, .difference, .subUnits: true
    case .quantity, .milestone, .checklist, .events, .lateness, .alternatives, .graders: false
    }
  }

  /// The questions, or the classes of events, with their points.
  fileprivate func listWords(of rule: ItemRule) -> LocalizedText {
    switch definition {
    case .checklist(let questions):
      questions.map { question in
        rule.countsNos
          ? question.name
          : question.name
            + LocalizedText(
              zh: "（\(question.points.exactWords)分）", en: " (\(question.points.exactWords) points)")
      }.joined(zh: "、", en: ", ")
    case .events(let classes): classes.map(\.words).joined(zh: "、", en: ", ")
    default: LocalizedText("")
    }
  }
}

extension EventClass {
  /// The class and its points: 脱管每次1分.
  fileprivate var words: LocalizedText {
    if zeroesItem {
      return LocalizedText(zh: "发生\(name.zh)该项不得分", en: "\(name.en): no points for the item")
    }
    let limit = cap.map {
      LocalizedText(zh: "，最多\($0.exactWords)分", en: ", at most \($0.exactWords)")
    }
    return each + (limit ?? LocalizedText(""))
  }

  /// 脱管每次1分, 脱管第1次1分、第2次起2分 where the points grow, 重复的按2倍计 where repeats count more.
  private var each: LocalizedText {
    switch price {
    case .each(let points): return flat(points)
    case .growing(let steps): return growing(steps)
    case .repeated(_, let points, let times):
      let times = times.shortText()
      return flat(points)
        + LocalizedText(zh: "（重复的按\(times)倍计）", en: " (\(times) times that for repeated ones)")
    case .byRow:
      return LocalizedText(
        zh: "\(name.zh)按台账逐项所列分值", en: "\(name.en): the points listed in each row")
    }
  }

  private func flat(_ points: Points) -> LocalizedText {
    LocalizedText(
      zh: "\(name.zh)每次\(points.exactWords)分", en: "\(name.en): \(points.exactWords) points each")
  }

  private func growing(_ steps: [Points]) -> LocalizedText {
    let steps = steps.enumerated().map { index, points in
      let isLast = index == steps.count - 1
      return LocalizedText(
        zh: "第\(index + 1)次\(isLast ? "起" : "")\(points.exactWords)分",
        en: "\(points.exactWords) for number \(index + 1)\(isLast ? " and further ones" : "")")
    }.joined(zh: "、", en: ", ")
    return name + LocalizedText(zh: steps.zh, en: ": \(steps.en)")
  }
}
