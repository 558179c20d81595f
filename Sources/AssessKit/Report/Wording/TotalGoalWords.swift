extension TotalGoal {
  /// Returns what is lacked, in a sentence such as 升到第3名还差1.25分.
  ///
  /// - Parameters:
  ///   - indicator: The entry of the item that reaches it.
  ///   - places: The decimals of points.
  /// - Returns: The sentence, without a full stop.
  public func words(indicator: IndicatorEntry?, places: Int) -> LocalizedText {
    [lack(places), means(indicator)].provisions
  }

  private func lack(_ places: Int) -> LocalizedText {
    let aim: LocalizedText
    if let rank {
      aim = LocalizedText(zh: "升到第\(rank)名", en: "rank \(rank)")
    } else {
      aim = LocalizedText(zh: "升到“\(grade?.zh ?? "")”", en: "grade “\(grade?.en ?? "")”")
    }
    guard short > .zero else { return aim }
    let needed = total.text(places: places)
    let points = short.value.lack(places: places)
    return aim
      + LocalizedText(
        zh: "还差\(points)分（须达到\(needed)分）", en: " is \(points) points away (needs \(needed))")
  }

  private func means(_ indicator: IndicatorEntry?) -> LocalizedText {
    switch limit {
    case .heldBack?:
      return LocalizedText(
        zh: "等次还受一票否决或名额限制，不只看分数",
        en: "a veto or a quota decides on the grade, and not points alone")
    case .capped?: return LocalizedText(zh: "总分已到上限", en: "the total is at its cap")
    case .noSingleItem?:
      return LocalizedText(
        zh: "没有一项单独够得着，须几项一起提高",
        en: "no single item is enough: several must improve")
    case nil: break
    }
    guard let indicator, let item = indicator.item, let improvement else {
      return LocalizedText("")
    }
    let change = improvement.change.words(entry: item)
    return LocalizedText(
      zh: "改动最小的一项是\(indicator.id) \(indicator.name.zh)：\(change.zh)",
      en: "the smallest change is in \(indicator.id) \(indicator.name.en): \(change.en)")
  }
}

extension Rational {
  /// How much is lacked, rounded up to the printed decimals: less would not be enough.
  fileprivate func lack(places: Int) -> String {
    let unit = Rational.lastDecimal(of: places)
    return divided(by: unit).map { ($0.ceiling * unit).decimalText(places: places) }
      ?? decimalText(places: places)
  }
}
