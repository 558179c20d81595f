extension ItemResult {
  /// Returns why the item has its points: 达到目标（不低于90%），得满分5分.
  func reasonClause(_ entry: ItemEntry) -> LocalizedText {
    switch reason {
    case .targetMet, .targetMissed, .stepsShort, .stepsBeyond, .proportion, .belowCutOff, .band:
      targetClause(entry)
    case .noEvents, .events, .zeroedByEvent, .zeroedByVeto, .answers, .mark: countClause
    case .place, .shareOfBest, .againstMean, .betweenExtremes: peerClause(entry)
    case .trendHeld, .trendWorse, .trendBetter: trendClause
    case .inTime, .late, .notDone, .notYetDue, .tooFewMarks, .returnAwaited: timeClause
    case .missing, .notApplicable, .emptyDenominator: absenceClause
    case .overPeriods(let figure, _): periodsClause(figure, entry)
    case .normalised, .noLogarithm: normalisedClause(entry)
    }
  }

  private func targetClause(_ entry: ItemEntry) -> LocalizedText {
    let target =
      entry.targetWords.isEmpty
      ? LocalizedText("")
      : LocalizedText(zh: "（\(entry.targetWords.zh)）", en: " (\(entry.targetWords.en))")
    let numbers = NumberWords(unit: entry.unit, decimals: entry.decimals)
    switch reason {
    case .targetMet:
      return [LocalizedText(zh: "达到目标", en: "the target is met") + target, gives].clauses
    case .targetMissed:
      return [LocalizedText(zh: "未达到目标", en: "the target is missed") + target, gives].clauses
    case .stepsShort(let distance, let steps, let each, let isFloored):
      let side = entry.target?.wrongSide ?? LocalizedText(zh: "差", en: "short of")
      let sum = stepsClause(steps, each, verb: RuleContext.off)
      let limit =
        awarded == .zero
        ? LocalizedText(zh: "扣完为止", en: "down to 0")
        : LocalizedText(zh: "按扣分限度计", en: "as far as the rule goes")
      let floor = isFloored ? limit : LocalizedText("")
      return [apart(side, numbers.distance(distance), target), sum, floor, gives].clauses
    case .stepsBeyond(let distance, let steps, let each, let isCapped):
      let side = entry.target?.rightSide ?? LocalizedText(zh: "优", en: "beyond")
      let sum = stepsClause(steps, each, verb: RuleContext.added)
      let cap = isCapped ? LocalizedText(zh: "按上限计", en: "limited") : LocalizedText("")
      return [apart(side, numbers.distance(distance), target), sum, cap, gives].clauses
    case .proportion, .belowCutOff: return shareClause(target)
    case .band(let from, let to):
      let range = BandsRule.Band.range(from: from, to: to, numbers)
      return [LocalizedText(zh: "在“\(range.zh)”区间", en: "in the band “\(range.en)”"), gives].clauses
    default: return gives
    }
  }

  private func shareClause(_ target: LocalizedText) -> LocalizedText {
    switch reason {
    case .proportion(let share):
      let percent = (share * Rational.hundred).shortText(places: 2)
      return [
        LocalizedText(zh: "按目标值", en: "counted as \(percent)% of the target") + target
          + LocalizedText(zh: "的\(percent)%计", en: ""), gives,
      ].clauses
    case .belowCutOff(let share, let cutOff):
      let percent = (share * Rational.hundred).shortText(places: 2)
      let least = (cutOff * Rational.hundred).shortText(places: 2)
      return [
        LocalizedText(zh: "为目标值", en: "\(percent)% of the target") + target
          + LocalizedText(
            zh: "的\(percent)%，低于起计的\(least)%", en: ", below the \(least)% to start from"),
        gives,
      ].clauses
    default: return gives
    }
  }

  private func apart(_ side: LocalizedText, _ distance: LocalizedText, _ target: LocalizedText)
    -> LocalizedText
  {
    LocalizedText(
      zh: "比目标\(target.zh)\(side.zh)\(distance.zh)",
      en: "\(distance.en) \(side.en) the target\(target.en)")
  }

  /// Returns what the steps come to: 计3步，每步扣0.5分，扣1.5分.
  func stepsClause(_ steps: Rational, _ each: Points, verb: LocalizedText) -> LocalizedText {
    let (count, change) = (steps.shortText(places: 4), (each * steps).value.shortText(places: 4))
    return LocalizedText(
      zh: "计\(count)步，每步\(verb.zh)\(each.exactWords)分，\(verb.zh)\(change)分",
      en: "\(count) steps of \(each.exactWords), \(change) points \(verb.en)")
  }

  private var countClause: LocalizedText {
    switch reason {
    case .noEvents: return [LocalizedText(zh: "无相关事项", en: "no events"), gives].clauses
    case .events(let change, let isLimited):
      let adds = change >= .zero
      let size = adds ? change : .zero - change
      let sum = LocalizedText(
        zh: "合计\(adds ? "加" : "扣")\(size.exactWords)分",
        en: "\(size.exactWords) points \(adds ? "added" : "off")")
      let limit =
        isLimited
        ? LocalizedText(zh: adds ? "按上限计" : "扣完为止", en: "limited") : LocalizedText("")
      return [sum, limit, gives].clauses
    case .zeroedByEvent(let name):
      return [LocalizedText(zh: "发生“\(name.zh)”", en: "“\(name.en)” occurred"), gives].clauses
    case .zeroedByVeto(let veto):
      return [LocalizedText(zh: "因", en: "because of ") + veto.words, gives].clauses
    case .answers(let yes, let count, let open):
      return [Measurement.answerWords(yes: yes, of: count, unanswered: open), gives].clauses
    case .mark(let mark, let scale):
      let full = nominal.exactWords
      return LocalizedText(
        zh: "评分\(mark.shortText())÷\(scale.shortText())×\(full)分，\(gives.zh)",
        en: "mark \(mark.shortText()) ÷ \(scale.shortText()) × \(full), \(gives.en)")
    default: return gives
    }
  }

  private func peerClause(_ entry: ItemEntry) -> LocalizedText {
    let numbers = NumberWords(unit: entry.unit, decimals: entry.decimals)
    switch reason {
    case .place(let place, let count):
      return [
        LocalizedText(zh: "在\(count)个单位中列第\(place)位", en: "place \(place) of \(count)"), gives,
      ].clauses
    case .shareOfBest(let best):
      let best = numbers.value(best)
      return [
        LocalizedText(zh: "最优值\(best.zh)，按与最优值之比计", en: "compared with the best value, \(best.en)"),
        gives,
      ].clauses
    case .againstMean(let mean, let isBetter):
      let mean = numbers.value(mean)
      return [
        LocalizedText(
          zh: "平均值\(mean.zh)，\(isBetter ? "达到" : "未达到")平均值",
          en: "\(isBetter ? "at or better than" : "short of") the mean, \(mean.en)"), gives,
      ].clauses
    case .betweenExtremes(let worst, let best):
      let (worst, best) = (numbers.value(worst), numbers.value(best))
      return [
        LocalizedText(
          zh: "最差值\(worst.zh)、最优值\(best.zh)，按所处位置计",
          en: "between the worst value, \(worst.en), and the best, \(best.en)"), gives,
      ].clauses
    default: return gives
    }
  }
}
