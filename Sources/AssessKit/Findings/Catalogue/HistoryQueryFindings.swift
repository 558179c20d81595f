/// Values that are unlike those of earlier periods or like those of other units (A603–A608).
enum HistoryQueryFindings {
  static let openingDiffers = FindingEntry(
    .error, title: LocalizedText(zh: "期初与上期期末不符", en: "Opening differs from last closing"),
    message: LocalizedText(
      zh: "“{column}”填的是{read}，{source}是{previous}，{change}。",
      en: "“{column}” is {read} where {source} was {previous}: {change}."),
    remedy: LocalizedText(
      zh: """
        请照抄{source}的数，并核对后面的各栏；如果是上一份报表填错了，请更正上一份报表，重新报送。
        """,
      en: """
        Copy the figure of {source} and check the columns after it; if the earlier return was \
        wrong, correct that one and send it again.
        """),
    meaning: LocalizedText(
      zh: """
        期初数（旧存、期初在册）就是上期的期末数（未结、期末在册），从年初起算的报表就是上年末的数，\
        年内不变。两者不同，说明有的案件或人员在两期之间凭空多出或者不见了；方案没有另作规定的，\
        这份报表没有使用。
        """,
      en: """
        An opening figure is the closing one of the period before, or of last year where the table \
        counts from the start of the year. Where the two differ, cases or people came from nowhere \
        or got lost between two returns; unless the scheme says otherwise, the return is not used.
        """),
    bad: LocalizedText(
      zh: "上年末未结3，本年旧存4", en: "3 pending at the end of last year, 4 carried over"),
    good: LocalizedText(
      zh: "上年末未结3，本年旧存3", en: "3 pending at the end of last year, 3 carried over"))

  static let stockJump = FindingEntry(
    .query, title: LocalizedText(zh: "期末数增减过大", en: "Figure jumped since the last period"),
    message: LocalizedText(
      zh: "“{column}”填的是{read}，{previousPeriod}是{previous}，{change}。",
      en: "“{column}” is {read} and was {previous} in {previousPeriod}: {change}."),
    remedy: LocalizedText(
      zh: """
        请核对有没有多打、少打数字，或者填错了栏；确实增减这么多的，请附一句说明；\
        上期填错的，请更正上期报表。
        """,
      en: """
        Look for a digit too many or too few, or a figure in the wrong column; if it is true, \
        explain it; if the last return was wrong, correct that one.
        """),
    meaning: LocalizedText(
      zh: """
        人员、机构、阵地等期末数，两期之间一般变化不大。增减超过方案规定的比例（默认50%，\
        而且不少于10）时，程序请您核实，数据照常使用。
        """,
      en: """
        People, bodies and places counted at the end of a period change little from one to the \
        next. Where one rises or falls by more than the scheme's share (50% by default, and at \
        least 10), the program asks, and uses the figure as it stands.
        """),
    bad: LocalizedText(zh: "上期调解员41人，本期410人", en: "41 mediators last time, 410 now"),
    good: LocalizedText(zh: "上期调解员41人，本期44人", en: "41 mediators last time, 44 now"))

  static let valueNowMissing = FindingEntry(
    .query, title: LocalizedText(zh: "上期有数，本期空着", en: "Blank where there was a number"),
    message: LocalizedText(
      zh: "“{name}”空着，{previousPeriod}填的是{previous}。",
      en: "“{name}” is empty and was {previous} in {previousPeriod}."),
    remedy: LocalizedText(
      zh: "请补上“{name}”的数：没有发生填0，不再有这项工作填“不涉及”；确实取不到数的，请附说明。",
      en: """
        Fill in “{name}”: 0 if nothing happened, N/A if there is no such work any more; explain it \
        if the figure cannot be had.
        """),
    meaning: LocalizedText(
      zh: """
        这一栏可以不填，但上期填过数，多半是漏填或者错了位。空着不等于0，用到它的指标按缺报处理。\
        上期为0的不问；方案写明may_be_blank的栏不问。
        """,
      en: """
        The column may be left empty, but had a number last time: it was mostly forgotten, or \
        everything moved. Empty is not zero, and what needs the figure counts as not reported. \
        After a zero nothing is asked, nor in columns that the scheme calls may_be_blank.
        """),
    bad: LocalizedText(zh: "上期司法确认33，本期空着", en: "33 confirmed last time, empty now"),
    good: LocalizedText(zh: "上期司法确认33，本期46", en: "33 confirmed last time, 46 now"))

