extension ItemResult {
  /// How a value was brought to the common scale: 在标杆值20岁与85岁之间，标准化为0.960.
  func normalisedClause(_ entry: ItemEntry) -> LocalizedText {
    guard case .normalised(_, let yardstick, let isHeld) = reason else {
      return LocalizedText(
        zh: "数值不大于0，没有对数，不计入", en: "not above zero, so it has no logarithm: left out")
    }
    let held =
      isHeld
      ? LocalizedText(zh: "超出尺度，按端点计", en: "held at the end of the scale") : LocalizedText("")
    return [yardstick.words(entry), held, comesTo(entry)].clauses
  }

  private func comesTo(_ entry: ItemEntry) -> LocalizedText {
    let value = awarded.value.decimalText(places: entry.pointDecimals)
    return LocalizedText(zh: "标准化为\(value)", en: "comes to \(value)")
  }
}

extension Yardstick {
  fileprivate func words(_ entry: ItemEntry) -> LocalizedText {
    let numbers = NumberWords(unit: entry.unit, decimals: entry.decimals)
    switch self {
    case .goalposts(let low, let high):
      let (low, high) = (numbers.amount(low), numbers.amount(high))
      return LocalizedText(
        zh: "标杆值\(low.zh)至\(high.zh)", en: "between the goalposts \(low.en) and \(high.en)")
    case .extremes(let lowest, let highest):
      let (lowest, highest) = (numbers.value(lowest), numbers.value(highest))
      return LocalizedText(
        zh: "各单位最低\(lowest.zh)、最高\(highest.zh)",
        en: "between the lowest value, \(lowest.en), and the highest, \(highest.en)")
    case .deviation(let mean, let deviation):
      let (mean, deviation) = (mean.shortText(places: 4), deviation.shortText(places: 4))
      return LocalizedText(
        zh: "各单位均值\(mean)、标准差\(deviation)", en: "mean \(mean), standard deviation \(deviation)")
    case .place(let place, let count):
      return LocalizedText(zh: "在\(count)个单位中列第\(place)位", en: "place \(place) of \(count)")
    case .better(let worse, let others):
      return LocalizedText(
        zh: "优于其他\(others)个单位中的\(worse)个", en: "better than \(worse) of \(others) others")
    case .target(let target):
      let target = numbers.amount(target)
      return LocalizedText(zh: "与目标值\(target.zh)相比", en: "against the target, \(target.en)")
    case .scale(let scale):
      return LocalizedText(
        zh: "满值\(scale.shortText())", en: "of a scale up to \(scale.shortText())")
    case .alone: return LocalizedText(zh: "没有可比单位", en: "nobody to compare with")
    }
  }
}
