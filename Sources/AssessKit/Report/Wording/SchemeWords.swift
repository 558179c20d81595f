extension Scheme {
  /// How items become totals, grades and ranks, a sentence each.
  var ruleSentences: [LocalizedText] {
    rollUp.words + weightSentences + blendSentence + vetoes.map(\.sentence)
  }

  private var weightSentences: [LocalizedText] {
    guard !rollUp.isIndex else { return [] }
    return indicators.flatMap(\.branches).compactMap { branch in
      guard let weight = branch.weight?.shortText() else { return nil }
      return LocalizedText(
        zh: "\(branch.id)“\(branch.name.zh)”按100分制计分，折算为\(weight)分。",
        en: "\(branch.id), \(branch.name.en), is scored out of 100 points, which count \(weight).")
    }
  }

  private var blendSentence: [LocalizedText] {
    guard !outsideParts.isEmpty else { return [] }
    let base = outsideParts.reduce(Rational.one) { $0 - $1.share }
    let parts = outsideParts.map { part in
      let share = (part.share * .hundred).shortText()
      return LocalizedText(zh: "\(part.name.zh)×\(share)%", en: "\(part.name.en) × \(share)%")
    }.joined(zh: "＋", en: " + ")
    let share = (base * .hundred).shortText()
    return [
      LocalizedText(
        zh: "加分、减分之前，基础分×\(share)%＋\(parts.zh)，外部结果均按\(rollUp.full.exactWords)分制折算。",
        en: """
          Before bonus and penalty: base × \(share)% + \(parts.en), each result from outside on a \
          scale of \(rollUp.full.exactWords).
          """)
    ]
  }
}

extension Indicator {
  /// The node and the branches below it.
  fileprivate var branches: [Indicator] {
    item == nil ? [self] + children.flatMap(\.branches) : []
  }
}

extension Veto {
  /// 一票否决：瞒报（第十二条），等次最高为良好.
  fileprivate var sentence: LocalizedText {
    let clause =
      clause.isEmpty
      ? LocalizedText("") : LocalizedText(zh: "（\(clause)）", en: " (\(clause))")
    return LocalizedText(
      zh: "一票否决：\(name.zh)\(clause.zh)，\(effect.words.zh)。",
      en: "Veto: \(name.en)\(clause.en); \(effect.words.en).")
  }
}
