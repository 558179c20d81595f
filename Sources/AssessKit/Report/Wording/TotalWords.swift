extension DivisionReport {
  /// What besides the items made the total and the grade, a sentence each; none as a rule.
  ///
  /// - Parameter places: The decimals of a printed total.
  /// - Returns: The sentences, in the order in which the steps are made.
  public func remarks(places: Int) -> [LocalizedText] {
    coefficientRemark + outside.map { $0.words(places: places) }
      + gradeChanges.map { change in
        LocalizedText(zh: "等次：\(change.words.zh)。", en: "Grade: \(change.words.en).")
      }
  }

  private var coefficientRemark: [LocalizedText] {
    guard coefficient != .one else { return [] }
    let factor = coefficient.shortText()
    return [
      LocalizedText(
        zh: "基础分乘以难度系数\(factor)。", en: "The base is multiplied by the coefficient \(factor).")
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