  static let farFromHistory = FindingEntry(
    .query, title: LocalizedText(zh: "与本单位以往各期差得远", en: "Far from the unit's own history"),
    message: LocalizedText(
      zh: """
        “{column}”本期的数是{value}，{direction}{since}以来的{number}期（中位数{median}，\
        最小{lowest}，最大{highest}）。
        """,
      en: """
        “{column}” comes to {value} in the period, {direction} the {number} periods since {since} \
        (median {median}, lowest {lowest}, highest {highest}).
        """),
    remedy: LocalizedText(
      zh: "请核对有没有多打、少打数字，单位是否有误；确实如此的，请附一句说明原因。",
      en: "Look for a digit too many or too few and check the unit; if it is true, say why."),
    meaning: LocalizedText(
      zh: """
        程序把本期的数（累计数减去上期累计）与本单位以往各期比较：离中位数的距离乘0.6745，\
        超过绝对离差中位数（MAD）的3.5倍，而且在以往最小和最大的数之外，才请您核实。\
        以往不足5期的不比；数据照常使用。
        """,
      en: """
        The figure of the period (a running total less that of the period before) is held against \
        the unit's own earlier ones: if 0.6745 times its distance from their median is more than \
        3.5 times their median absolute deviation, and it lies beyond all of them, the program asks. \
        With fewer than five it does not; the figure is used as it stands.
        """),
    bad: LocalizedText(
      zh: "以往每季受理120至140件，本季1372件", en: "120 to 140 cases a quarter, then 1372"),
    good: LocalizedText(
      zh: "以往每季受理120至140件，本季137件", en: "120 to 140 cases a quarter, then 137"))

  static let sameAsOtherUnit = FindingEntry(
    .query, title: LocalizedText(zh: "与其他单位的报表雷同", en: "Same as another unit's return"),
    message: LocalizedText(
      zh: "这份报表的{number}个数与{others}的完全相同。",
      en: "All {number} numbers of this return are those of {others}."),
    remedy: LocalizedText(
      zh: "请各自对照原始台账，报错了的更正；确实相同的，各附一句说明。",
      en: "Each unit should compare its records: correct the copy, or explain that both are true."),
    meaning: LocalizedText(
      zh: """
        不同单位的各个数字完全一样，多半是报错了文件，或者改了单位名称却没有改数。\
        程序只作提醒，不认定是谁照抄，数据照常使用。
        """,
      en: """
        Where every number of two units is the same, a file was mostly sent under the wrong name, \
        or the name was changed and the numbers were not. The program asks and blames nobody; the \
        figures are used as they stand.
        """),
    bad: LocalizedText(
      """
      420502,2025Q1,120,98,22
      420506,2025Q1,120,98,22
      """),
    good: LocalizedText(
      """
      420502,2025Q1,120,98,22
      420506,2025Q1,131,103,28
      """))

  static let previousNotUsed = FindingEntry(
    .notice, title: LocalizedText(zh: "对比期的文件没有全部使用", en: "Earlier file not used"),
    message: LocalizedText(
      zh: "“{file}”里有报表没有用来对比：{reason}。",
      en: "Returns in “{file}” were not compared with: {reason}."),
    remedy: LocalizedText(
      zh: """
        请用assess validate单独检查这个文件，更正后再比；--previous只给以前各期的文件，不必对比的请去掉。
        """,
      en: """
        Check that file by itself with assess validate and correct it first; give earlier periods \
        alone to --previous, and leave out what need not be compared.
        """),
    meaning: LocalizedText(
      zh: """
        --previous给出的文件只用来与本期对比，自身的问题不逐一列出。读不了、认不出或者有错误的，\
        不用来对比，在此说明一次，以免误以为已经比过。
        """,
      en: """
        Files given with --previous serve for comparison alone, and what is wrong with them is not \
        listed. Those that cannot be read or recognised, or that have errors, are not compared \
        with; this says so once, so that nobody believes that they were.
        """),
    bad: LocalizedText(zh: "--previous 2020Q3（其中一份是扫描件）", en: "--previous 2020Q3 (with a scan)"),
    good: LocalizedText(zh: "--previous 2020Q3（都是报表）", en: "--previous 2020Q3 (tables alone)"))
}
