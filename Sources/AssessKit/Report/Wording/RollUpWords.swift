extension RollUp {
  /// How items become totals, grades and ranks, a sentence each.
  public var words: [LocalizedText] {
    let made =
      isIndex
      ? [indexWords, scaleWords] : [baseWords, availabilityWords, coefficientWords, poolWords]
    return (made + [roundingWords, rankWords, gradeWords, lightWords]).filter { !$0.isEmpty }
  }

  private var baseWords: LocalizedText {
    let full = full.exactWords
    return LocalizedText(
      zh: "基础分=实得分÷应得分×\(full)；不计入的指标既无实得分也无应得分。",
      en: "Base = earned ÷ possible × \(full); an item that is left out is in neither.")
  }

  private var availabilityWords: LocalizedText {
    guard minimumAvailability > .zero else { return LocalizedText("") }
    let share = (minimumAvailability * Rational.hundred).shortText()
    return LocalizedText(
      zh: "有数据的指标分值不足基础分\(share)%的单位不出总分。",
      en: "No total for a unit with data on less than \(share)% of the base points.")
  }

  private var coefficientWords: LocalizedText {
    switch coefficients {
    case .none: LocalizedText("")
    case .capped:
      LocalizedText(
        zh: "基础分乘以难度系数，最高为满分。",
        en: "The base is multiplied by the unit's coefficient, and held at the full points.")
    case .uncapped:
      LocalizedText(
        zh: "基础分乘以难度系数，可以超过满分。",
        en: "The base is multiplied by the unit's coefficient, and may exceed the full points.")
    }
  }

  private var poolWords: LocalizedText {
    let bonus = bonusCap.map {
      LocalizedText(zh: "最多\($0.exactWords)分", en: "at most \($0.exactWords)")
    }
    let penalty = penaltyCap.map {
      LocalizedText(zh: "最多\($0.exactWords)分", en: "at most \($0.exactWords)")
    }
    let open = LocalizedText(zh: "不设上限", en: "without a limit")
    let most =
      totalCap.map { LocalizedText(zh: "，最高\($0.exactWords)分", en: ", at most \($0.exactWords)") }
      ?? LocalizedText("")
    return LocalizedText(
      zh: "总分=基础分+加分（\((bonus ?? open).zh)）－减分（\((penalty ?? open).zh)）\(most.zh)。",
      en:
        "Total = base + bonus (\((bonus ?? open).en)) − penalty (\((penalty ?? open).en))\(most.en)."
    )
  }

  private var roundingWords: LocalizedText {
    guard rounding == .total else {
      return LocalizedText(
        zh: "各指标得分四舍五入到小数点后\(decimals)位后相加。",
        en: "The points of each item are rounded half up to \(decimals) decimals, then added.")
    }
    return LocalizedText(
      zh: "计算过程不取舍，总分印出时四舍五入到小数点后\(decimals)位；分项四舍五入后相加可能与总分有尾差。",
      en: """
        Nothing is rounded on the way; totals are rounded half up to \(decimals) decimals where \
        they are printed, so printed parts may not add up to the last digit.
        """)
  }

  private var rankWords: LocalizedText {
    let basis = LocalizedText(
      zh: rankOn == .printed ? "按印出的总分" : "按未取舍的总分",
      en: rankOn == .printed ? "on the printed total" : "on the exact total")
    let ties = LocalizedText(
      zh: ties == .competition ? "同分同名次，其后名次顺延（1、2、2、4）" : "同分同名次，其后名次连续（1、2、2、3）",
      en: ties == .competition ? "ties share a rank: 1, 2, 2, 4" : "ties share a rank: 1, 2, 2, 3")
    let breakers =
      tieBreakers.isEmpty
      ? LocalizedText("")
      : LocalizedText(
        zh: "；总分相同的依次比较\(tieBreakers.joined(separator: "、"))的得分",
        en: "; equal totals by the points of \(tieBreakers.joined(separator: ", then "))")
    let groups = LocalizedText(
      zh: ranksWithinGroups ? "分组排名" : "统一排名",
      en: ranksWithinGroups ? "within groups" : "all together")
    return LocalizedText(
      zh: "\(groups.zh)，\(basis.zh)\(breakers.zh)；\(ties.zh)。",
      en: "Ranked \(groups.en), \(basis.en)\(breakers.en); \(ties.en).")
  }

  private var lightWords: LocalizedText {
    guard let lights else { return LocalizedText("") }
    let (yellow, red) = (lights.yellow.shortText(), lights.red.shortText())
    return LocalizedText(
      zh: "序时进度：落后不超过\(yellow)个百分点为绿灯，超过\(yellow)个百分点为黄灯，超过\(red)个百分点为红灯。",
      en: """
        Progress over time: green when at most \(yellow) percentage points behind, yellow beyond, \
        red when more than \(red) behind.
        """)
  }

  private var gradeWords: LocalizedText {
    guard !grades.isEmpty else { return LocalizedText("") }
    let bands = grades.enumerated().map { index, grade in
      let above = index > 0 ? grades[index - 1].from?.value : nil
      let range = BandsRule.Band.range(
        from: grade.from?.value, to: above, NumberWords(unit: isIndex ? "" : "分"))
      let quota = grade.quota?.words ?? LocalizedText("")
      return LocalizedText(
        zh: "\(grade.name.zh)：\(range.zh)\(quota.zh)",
        en: "\(grade.name.en): \(range.en)\(quota.en)")
    }.provisions
    return LocalizedText(zh: "等次：\(bands.zh)。", en: "Grades: \(bands.en).")
  }
}

extension GradeQuota {
  /// ，不超过2个.
  fileprivate var words: LocalizedText {
    switch self {
    case .count(let count):
      LocalizedText(zh: "，不超过\(count)个", en: ", at most \(count) units")
    case .share(let share, _):
      LocalizedText(
        zh: "，不超过\((share * .hundred).shortText(places: 2))%",
        en: ", at most \((share * .hundred).shortText(places: 2)) % of the units")
    }
  }
}

extension GradeChange {
  /// Why the grade is not the one that the score gives.
  public var words: LocalizedText {
    switch cause {
    case .quota:
      LocalizedText(
        zh: "按得分为\(from.zh)，因\(from.zh)名额已满，定为\(to.zh)",
        en: "the score gives \(from.en), whose places are taken: \(to.en)")
    case .veto(let veto):
      LocalizedText(
        zh: "按得分为\(from.zh)，因\(veto.name.zh)，定为\(to.zh)",
        en: "the score gives \(from.en); because of \(veto.name.en), \(to.en)")
    }
  }
}

extension VetoRecord {
  /// What happened, and what is on record of it: 瞒报（第十二条；市考核办〔2026〕3号，2026年1月20日）.
  var words: LocalizedText {
    let day = decidedOn?.words
    let parts = [
      LocalizedText(clause), LocalizedText(document ?? ""), day ?? LocalizedText(""),
      LocalizedText(approvedBy ?? ""),
      decisions > 1
        ? LocalizedText(zh: "共\(decisions)项决定", en: "\(decisions) decisions") : LocalizedText(""),
    ].joined(zh: "，", en: ", ")
    guard !parts.isEmpty else { return name }
    return name + LocalizedText(zh: "（\(parts.zh)）", en: " (\(parts.en))")
  }
}
