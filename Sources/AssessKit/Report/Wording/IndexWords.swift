extension Aggregation {
  /// The mean in words.
  public var words: LocalizedText {
    switch self {
    case .arithmetic: LocalizedText(zh: "加权算术平均", en: "a weighted arithmetic mean")
    case .geometric: LocalizedText(zh: "加权几何平均", en: "a weighted geometric mean")
    case .harmonic: LocalizedText(zh: "加权调和平均", en: "a weighted harmonic mean")
    }
  }
}

extension Composition {
  /// How a branch comes from what is below it: the mean, and what becomes of gaps.
  public var words: LocalizedText { [aggregation.words, gapWords].provisions }

  private var gapWords: LocalizedText {
    switch minimumAvailability {
    case .zero:
      LocalizedText(
        zh: "缺值的权重由其余按比例分担", en: "the rest take over the weight of what is missing")
    case .one:
      LocalizedText(zh: "下级指标都有值才出值", en: "with a value only where every part has one")
    default:
      LocalizedText(
        zh: "有值的下级指标权重不足\(percent)%的不出值，否则缺值的权重由其余按比例分担",
        en: """
          no value with less than \(percent)% of the weight below it, otherwise the rest take over \
          the weight of what is missing
          """)
    }
  }

  /// Why a branch has no value.
  public var absenceWords: LocalizedText {
    LocalizedText(
      zh: "\(aggregation.words.zh)，下级指标缺值过多或有小于零的值，不出值",
      en:
        "\(aggregation.words.en): no value, for want of values below it or because one is below zero"
    )
  }

  private var percent: String { (minimumAvailability * .hundred).shortText(places: 2) }
}

extension Item {
  /// What becomes of what is missing or does not apply in an index, in words.
  var gapWords: LocalizedText {
    let shared = LocalizedText(
      zh: "不计入，权重由同级指标按比例分担", en: "left out, its siblings take over its weight")
    let missing = missing == .exclude ? shared : missing.words
    let isShared = notApplicable == .reweightWithinParent || notApplicable == .reweightTotal
    let none = isShared ? shared : notApplicable.words
    return [
      LocalizedText(zh: "数据缺失：\(missing.zh)", en: "missing data: \(missing.en)"),
      LocalizedText(zh: "不涉及：\(none.zh)", en: "not applicable: \(none.en)"),
    ].provisions
  }
}

extension RollUp {
  /// How the total of an index is made.
  var indexWords: LocalizedText {
    LocalizedText(
      zh: "总指数由一级指标合成：\(composition.words.zh)。",
      en: "The total is made of the indicators at the top: \(composition.words.en).")
  }

  /// What the values of an index mean.
  var scaleWords: LocalizedText {
    let full = full.exactWords
    return LocalizedText(
      zh: "各指标先标准化到统一尺度（满值\(full)），再逐级取平均；各项不是分数，不能相加。",
      en: """
        Values are brought to a common scale whose top is \(full), and put together level by \
        level; means do not add up.
        """)
  }
}
