extension SubPeriods {
  /// How the points of the shorter periods are put together: 按月计分，取各月得分的平均值.
  var words: LocalizedText {
    LocalizedText(
      zh: "按\(each.word.zh)计分，\(figure.zh)", en: "scored by \(each.word.en), \(figure.en)")
  }

  private var figure: LocalizedText { take.words }
}

extension SubPeriods.Figure {
  /// What the points make together.
  var words: LocalizedText {
    switch self {
    case .mean: LocalizedText(zh: "取平均值", en: "the mean counts")
    case .sum:
      LocalizedText(zh: "满分均分到各期，得分相加", en: "each with its share of the full points, added up")
    case .worst: LocalizedText(zh: "取最低分", en: "the fewest points count")
    case .latest: LocalizedText(zh: "取最后一期", en: "the last one counts")
    }
  }
}

extension Period.Kind {
  /// 月, month.
  fileprivate var word: LocalizedText {
    switch self {
    case .year: LocalizedText(zh: "年", en: "year")
    case .half: LocalizedText(zh: "半年", en: "half-year")
    case .quarter: LocalizedText(zh: "季度", en: "quarter")
    case .month: LocalizedText(zh: "月", en: "month")
    }
  }
}

extension ProgressReading {
  /// The light and how far it has come: 黄灯，完成60%，应完成75%，落后15个百分点.
  public var words: LocalizedText {
    let numbers = NumberWords(unit: "%", decimals: 2)
    let (done, due) = (numbers.value(reached * .hundred), numbers.value(asked * .hundred))
    let gap = numbers.distance(behind)
    let late =
      behind > .zero
      ? LocalizedText(zh: "落后\(gap.zh)", en: "\(gap.en) behind") : LocalizedText("")
    return [
      light.words, LocalizedText(zh: "已完成\(done.zh)", en: "\(done.en) done"),
      LocalizedText(zh: "应完成\(due.zh)", en: "\(due.en) asked for"), late,
    ].clauses
  }
}

extension ProgressReading.Light {
  /// 绿灯, green light.
  public var words: LocalizedText {
    switch self {
    case .green: LocalizedText(zh: "绿灯", en: "green light")
    case .yellow: LocalizedText(zh: "黄灯", en: "yellow light")
    case .red: LocalizedText(zh: "红灯", en: "red light")
    }
  }
}
