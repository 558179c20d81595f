/// Numbers that cannot be what they are taken for, and are held at zero or at the scale (A907, A908).
enum AdjustmentFindings {
  static let outsideOffScale = FindingEntry(
    .query, title: LocalizedText(zh: "外部结果超出满分", en: "Result from outside is off its scale"),
    message: LocalizedText(
      zh: "{division}的“{name}”为{value}，不在0至{scale}之内，按{held}计。",
      en: "“{name}” of {division} is {value}, not within 0 to {scale}; it counts as {held}."),
    remedy: LocalizedText(
      zh: "请核对这个结果；满分不是{scale}的，请在方案中改满分（scale）。",
      en: "Check the result; if its full mark is not {scale}, correct the scale in the scheme."),
    meaning: LocalizedText(
      zh: """
        评议、测评等外部结果按“得分÷满分×占比”并入总分。超出满分或小于0的结果，\
        多半是小数点错位或满分写错，程序不让它抬高或压低总分，而是按满分或0计，并在这里列出。
        """,
      en: """
        A result from outside goes into the total as result ÷ full mark × share. One above its full \
        mark or below zero is mostly a misplaced point or a wrong scale: it is held at the end of \
        the scale, so that it cannot lift or sink a total, and this finding says so.
        """),
    bad: LocalizedText(zh: "社会评议925（满分100）", en: "public review 925 of 100"),
    good: LocalizedText(zh: "社会评议92.5（满分100）", en: "public review 92.5 of 100"))

  static let negativeCount = FindingEntry(
    .query, title: LocalizedText(zh: "事件数为负", en: "Number of events is below zero"),
    message: LocalizedText(
      zh: "{division}的指标{indicator}中“{name}”为{value}，小于0，按0计，不加分也不扣分。",
      en: """
        For {division} “{name}” of indicator {indicator} is {value}, below zero; it counts as zero \
        and neither gives nor takes points.
        """),
    remedy: LocalizedText(
      zh: "请核对来源数据；公式里相减的，请检查被减数是否可能更小。",
      en: "Check the figures; where the formula subtracts, see whether the first may be smaller."),
    meaning: LocalizedText(
      zh: """
        发生的件次不会少于0。公式相减，或金额栏没有下限时，可能算出负数；\
        照单价相乘，扣分就会变成加分，所以程序按0计，并在这里列出。
        """,
      en: """
        Nothing can happen less than no times. A formula that subtracts, or a column of amounts \
        without a lower end, may come to less; times the price, a deduction would give points. So it \
        counts as zero, and this finding says so.
        """),
    bad: LocalizedText(zh: "被通报次数−已整改次数＝−2", en: "reported − corrected = −2"),
    good: LocalizedText(zh: "未整改的通报次数＝0", en: "reported and not corrected = 0"))
}
