/// Scores that need a second look (A901–A906).
enum ScoringFindings {
  static let zeroDenominator = FindingEntry(
    .notice, title: LocalizedText(zh: "分母为0", en: "Denominator is zero"),
    message: LocalizedText(
      zh: "{division}的指标{indicator}分母为0，算不出比率，按方案规定：{policy}。",
      en: """
        For {division} the denominator of indicator {indicator} is zero, so there is no rate; as \
        the scheme says: {policy}.
        """),
    remedy: LocalizedText(
      zh: "请核对分母是否漏报；确实没有发生的，不必改动。",
      en: """
        Check that the denominator was not left out; if there truly were none, nothing needs to be \
        done.
        """),
    meaning: LocalizedText(
      zh: """
        例如本期没有应诉案件，就谈不上出庭应诉率。程序不把它当作0%或100%，怎样计分由方案写明并印\
        在报告里。
        """,
      en: """
        Without a case in court there can be no rate of appearing in court. The program takes it \
        neither for 0% nor for 100%: the scheme says how it is scored, and the report prints that.
        """),
    bad: LocalizedText(zh: "应出庭0，实际出庭0", en: "0 due to appear, 0 appeared"),
    good: LocalizedText(zh: "应出庭12，实际出庭10", en: "12 due to appear, 10 appeared"))

  static let measureMissing = FindingEntry(
    .query, title: LocalizedText(zh: "缺数，无法计算", en: "Measure has no data"),
    message: LocalizedText(
      zh: "{division}的指标{indicator}缺少{missing}，无法计算，按方案规定：{policy}。",
      en: """
        For {division} indicator {indicator} cannot be worked out without {missing}; as the scheme \
        says: {policy}.
        """),
    remedy: LocalizedText(
      zh: "请补报或更正{missing}，然后重新运行。",
      en: "Send or correct {missing} and run again."),
    meaning: LocalizedText(
      zh: "缺少的数不会当作0。方案为每条指标规定了缺数时怎样计分，补齐之前结果标为暂定。",
      en: """
        A missing figure is never taken for 0. The scheme says for each indicator how missing data \
        are scored, and the result is provisional until they arrive.
        """),
    bad: LocalizedText(zh: "应出庭（空），实际出庭10", en: "due to appear empty, 10 appeared"),
    good: LocalizedText(zh: "应出庭12，实际出庭10", en: "12 due to appear, 10 appeared"))

  static let rateAboveHundred = FindingEntry(
    .query, title: LocalizedText(zh: "比率超过100%", en: "Rate above 100%"),
    message: LocalizedText(
      zh: "{division}的指标{indicator}算出来是{value}，超过100%。",
      en: "For {division} indicator {indicator} works out at {value}, more than 100%."),
    remedy: LocalizedText(
      zh: "请核对分子、分母的口径和时间范围是否一致；确有原因的（如办结了上期的旧存），请附说明。",
      en: """
        Check that numerator and denominator count the same cases over the same time; if there is \
        a reason, such as old cases closed now, explain it.
        """),
    meaning: LocalizedText(
      zh: """
        部分不应多于整体，超过100%多半是分子和分母口径不同。程序不悄悄改成100%，\
        按算出的数使用，得分不超过该项满分。
        """,
      en: """
        A part is not more than the whole, so the two mostly do not count the same thing. The \
        program does not quietly make it 100%: the rate is used as it is, and the points do not \
        exceed full marks.
        """),
    bad: LocalizedText(zh: "受理10，成功12", en: "10 accepted, 12 succeeded"),
    good: LocalizedText(zh: "受理12，成功10", en: "12 accepted, 10 succeeded"))

  static let resultProvisional = FindingEntry(
    .notice, title: LocalizedText(zh: "结果为暂定", en: "Result is provisional"),
    message: LocalizedText(
      zh: "还缺{missing}，本次得分和名次为暂定。",
      en: "Scores and ranks are provisional, since these are outstanding: {missing}."),
    remedy: LocalizedText(
      zh: "请催报所缺的报表，收齐后重新运行；通报时请注明“暂定”。",
      en: """
        Ask for what is outstanding and run again when all has arrived; say “provisional” when \
        announcing the result.
        """),
    meaning: LocalizedText(
      zh: """
        有单位没有报齐时，缺数的指标按方案的办法暂时处理，名次还会变动。报告每一页都标明暂定，\
        收齐重算后自动去掉。
        """,
      en: """
        While returns are outstanding, indicators without data follow the scheme's rule, and ranks \
        may still change. Every page of the report says so until a run with everything in.
        """),
    bad: LocalizedText(zh: "应报8个单位，已报7个", en: "7 of 8 divisions have reported"),
    good: LocalizedText(zh: "应报8个单位，已报8个", en: "8 of 8 divisions have reported"))

  static let smallDenominator = FindingEntry(
    .notice, title: LocalizedText(zh: "分母过小", en: "Denominator is small"),
    message: LocalizedText(
      zh: "{division}的指标{indicator}分母只有{denominator}，少于{minimum}，比率起伏大。",
      en: """
        For {division} the denominator of indicator {indicator} is only {denominator}, less than \
        {minimum}, so the rate is unsteady.
        """),
    remedy: LocalizedText(
      zh: "不必改动；比较名次和同比变化时请同时看件数。",
      en: "Nothing needs to be done; look at the counts as well when comparing ranks and changes."),
    meaning: LocalizedText(
      zh: """
        只有几件时，多一件少一件，比率就会差几十个百分点，未必说明工作好坏。\
        程序照常计分，在报告里标出并给出区间。
        """,
      en: """
        With a handful of cases, one more or less moves the rate by tens of percentage points and \
        need not say anything about the work. It is scored as usual, and the report marks it and \
        gives an interval.
        """),
    bad: LocalizedText(zh: "应出庭2，实际出庭1", en: "2 due to appear, 1 appeared"),
    good: LocalizedText(zh: "应出庭120，实际出庭118", en: "120 due to appear, 118 appeared"))

  static let rollupUnmatched = FindingEntry(
    .notice, title: LocalizedText(zh: "汇总没有包括全部单位", en: "Roll-up without every division"),
    message: LocalizedText(
      zh: "指标{indicator}的全市比率按{total}个单位中的{included}个计算，未包括：{missing}。",
      en: """
        The city's rate for indicator {indicator} was worked out from {included} of {total} \
        districts, without: {missing}.
        """),
    remedy: LocalizedText(
      zh: "请补报所缺的数后重新运行；使用这个比率时，请一并写明包括了几个单位。",
      en: """
        Send what is missing and run again; whoever quotes the rate should say how many districts \
        it covers.
        """),
    meaning: LocalizedText(
      zh: """
        全市比率用各单位的分子之和除以分母之和，两边必须是同一批单位。只有一边有数的单位不计入，\
        否则比率会偏高或偏低。
        """,
      en: """
        A city's rate is the sum of numerators over the sum of denominators, and both must cover \
        the same districts. A district with only one of the two is left out, since the rate would \
        otherwise be too high or too low.
        """),
    bad: LocalizedText(zh: "8个单位中7个分子、分母齐全", en: "7 of 8 districts have both figures"),
    good: LocalizedText(zh: "8个单位全部齐全", en: "all 8 districts have both figures"))
}
