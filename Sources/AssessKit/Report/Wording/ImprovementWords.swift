extension Improvement {
  /// What it would take, in a sentence: “出庭数”再增加3人（42→45），得分增加1.5分，达到目标（不低于90%）.
  ///
  /// - Parameter entry: The item, for its target and the unit of its value.
  /// - Returns: The sentence, without a full stop.
  public func words(entry: ItemEntry) -> LocalizedText {
    [change.words(entry: entry), gainWords, goalWords(entry)].clauses
  }

  private var gainWords: LocalizedText {
    let points = gain.improvementWords
    let words = LocalizedText(zh: "得分增加\(points)分", en: "earns \(points) points more")
    guard let totalGain, totalGain != gain else { return words }
    guard totalGain > .zero else {
      return words + LocalizedText(zh: "（总分已到上限，不变）", en: " (the total is at its cap and stays)")
    }
    let total = totalGain.improvementWords
    return words + LocalizedText(zh: "（总分增加\(total)分）", en: " (\(total) in the total)")
  }

  private func goalWords(_ entry: ItemEntry) -> LocalizedText {
    var parts: [LocalizedText] = []
    if goals.contains(.target) {
      let target = LocalizedText(zh: "（\(entry.targetWords.zh)）", en: " (\(entry.targetWords.en))")
      parts.append(
        LocalizedText(zh: "达到目标", en: "reaches the target")
          + (entry.targetWords.isEmpty ? LocalizedText("") : target))
    }
    if goals.contains(.full) { parts.append(LocalizedText(zh: "得满分", en: "gives full points")) }
    if parts.isEmpty, goals.contains(.step) {
      parts.append(LocalizedText(zh: "上一个档次", en: "reaches the next step"))
    }
    return parts.clauses
  }
}

extension FigureChange {
  /// The change in words: “出庭数”再增加3人（42→45），即90%.
  func words(entry: ItemEntry) -> LocalizedText {
    let words =
      switch kind {
      case .count, .value: figureWords
      case .answers: answerWords
      case .events: eventWords
      case .days:
        LocalizedText(
          zh: "早\(size.shortText())天（迟\(from.shortText())→\(to.shortText())天）",
          en: "\(size.shortText()) days earlier (\(from.shortText()) → \(to.shortText()) late)")
      }
    guard let value, value != to, kind == .count || kind == .value else { return words }
    let text = NumberWords(unit: entry.unit, decimals: entry.decimals)
      .value(value, for: entry.target)
    return words + LocalizedText(zh: "，即\(text.zh)", en: ", which is \(text.en)")
  }

  private var isRise: Bool { to > from }

  private var span: String { "\(from.figureText)→\(to.figureText)" }

  private var figureWords: LocalizedText {
    let numbers = NumberWords(unit: unit.split(separator: "/").first.map(String.init) ?? "")
    let amount = LocalizedText(
      zh: numbers.step(size.rounded(toPlaces: 2)).zh, en: numbers.step(size.rounded(toPlaces: 2)).en
    )
    if kind == .value {
      return LocalizedText(
        zh: "“\(element.zh)”\(isRise ? "提高" : "降低")\(amount.zh)（\(span)）",
        en: "“\(element.en)” \(isRise ? "up" : "down") by \(amount.en) (\(span))")
    }
    return LocalizedText(
      zh: "“\(element.zh)”\(isRise ? "再增加" : "减少")\(amount.zh)（\(span)）",
      en: "“\(element.en)” \(amount.en) \(isRise ? "more" : "less") (\(span))")
  }

  private var answerWords: LocalizedText {
    if to == .one, from == .zero {
      return LocalizedText(zh: "“\(element.zh)”为“是”", en: "“\(element.en)” answered yes")
    }
    return LocalizedText(
      zh: "再有\(size.shortText())项为“是”（\(span)）",
      en: "\(size.shortText()) more answered yes (\(span))")
  }

  private var eventWords: LocalizedText {
    LocalizedText(
      zh: "“\(element.zh)”\(isRise ? "增加" : "减少")\(size.shortText())起（\(span)）",
      en: "\(size.shortText()) \(isRise ? "more" : "fewer") of “\(element.en)” (\(span))")
  }
}

extension ImprovementLimit {
  /// Why nothing, or no more, can be earned or said, in a sentence without a full stop.
  public var words: LocalizedText {
    switch self {
    case .beyondWhole(let change, let most):
      LocalizedText(
        zh: "按现有数量得不到满分：“\(change.element.zh)”要\(change.to.figureText)\(change.unit)，"
          + "总数只有\(most.figureText)\(change.unit)",
        en: "full points are out of reach with this many: “\(change.element.en)” would have to be "
          + "\(change.to.figureText) of \(most.figureText)")
    case .notReported(let most?):
      LocalizedText(
        zh: "补报数据，最多可得\(most.improvementWords)分",
        en: "report the figures: up to \(most.improvementWords) points")
    case .notReported(nil):
      LocalizedText(zh: "补报数据后才能计分", en: "report the figures: they are not scored without")
    case .notYetDue(let day):
      LocalizedText(zh: "到\(day.words.zh)才计分", en: "not scored before \(day.words.en)")
    case .dayPassed(let due):
      LocalizedText(
        zh: "期限\(due.words.zh)已过，本期不能再得分",
        en: "was due on \(due.words.en): nothing more to earn in this period")
    case .carriedForward(let period):
      LocalizedText(
        zh: "现用\(period.name.zh)数据，先报本期数据",
        en: "rests on \(period.name.en): report the figures of this period first")
    default: plainWords
    }
  }

  private var plainWords: LocalizedText {
    switch self {
    case .notApplicable: LocalizedText(zh: "没有可计量的对象", en: "there is nothing to measure")
    case .waiting: LocalizedText(zh: "待评分或待决定", en: "waits for marks or a decision")
    case .veto: LocalizedText(zh: "一票否决，本项不得分", en: "a veto costs the item")
    case .severalPeriods:
      LocalizedText(
        zh: "由各期得分合成，不能按一个数推算",
        en: "put together from shorter periods: no single figure tells")
    case .pricedByCase:
      LocalizedText(
        zh: "每件扣分不同，减少哪一件决定得分", en: "each case has its own price: it depends on which")
    default:
      LocalizedText(zh: "改变一个数不能再得分", en: "no change of one figure earns more")
    }
  }
}

extension Points {
  /// The points that a change earns, with two decimals at most.
  fileprivate var improvementWords: String {
    let text = value.shortText(places: 2)
    return text == "0" && value > .zero ? "0.01" : text
  }
}

extension Rational {
  /// A figure: whole, or with two decimals at most.
  fileprivate var figureText: String { shortText(places: 2) }
}
