extension NormaliseRule {
  /// The rule in words: （数值－20）÷（85－20），限于0至1.
  func words(_ context: RuleContext) -> LocalizedText {
    let full = context.full.exactWords
    let scale = LocalizedText(
      zh: full == "1" ? "" : "，乘以\(full)", en: full == "1" ? "" : ", times \(full)")
    return [methodWords(context) + scale, capWords].clauses
  }

  private var subject: LocalizedText {
    transform == .log
      ? LocalizedText(zh: "数值的自然对数", en: "the natural logarithm of the value")
      : LocalizedText(zh: "数值", en: "the value")
  }

  private var direction: LocalizedText {
    higherIsBetter
      ? LocalizedText(zh: "越高越好", en: "more is better")
      : LocalizedText(zh: "越低越好", en: "less is better")
  }

  private func methodWords(_ context: RuleContext) -> LocalizedText {
    switch method {
    case .goalposts(let low, let high):
      let (low, high) = (context.unit.amount(low), context.unit.amount(high))
      return [
        LocalizedText(
          zh: "\(subject.zh)在标杆值\(low.zh)与\(high.zh)之间的位置",
          en: "where \(subject.en) lies between the goalposts \(low.en) and \(high.en)"), direction,
      ].clauses
    case .minMax:
      return [
        LocalizedText(
          zh: "\(subject.zh)在各单位最低值与最高值之间的位置",
          en: "where \(subject.en) lies between the lowest and the highest of the units"),
        direction,
      ].clauses
    case .zScore(let mean, let deviation): return scoreWords(mean, deviation)
    case .rank:
      return [
        LocalizedText(
          zh: "按名次，第一名为1、末名为0，数值相同的取平均名次",
          en: "by place: 1 for the first, 0 for the last, equal values at their mean place"),
        direction,
      ].clauses
    case .percentile:
      return [
        LocalizedText(zh: "优于其他单位的比例", en: "the share of the other units that it is better than"),
        direction,
      ].clauses
    case .distanceToTarget:
      return higherIsBetter
        ? LocalizedText(zh: "数值÷目标值", en: "value ÷ target")
        : LocalizedText(zh: "目标值÷数值", en: "target ÷ value")
    case .asIs(let scale): return scaleWords(scale)
    }
  }

  private func scaleWords(_ scale: Rational) -> LocalizedText {
    let divisor = scale == .one ? "" : "÷\(scale.shortText())"
    let quotient = scale == .one ? "" : " ÷ \(scale.shortText())"
    return higherIsBetter
      ? LocalizedText(zh: "数值\(divisor)", en: "the value\(quotient)")
      : LocalizedText(zh: "1－数值\(divisor)", en: "1 − value\(quotient)")
  }

  private func scoreWords(_ mean: Rational, _ deviation: Rational) -> LocalizedText {
    let (mean, deviation) = (mean.shortText(), deviation.shortText())
    return [
      LocalizedText(
        zh: "\(subject.zh)的标准分，均值\(mean)、标准差\(deviation)",
        en: "the z-score of \(subject.en), with mean \(mean) and standard deviation \(deviation)"),
      direction,
    ].clauses
  }

  private var capWords: LocalizedText {
    switch caps {
    case .both: LocalizedText(zh: "限于0至1", en: "held to 0…1")
    case .upper: LocalizedText(zh: "最高为1", en: "at most 1")
    case .lower: LocalizedText(zh: "最低为0", en: "at least 0")
    case .none: LocalizedText("")
    }
  }
}
