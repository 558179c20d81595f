extension Target {
  /// The target in words: 不低于90%, 达到100%.
  ///
  /// - Parameter unit: The unit of the measure.
  /// - Returns: The words.
  public func words(unit: String) -> LocalizedText {
    let numbers = NumberWords(unit: unit)
    func text(_ zh: String, _ en: String, _ bound: Rational) -> LocalizedText {
      LocalizedText(zh: zh, en: en) + numbers.amount(bound)
    }
    switch self {
    case .atLeast(let bound): return text("不低于", "at least ", bound)
    case .moreThan(let bound): return text("超过", "more than ", bound)
    case .atMost(let bound): return text("不超过", "at most ", bound)
    case .lessThan(let bound): return text("低于", "less than ", bound)
    case .exactly(let bound):
      return numbers.isPercent && bound == .hundred
        ? text("达到", "", bound) : text("为", "exactly ", bound)
    case .between(let lower, let upper):
      return numbers.amount(lower) + LocalizedText(zh: "至", en: " to ") + numbers.amount(upper)
        + LocalizedText(zh: "（含）", en: " (inclusive)")
    case .about(let bound, let tolerance):
      return text("约", "about ", bound) + LocalizedText(zh: "（上下不超过", en: " (give or take ")
        + numbers.step(tolerance) + LocalizedText(zh: "）", en: ")")
    }
  }

  /// The word for a value on the wrong side: 低 below, 高 above.
  var wrongSide: LocalizedText {
    switch higherIsBetter {
    case true?: LocalizedText(zh: "低", en: "below")
    case false?: LocalizedText(zh: "高", en: "above")
    case nil: LocalizedText(zh: "相差", en: "off")
    }
  }

  /// The word for a value beyond the target on the right side.
  var rightSide: LocalizedText {
    switch higherIsBetter {
    case true?: LocalizedText(zh: "高", en: "above")
    case false?: LocalizedText(zh: "低", en: "below")
    case nil: LocalizedText(zh: "优于目标", en: "better")
    }
  }
}
