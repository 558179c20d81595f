extension ItemRule {
  /// The rule in words: 达到目标得满分5分；每低1个百分点扣0.5分，扣完为止.
  ///
  /// - Parameters:
  ///   - unit: The unit of the measure.
  ///   - points: The full points.
  ///   - target: The target, for the side on which points are lost.
  /// - Returns: The words, without a full stop.
  public func words(unit: String, points: Points, target: Target? = nil) -> LocalizedText {
    let context = RuleContext(unit: NumberWords(unit: unit), full: points, target: target)
    return switch self {
    case .passFail(let rule): rule.words(context)
    case .step(let rule): rule.words(context)
    case .proportional(let rule): rule.words(context)
    case .bands(let rule): rule.words(context)
    case .perEvent(let rule): rule.words(context)
    case .checklist(let rule): rule.words(context)
    case .peer(let rule): rule.words(context)
    case .trend(let rule): rule.words(context)
    case .graded(let rule): rule.words(context)
    case .timeliness(let rule): rule.words(context)
    case .normalise(let rule): rule.words(context)
    }
  }
}

/// What the words of a rule need besides the rule.
struct RuleContext {
  var unit: NumberWords
  var full: Points
  var target: Target?

  /// Full points for a target that is met.
  var fullWhenMet: LocalizedText {
    LocalizedText(
      zh: "达到目标得满分\(full.exactWords)分", en: "full \(full.exactWords) points when the target is met")
  }

  /// 得3分, or 不得分.
  func gives(_ points: Points) -> LocalizedText {
    points == .zero
      ? LocalizedText(zh: "不得分", en: "no points")
      : LocalizedText(zh: "得\(points.exactWords)分", en: "\(points.exactWords) points")
  }

  /// 扣完为止, or what the fewest points are.
  func floor(_ floor: Points?) -> LocalizedText {
    switch floor {
    case nil: LocalizedText(zh: "扣分不设下限", en: "without a lower limit")
    case Points.zero?: LocalizedText(zh: "扣完为止", en: "down to 0")
    case let floor?:
      LocalizedText(zh: "最低得\(floor.exactWords)分", en: "down to \(floor.exactWords)")
    }
  }

  /// 最多加1分; empty without a cap.
  func cap(_ cap: Points?, zh: String) -> LocalizedText {
    guard let cap else { return LocalizedText("") }
    return LocalizedText(zh: "\(zh)\(cap.exactWords)分", en: "at most \(cap.exactWords)")
  }

  /// Returns what a step costs or gives: 每低1个百分点扣0.5分.
  func each(_ side: LocalizedText, _ every: Rational, _ verb: LocalizedText, _ points: Points)
    -> LocalizedText
  {
    let step = unit.step(every)
    return LocalizedText(
      zh: "每\(side.zh)\(step.zh)\(verb.zh)\(points.exactWords)分",
      en: "\(points.exactWords) points \(verb.en) for each \(step.en) \(side.en)")
  }

  /// What becomes of a part of a step.
  func partial(_ partial: PartialSteps, _ every: Rational) -> LocalizedText {
    let step = unit.step(every)
    return switch partial {
    case .floor: LocalizedText(zh: "不足\(step.zh)的部分不计", en: "whole steps only")
    case .ceiling:
      LocalizedText(zh: "不足\(step.zh)的按\(step.zh)计", en: "a part of a step counts as a whole one")
    case .proRata: LocalizedText(zh: "不足\(step.zh)的按比例计", en: "parts of a step pro rata")
    }
  }

  static let off = LocalizedText(zh: "扣", en: "off")
  static let added = LocalizedText(zh: "加", en: "added")
}

extension PassFailRule {
  func words(_ context: RuleContext) -> LocalizedText {
    let missed = context.gives(failPoints)
    return [
      context.fullWhenMet,
      LocalizedText(zh: "未达到目标\(missed.zh)", en: "\(missed.en) otherwise"),
    ].clauses
  }
}

extension StepRule {
  func words(_ context: RuleContext) -> LocalizedText {
    let wrong = context.target?.wrongSide ?? LocalizedText(zh: "差", en: "short")
    let short = [
      context.each(wrong, every, RuleContext.off, points), context.partial(partial, every),
      context.cap(cap, zh: "最多扣"), context.floor(floor),
    ].clauses
    guard surplusPoints > .zero else { return [context.fullWhenMet, short].provisions }
    let right = context.target?.rightSide ?? LocalizedText(zh: "优", en: "beyond")
    let beyond = [
      context.each(right, every, RuleContext.added, surplusPoints),
      context.cap(surplusCap, zh: "最多加"),
    ].clauses
    return [context.fullWhenMet, short, beyond].provisions
  }
}

extension ProportionalRule {
  func words(_ context: RuleContext) -> LocalizedText {
    let inverse = context.target?.higherIsBetter == false
    let share = LocalizedText(
      zh: inverse ? "目标值÷实际值" : "实际值÷目标值", en: inverse ? "target ÷ value" : "value ÷ target")
    let full = context.full.exactWords
    let formula = LocalizedText(
      zh: "得分=\(share.zh)×\(full)分", en: "points = \(share.en) × \(full)")
    let most = (cap * Rational.hundred).shortText()
    let limit = LocalizedText(
      zh: cap == .one ? "最高\(full)分" : "该比值最高按\(most)%计",
      en: cap == .one ? "at most \(full)" : "the share at most \(most)%")
    guard let cutOff = cutOff.map({ ($0 * Rational.hundred).shortText() }) else {
      return [formula, limit].clauses
    }
    let below = LocalizedText(
      zh: "该比值低于\(cutOff)%的不得分", en: "no points for a share below \(cutOff)%")
    return [[formula, limit].clauses, below].provisions
  }
}

extension BandsRule {
  func words(_ context: RuleContext) -> LocalizedText {
    bands.map { band in
      let range = band.range(context.unit)
      guard let upper = band.pointsAtUpperBound, upper != band.points else {
        return range + LocalizedText(zh: "", en: ": ") + context.gives(band.points)
      }
      return LocalizedText(
        zh: "\(range.zh)由\(band.points.exactWords)分按比例至\(upper.exactWords)分",
        en:
          "\(range.en): from \(band.points.exactWords) to \(upper.exactWords) points in proportion")
    }.provisions
  }
}

extension BandsRule.Band {
  /// The range in words: 低于60%, 60%（含）至80%（不含）, 80%及以上.
  func range(_ unit: NumberWords) -> LocalizedText { Self.range(from: from, to: to, unit) }

  static func range(from: Rational?, to: Rational?, _ unit: NumberWords) -> LocalizedText {
    switch (from.map(unit.amount), to.map(unit.amount)) {
    case (nil, nil): LocalizedText(zh: "任何值", en: "any value")
    case (nil, let to?): LocalizedText(zh: "低于\(to.zh)", en: "below \(to.en)")
    case (let from?, nil): LocalizedText(zh: "\(from.zh)及以上", en: "\(from.en) and above")
    case (let from?, let to?):
      LocalizedText(
        zh: "\(from.zh)（含）至\(to.zh)（不含）", en: "\(from.en) up to, not including, \(to.en)")
    }
  }
}
