extension DivisionReport {
  /// What besides the items made the total and the grade, a sentence each; none as a rule.
  ///
  /// - Parameter places: The decimals of a printed total.
  /// - Returns: The sentences, in the order in which the steps are made.
  public func remarks(places: Int) -> [LocalizedText] {
    coefficientRemark(places: places) + outside.map { $0.words(places: places) }
      + capRemark(places: places)
      + vetoes.map(\.remark)
      + gradeChanges.map { change in
        LocalizedText(zh: "等次：\(change.words.zh)。", en: "Grade: \(change.words.en).")
      }
  }

  private func capRemark(places: Int) -> [LocalizedText] {
    guard let uncappedTotal, let total else { return [] }
    let (sum, most) = (uncappedTotal.text(places: places), total.text(places: places))
    return [
      LocalizedText(
        zh: "合计\(sum)分，超过总分上限，按\(most)分计。",
        en: "The sum is \(sum); a total comes to \(most) at most.")
    ]
  }

  private func coefficientRemark(places: Int) -> [LocalizedText] {
    guard coefficient != .one, let base, let adjustedBase else { return [] }
    let factor = coefficient.shortText()
    let (before, after) = (base.text(places: places), adjustedBase.text(places: places))
    let isHeld = adjustedBase < base * coefficient
    return [
      LocalizedText(
        zh: "基础分\(before)×难度系数\(factor)\(isHeld ? "，超过满分，按" : "，得")\(after)分。",
        en:
          "The base, \(before), times the coefficient, \(factor)\(isHeld ? ", is held at" : ":") \(after)."
      )
    ]
  }
}

extension OutsideResult {
  /// 社会评议92.5分（满分100分），占总分30%.
  fileprivate func words(places: Int) -> LocalizedText {
    let percent = (share * .hundred).shortText(places: 2)
    let scale = scale.shortText()
    guard let result else {
      return LocalizedText(
        zh: "\(name.zh)占\(percent)%，结果未到，总分待定。",
        en: "\(name.en) counts \(percent)%; its result is outstanding, and so is the total.")
    }
    let value = result.shortText(places: places)
    return LocalizedText(
      zh: "\(name.zh)\(value)分（满分\(scale)分），占\(percent)%。",
      en: "\(name.en): \(value) of \(scale), which counts \(percent)%.")
  }
}

extension VetoRecord {
  /// 一票否决：瞒报（第十二条，市考核办〔2026〕3号），等次最高为良好.
  fileprivate var remark: LocalizedText {
    LocalizedText(
      zh: "一票否决：\(words.zh)，\(effectWords.zh)。", en: "Veto: \(words.en); \(effectWords.en).")
  }

  /// What it does, in words.
  public var effectWords: LocalizedText { effect.words }
}

extension Veto.Effect {
  /// What it does, in words.
  var words: LocalizedText {
    switch self {
    case .dropOneGrade: LocalizedText(zh: "等次降一等", en: "one grade lower")
    case .capGrade(let grade):
      LocalizedText(zh: "等次最高为\(grade.zh)", en: "\(grade.en) at best")
    case .fixGrade(let grade): LocalizedText(zh: "等次定为\(grade.zh)", en: "graded \(grade.en)")
    case .barBest: LocalizedText(zh: "不得评为最高等次", en: "not the best grade")
    case .zeroItem(let item): LocalizedText(zh: "\(item)不得分", en: "no points for \(item)")
    }
  }
}
