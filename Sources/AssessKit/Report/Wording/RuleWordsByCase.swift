extension PerEventRule {
  func words(_ context: RuleContext) -> LocalizedText {
    let base = base ?? context.full
    let start = LocalizedText(
      zh: "基础分\(base.exactWords)分", en: "\(base.exactWords) points to start from")
    let each = LocalizedText(
      zh: adds ? "每发生1次按类别加分" : "每发生1次按类别扣分",
      en: adds ? "points added for each event by class" : "points off for each event by class")
    let most = context.cap(cap, zh: adds ? "最多加" : "最高得")
    if adds && base == .zero { return [each, most].clauses }
    return [start, each, adds ? LocalizedText("") : context.floor(floor), most].clauses
  }
}

extension ChecklistRule {
  func words(_ context: RuleContext) -> LocalizedText {
    if requiresAll {
      return LocalizedText(
        zh: "各项全部具备得满分\(context.full.exactWords)分，缺一项不得分",
        en: "full \(context.full.exactWords) points when all are yes, none otherwise")
    }
    if let pointsPerNo {
      return [
        LocalizedText(
          zh: "各项全部具备得满分\(context.full.exactWords)分",
          en: "full \(context.full.exactWords) points when all are yes"),
        LocalizedText(
          zh: "缺一项扣\(pointsPerNo.exactWords)分，未填报的同样扣分",
          en: "\(pointsPerNo.exactWords) points off for each that is not, or is not answered"),
        context.floor(.zero),
      ].clauses
    }
    return LocalizedText(
      zh: "逐项核对，具备的得该项分值，未填报的单独列出，不视为“否”",
      en: "the points of each question answered yes; what is not answered is listed, not a no")
  }
}

extension PeerRule {
  func words(_ context: RuleContext) -> LocalizedText {
    let among = LocalizedText(
      zh: "在同组单位间比较，数值\(higherIsBetter ? "高" : "低")者为优",
      en: "compared within the group, \(higherIsBetter ? "higher" : "lower") is better")
    let least =
      floor > .zero
      ? LocalizedText(zh: "最低得\(floor.exactWords)分", en: "at least \(floor.exactWords)")
      : LocalizedText("")
    let tied =
      ties == .dense
      ? LocalizedText(zh: "并列后名次连续", en: "no place is left out after a tie") : LocalizedText("")
    return [among, [modeWords(context), tied, least].clauses].provisions
  }

  private func modeWords(_ context: RuleContext) -> LocalizedText {
    let full = context.full.exactWords
    switch mode {
    case .rankStep(let step):
      return LocalizedText(
        zh: "第1名得满分\(full)分，每降1位减\(step.exactWords)分",
        en: "\(full) points for the first, \(step.exactWords) off for each place behind")
    case .rankShare(let share):
      let percent = (share * .hundred).shortText()
      return LocalizedText(
        zh: "第1名得满分\(full)分，每降1位减满分的\(percent)%",
        en: "\(full) points for the first, \(percent)% of them off for each place behind")
    case .rankTable(let table):
      let places = table.enumerated().map { index, points in
        LocalizedText(
          zh: "第\(index + 1)名得\(points.exactWords)分",
          en: "place \(index + 1): \(points.exactWords) points")
      }.joined(zh: "、", en: ", ")
      return places + LocalizedText(zh: "，其后不得分", en: ", none behind")
    case .ratioToBest:
      return LocalizedText(
        zh: "得分=\(higherIsBetter ? "本单位值÷最优值" : "最优值÷本单位值")×\(full)分",
        en: "points = \(higherIsBetter ? "value ÷ best value" : "best value ÷ value") × \(full)")
    case .versusMean(let failPoints):
      let otherwise = context.gives(failPoints)
      return LocalizedText(
        zh: "达到平均值得满分\(full)分，未达到\(otherwise.zh)",
        en: "full \(full) points at the mean or better, \(otherwise.en) otherwise")
    case .minMax:
      return LocalizedText(
        zh: "得分=（本单位值－最差值）÷（最优值－最差值）×\(full)分",
        en: "points = (value − worst) ÷ (best − worst) × \(full)")
    }
  }
}

