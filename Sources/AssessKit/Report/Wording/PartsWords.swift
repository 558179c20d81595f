/// Measures that put several numbers together, in words.
extension Measure {
  /// 培训学时÷50小时、办案件数÷10件，取高者.
  static func words(_ alternatives: [Alternative], _ formulas: [String]) -> LocalizedText {
    let parts = zip(alternatives, formulas).map { alternative, formula in
      let bound = NumberWords(unit: alternative.unit).amount(alternative.bound)
      return LocalizedText(zh: "\(formula) ÷ \(bound.zh)", en: "\(formula) ÷ \(bound.en)")
    }.joined(zh: "、", en: ", ")
    return LocalizedText(
      zh: "\(parts.zh)，取最高的一项 × 100", en: "the highest of \(parts.en), × 100")
  }

  /// 在岗人数不少于2的占比; the formulas are those of ``SubUnits/formulas``.
  static func words(_ units: SubUnits, _ formulas: [String]) -> LocalizedText {
    switch units.figure {
    case .share: LocalizedText("\(formulas[1]) ÷ \(formulas[0]) × 100")
    case .minimum: LocalizedText(formulas[2])
    case .mean: LocalizedText(formulas[3])
    }
  }

  /// 局领导评分 × 60%＋科室负责人评分 × 40%.
  static func words(_ bodies: [GraderBody]) -> LocalizedText {
    bodies.map { body in
      let share = (body.share * .hundred).shortText()
      return LocalizedText(
        zh: "\(body.name.zh)\(body.means.zh) × \(share)%",
        en: "\(body.means.en) of \(body.name.en) × \(share)%")
    }.joined(zh: "＋", en: " + ")
  }
}

extension GraderBody {
  /// Which mean it is.
  fileprivate var means: LocalizedText {
    mark.expression.aggregates.first?.aggregate.function == .trimmedMean
      ? LocalizedText(zh: "去掉一个最高分、一个最低分后的平均分", en: "the trimmed mean mark")
      : LocalizedText(zh: "平均分", en: "the mean mark")
  }
}

/// What was measured of several numbers, in words.
extension Measurement {
  /// 120%（培训学时60小时/50小时；办案件数缺）.
  static func best(of values: [AlternativeValue], _ best: LocalizedText) -> LocalizedText {
    let parts = values.map { value in
      let numbers = NumberWords(unit: value.unit)
      let bound = numbers.amount(value.bound)
      let own =
        value.value.map { LocalizedText(numbers.side($0)) }
        ?? (value.isNone ? ItemState.notApplicable : .missing).words
      return LocalizedText(
        zh: "\(value.name.zh)\(own.zh)/\(bound.zh)", en: "\(value.name.en) \(own.en)/\(bound.en)")
    }.joined(zh: "，", en: ", ")
    return best + LocalizedText(zh: "（\(parts.zh)）", en: " (\(parts.en))")
  }

  /// 91.67%（12个中11个达到2，最少1，平均3.42）.
  static func subUnits(_ counts: SubUnitCount, _ value: LocalizedText) -> LocalizedText {
    let (all, passing) = (counts.count.shortText(), counts.passing.shortText())
    let (least, mean) = (counts.smallest.shortText(places: 2), counts.mean.shortText(places: 2))
    let bound = counts.bound.shortText()
    return value
      + LocalizedText(
        zh: "（\(all)个中\(passing)个达到\(bound)，最少\(least)，平均\(mean)）",
        en: " (\(passing) of \(all) have \(bound) or more, the least \(least), the mean \(mean))")
  }

  /// 88.40（局领导90.00×60%，7份评分；科室负责人86.00×40%，12份评分）.
  static func marks(_ marks: [BodyMark], _ value: LocalizedText) -> LocalizedText {
    let parts = marks.map { body in
      let (mark, share) = (body.mark.decimalText(places: 2), (body.share * .hundred).shortText())
      return LocalizedText(
        zh: "\(body.name.zh)\(mark)×\(share)%，\(body.count)份评分",
        en: "\(body.name.en) \(mark) × \(share)%, \(body.count) marks")
    }.provisions
    return value + LocalizedText(zh: "（\(parts.zh)）", en: " (\(parts.en))")
  }
}
