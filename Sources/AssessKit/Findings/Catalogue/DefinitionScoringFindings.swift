/// Mistakes in what a scheme says about points, sources and divisions (A808–A819).
enum DefinitionScoringFindings {
  static let bandsGap = FindingEntry(
    .error, title: LocalizedText(zh: "分档之间有空档", en: "Gap between bands"),
    message: LocalizedText(
      zh: "从{from}到{to}不属于任何一档。",
      en: "The values from {from} to {to} belong to no band."),
    remedy: LocalizedText(
      zh: "请把分档写成首尾相接，上一档的上限就是下一档的下限，下限含本数、上限不含本数。",
      en: """
        Let the bands meet: the upper limit of one is the lower limit of the next, and the lower \
        limit belongs to the band.
        """),
    meaning: LocalizedText(
      zh: """
        “80-89、90-100”这样的分档，89.5分就没有着落。得分落在空档里时无法评定，\
        所以改好之前方案不能使用。
        """,
      en: """
        With bands of 80–89 and 90–100, a value of 89.5 has no place. Whoever falls into the gap \
        could not be graded, so the scheme cannot be used until it is closed.
        """),
    bad: LocalizedText(
      """
      - {to: 89, points: 3}
      - {from: 90, points: 5}
      """),
    good: LocalizedText(
      """
      - {to: 90, points: 3}
      - {from: 90, points: 5}
      """))

  static let bandsOverlap = FindingEntry(
    .error, title: LocalizedText(zh: "分档重叠", en: "Bands overlap"),
    message: LocalizedText(
      zh: "从{from}到{to}同时属于两档。",
      en: "The values from {from} to {to} belong to two bands."),
    remedy: LocalizedText(
      zh: "请把分档写成首尾相接，每个数只属于一档，下限含本数、上限不含本数。",
      en: """
        Let the bands meet so that every value belongs to one of them; the lower limit belongs to \
        the band, the upper one does not.
        """),
    meaning: LocalizedText(
      zh: """
        同一个数属于两档，就会有两个得分，评定结果取决于谁写在前面。程序不作选择，\
        改好之前方案不能使用。
        """,
      en: """
        A value in two bands would have two results, depending on which is written first. The \
        program does not choose between them, and the scheme cannot be used until it is corrected.
        """),
    bad: LocalizedText(
      """
      - {to: 91, points: 3}
      - {from: 90, points: 5}
      """),
    good: LocalizedText(
      """
      - {to: 90, points: 3}
      - {from: 90, points: 5}
      """))

  static let pointsSum = FindingEntry(
    .error, title: LocalizedText(zh: "分值合计不对", en: "Points do not add up"),
    message: LocalizedText(
      zh: "各项分值合计为{sum}，应为{expected}。",
      en: "The points add up to {sum}, but must make {expected}."),
    remedy: LocalizedText(
      zh: "请对照考核文件逐条核对分值，改正填错的或补上漏掉的指标。",
      en: """
        Compare the points with the document item by item; correct what is wrong and add what was \
        left out.
        """),
    meaning: LocalizedText(
      zh: """
        下级指标的分值之和应等于上级的分值，全部之和应等于满分。不相等说明漏了指标或填错分值，\
        得分就不可信，改好之前方案不能使用。
        """,
      en: """
        The points of an item's parts make up those of the item, and all together make full marks. \
        Otherwise something is missing or wrong and no score can be trusted, so the scheme cannot \
        be used until it is corrected.
        """),
    bad: LocalizedText("full: 100  # 60 + 35"),
    good: LocalizedText("full: 100  # 60 + 40"))

  static let quoteNotInSource = FindingEntry(
    .error, title: LocalizedText(zh: "引文不在原文中", en: "Quote is not in the source"),
    message: LocalizedText(
      zh: "考核文件的原文里找不到这句引文：“{quote}”。",
      en: "The text of the source document does not hold this quote: “{quote}”."),
    remedy: LocalizedText(
      zh: """
        请从考核文件原文逐字复制引文，不要改字、缩写或合并句子；原文更新了的，\
        请同时更新原文文件。
        """,
      en: """
        Copy the quote from the document word for word, without shortening or joining sentences; \
        if the document has changed, update its text as well.
        """),
    meaning: LocalizedText(
      zh: """
        每条指标都要能追溯到文件的原话，报告会把这句话印在得分旁边。引文对不上，\
        依据就站不住，改好之前方案不能使用。
        """,
      en: """
        Every indicator goes back to words of the document, which the report prints beside the \
        score. Where they are not there the score has no ground, and the scheme cannot be used \
        until it is corrected.
        """),
    bad: LocalizedText("quote: 出庭率要达到九成"),
    good: LocalizedText("quote: 行政机关负责人出庭应诉率不低于90%"))

  static let targetMissing = FindingEntry(
    .error, title: LocalizedText(zh: "没有目标值", en: "Target is missing"),
    message: LocalizedText(
      zh: "“{name}”的计分规则要用目标值，却没有给出。",
      en: "The scoring rule of “{name}” needs a target, but none is given."),
    remedy: LocalizedText(
      zh: "请按考核文件补上本期的目标值；文件没有规定目标的，请换用不需要目标值的计分规则。",
      en: """
        Add the target of the period from the document; if the document sets none, choose a \
        scoring rule that needs none.
        """),
    meaning: LocalizedText(
      zh: "没有目标值就无法判断是否达标、差多少扣多少。程序不默认为100%，改好之前方案不能使用。",
      en: """
        Without a target nobody can say whether it was met, or how much was missed. The program \
        does not take 100% for granted, and the scheme cannot be used until it is there.
        """),
    bad: LocalizedText("rule: {type: pass_fail}"),
    good: LocalizedText(
      """
      target: {at_least: 90}
      rule: {type: pass_fail}
      """))