extension TrendRule {
  func words(_ context: RuleContext) -> LocalizedText {
    let better = LocalizedText(
      zh: higherIsBetter ? "上升" : "下降", en: higherIsBetter ? "of rise" : "of fall")
    let worse = LocalizedText(
      zh: higherIsBetter ? "下降" : "上升", en: higherIsBetter ? "of fall" : "of rise")
    let held = LocalizedText(
      zh: "与基期相比持平或\(better.zh)得满分\(context.full.exactWords)分",
      en: "full \(context.full.exactWords) points unless it \(higherIsBetter ? "falls" : "rises")")
    let band = context.unit.amount(deadBand)
    let still =
      deadBand > .zero
      ? LocalizedText(zh: "变化不超过\(band.zh)视为持平", en: "a change up to \(band.en) counts as none")
      : LocalizedText("")
    let losing = [
      each(worse, RuleContext.off, worsePoints, context), partialWords(context),
      context.floor(floor),
    ].clauses
    guard betterPoints > .zero else { return [held, still, losing].provisions }
    let gaining = [
      each(better, RuleContext.added, betterPoints, context),
      context.cap(cap ?? context.full, zh: "最高得"),
    ].clauses
    return [held, still, losing, gaining].provisions
  }

  private func each(
    _ side: LocalizedText, _ verb: LocalizedText, _ points: Points, _ context: RuleContext
  ) -> LocalizedText {
    let step = context.unit.amount(every)
    return LocalizedText(
      zh: "每\(side.zh)\(step.zh)\(verb.zh)\(points.exactWords)分",
      en: "\(points.exactWords) points \(verb.en) for each \(step.en) \(side.en)")
  }

  private func partialWords(_ context: RuleContext) -> LocalizedText {
    let step = context.unit.amount(every)
    return switch partial {
    case .floor: LocalizedText(zh: "不足\(step.zh)的部分不计", en: "whole steps only")
    case .ceiling:
      LocalizedText(zh: "不足\(step.zh)的按\(step.zh)计", en: "a part of a step counts as a whole one")
    case .proRata: LocalizedText(zh: "不足\(step.zh)的按比例计", en: "parts of a step pro rata")
    }
  }
}

extension GradedRule {
  func words(_ context: RuleContext) -> LocalizedText {
    let (full, scale) = (context.full.exactWords, scale.shortText())
    return LocalizedText(zh: "得分=评分÷\(scale)×\(full)分", en: "points = mark ÷ \(scale) × \(full)")
  }
}

extension TimelinessRule {
  func words(_ context: RuleContext) -> LocalizedText {
    let full = context.full.exactWords
    let onTime = LocalizedText(
      zh: "按时得满分\(full)分", en: "full \(full) points when on time")
    let grace =
      graceDays > 0
      ? LocalizedText(zh: "宽限\(graceDays)天", en: "\(graceDays) days of grace") : LocalizedText("")
    let late = [lateWords, context.cap(cap, zh: "最多扣"), context.floor(floor)].clauses
    return [[onTime, grace].clauses, late].provisions
  }

  private var lateWords: LocalizedText {
    let points = points.exactWords
    return switch unit {
    case .once: LocalizedText(zh: "逾期扣\(points)分", en: "\(points) points off when late")
    case .day: LocalizedText(zh: "每逾期1天扣\(points)分", en: "\(points) points off for each day late")
    case .workingDay:
      LocalizedText(
        zh: "每逾期1个工作日扣\(points)分", en: "\(points) points off for each working day late")
    case .month:
      LocalizedText(
        zh: "每逾期1个月扣\(points)分，不足1个月按1个月计", en: "\(points) points off for each month begun")
    }
  }
}