  static let targetUncovered = FindingEntry(
    .notice, title: LocalizedText(zh: "有任务没有对应指标", en: "Target without an indicator"),
    message: LocalizedText(
      zh: "文件中的目标{id}（{clause}）没有指标对应。",
      en: "No indicator covers target {id} of the document ({clause})."),
    remedy: LocalizedText(
      zh: "请确认这项任务是否有意不考核；应当考核的，请补一条指标并注明条款。",
      en: """
        Make sure that it was left out on purpose; if it ought to be assessed, add an indicator \
        that names the clause.
        """),
    meaning: LocalizedText(
      zh: """
        程序把考核文件列出的目标与方案的指标逐条对照。没有对应的目标不会计分，\
        方案仍然可以使用。
        """,
      en: """
        The targets listed for the document are compared with the indicators one by one. A target \
        without an indicator earns no points; the scheme can still be used.
        """),
    bad: LocalizedText("covers: [YC-020]"),
    good: LocalizedText("covers: [YC-020, YC-021]"))

  static let deductionExceeds = FindingEntry(
    .notice, title: LocalizedText(zh: "扣分可能超过分值", en: "Deductions may exceed the points"),
    message: LocalizedText(
      zh: "按这条规则，可能扣掉的分超过这一项的分值。",
      en: "By this rule more points can be lost than the item has."),
    remedy: LocalizedText(
      zh: "请对照文件核对：规定扣完为止的，写明“floor: 0”；允许倒扣的，写明“floor: none”。",
      en: """
        Compare it with the document: write “floor: 0” if the item ends at nothing, and “floor: \
        none” if it may fall below.
        """),
    meaning: LocalizedText(
      zh: """
        例如3分的项目每少一篇扣0.7分，少五篇就扣了3.5分。没有写明下限时按扣完为止计算，\
        最低得0分；方案照常可以使用。
        """,
      en: """
        An item of 3 points that loses 0.7 for each missing paper would lose 3.5 for five of them. \
        Where nothing is said the item ends at 0; the scheme can be used as it stands.
        """),
    bad: LocalizedText(
      """
      points: 6
      events:
        - {id: escape, points: 30}
      """),
    good: LocalizedText(
      """
      points: 6
      events:
        - {id: escape, points: 2}
      """))

  static let ruleMeasureMismatch = FindingEntry(
    .error, title: LocalizedText(zh: "计分规则与测量值不配", en: "Rule does not fit the measure"),
    message: LocalizedText(
      zh: "计分规则“{rule}”不能用于{kind}。",
      en: "The scoring rule “{rule}” cannot be used for {kind}."),
    remedy: LocalizedText(
      zh: "请换用适合{kind}的计分规则，或改正这条指标的测量方式。",
      en: "Choose a scoring rule made for {kind}, or correct how the indicator is measured."),
    meaning: LocalizedText(
      zh: """
        不同的规则要求不同的测量值，例如按件扣分要用事件，按比例得分要用比率。\
        配错了算出的分没有意义，改好之前方案不能使用。
        """,
      en: """
        Each rule asks for its kind of measure: deductions for each event need events, \
        proportional points need a rate. Otherwise the points mean nothing, and the scheme cannot \
        be used until it is corrected.
        """),
    bad: LocalizedText(
      """
      measure: {kind: rate}
      rule: {type: per_event}
      """),
    good: LocalizedText(
      """
      measure: {kind: event_zero}
      rule: {type: per_event}
      """))

  static let schemeFileMissing = FindingEntry(
    .error, title: LocalizedText(zh: "缺少方案文件", en: "Scheme file is missing"),
    message: LocalizedText(
      zh: "方案文件夹里没有“{name}”。",
      en: "The folder of the scheme has no “{name}”."),
    remedy: LocalizedText(
      zh: "请确认选对了方案文件夹，并补上“{name}”；可以从现有方案复制一份来改。",
      en: """
        Make sure that it is the right folder and add “{name}”; a copy from another scheme is a \
        good start.
        """),
    meaning: LocalizedText(
      zh: "方案由几个文件共同组成，缺一个就不完整。补齐之前方案不能使用。",
      en: """
        A scheme is made up of several files and is not complete without each of them. It cannot \
        be used until the file is there.
        """),
    bad: LocalizedText("indicators/yichang-2020/scheme.yaml"),
    good: LocalizedText(
      """
      indicators/yichang-2020/scheme.yaml
      indicators/yichang-2020/tables.yaml
      """))

  static let divisionDuplicate = FindingEntry(
    .error, title: LocalizedText(zh: "区划重复", en: "Division is listed twice"),
    message: LocalizedText(
      zh: "区划代码{code}在名单里出现了两次。",
      en: "The code {code} is on the list of divisions twice."),
    remedy: LocalizedText(
      zh: "请删去重复的一行；两个单位误用同一代码的，请核对后改正；改名的请用起止日期区分。",
      en: """
        Delete one of the two rows; if two divisions share a code by mistake, correct one, and if \
        a division was renamed, give the days from and to which each name is valid.
        """),
    meaning: LocalizedText(
      zh: "代码用来辨认单位，两行共用一个代码就分不清数是谁的。改好之前方案不能使用。",
      en: """
        Divisions are known by their codes, and where two rows share one nobody can tell whose \
        figures are whose. The scheme cannot be used until it is corrected.
        """),
    bad: LocalizedText(
      """
      420502,西陵区
      420502,伍家岗区
      """),
    good: LocalizedText(
      """
      420502,西陵区
      420503,伍家岗区
      """))
}
