/// Tables, divisions and returns that do not agree (A501–A505).
enum CrossTableFindings {
  static let crossCheckFailed = FindingEntry(
    .error, title: LocalizedText(zh: "报表之间对不上", en: "Tables do not agree"),
    message: LocalizedText(
      zh: """
        {tables}之间校验不通过：“{message}”（{sides}公式：{formula}）。
        """,
      en: """
        A check between tables ({tables}) failed: “{message}” ({sides}formula: {formula}).
        """),
    remedy: LocalizedText(
      zh: """
        请把公式涉及的几张报表放在一起核对，统一口径后改正填错的一张；级别是“核实”、\
        数据又确实如此的，可以说明。
        """,
      en: """
        Lay the tables of the formula side by side, see that they count the same thing, and \
        correct the wrong one; a query may be explained if the figures are true.
        """),
    meaning: LocalizedText(
      zh: """
        同一件事在几张报表里出现时，数应当一致。两张表往往由不同科室填报，口径或截止时间容易不同；\
        核对清楚之前，第一张报表没有使用。
        """,
      en: """
        Where several tables speak of the same matter their figures must agree. Different sections \
        often fill them in with different definitions or cut-off days; until this is settled, the \
        first of them is not used.
        """),
    bad: LocalizedText(
      zh: "调解表委托调解20，诉讼表委派调解25",
      en: "20 referred cases in one table, 25 in the other"),
    good: LocalizedText(
      zh: "调解表委托调解25，诉讼表委派调解25",
      en: "25 referred cases in both tables"))

  static let parentTotalMismatch = FindingEntry(
    .query,
    title: LocalizedText(zh: "上级数与下级之和不符", en: "Parent differs from its children"),
    message: LocalizedText(
      zh: "“{element}”上级单位报的是{read}，下级单位相加是{sum}。",
      en: "For “{element}” the parent division reports {read}, but its children add up to {sum}."),
    remedy: LocalizedText(
      zh: "请与下级单位逐一核对：漏报的补报，重复的扣除；上级另有直接办理的，请附说明写明件数。",
      en: """
        Go through it with the children: add what was left out and take off what was counted \
        twice; if the parent handles cases itself, explain how many.
        """),
    meaning: LocalizedText(
      zh: """
        上级单位的数一般等于所属单位之和，相差超过方案允许的误差时请核实。核实之前，\
        两边的数都按原样使用。
        """,
      en: """
        A parent's figure is as a rule the sum of its children, and a difference beyond the \
        scheme's tolerance should be looked into. Until that is done, both are used as they stand.
        """),
    bad: LocalizedText(zh: "全区120，各街道相加115", en: "district 120, its streets together 115"),
    good: LocalizedText(zh: "全区115，各街道相加115", en: "district 115, its streets together 115"))

  static let submissionMissing = FindingEntry(
    .query, title: LocalizedText(zh: "应报未报", en: "Return has not been sent"),
    message: LocalizedText(
      zh: "{name}没有报送{period}的“{table}”。",
      en: "{name} has not sent “{table}” for {period}."),
    remedy: LocalizedText(
      zh: """
        请尽快补报“{table}”；本期没有发生的，也要报送并填0或“不涉及”，已经报送的请核对报告期和区\
        划代码。
        """,
      en: """
        Send “{table}” soon; if nothing happened, still send it with 0 or “N/A”, and if it was \
        sent, check its period and division code.
        """),
    meaning: LocalizedText(
      zh: """
        方案规定这个单位本期应报这张表。补报之前，有关指标按方案规定的缺报办法处理，\
        本次结果标为暂定。
        """,
      en: """
        The scheme asks this division for this table. Until it arrives, the indicators concerned \
        follow the scheme's rule for missing data, and the result is marked provisional.
        """),
    bad: LocalizedText(zh: "420502：（没有文件）", en: "420502: (no file)"),
    good: LocalizedText(zh: "420502：人民调解.csv", en: "420502: mediation.csv"))

  static let conflictingSubmissions = FindingEntry(
    .error, title: LocalizedText(zh: "两份报送互相矛盾", en: "Two returns contradict each other"),
    message: LocalizedText(
      zh: "这份报送与“{other}”是同一单位、同一报告期的同一张表，数却不同，分不出先后。",
      en: """
        This return and “{other}” are the same table for the same division and period, with \
        different values, and nothing tells which is newer.
        """),
    remedy: LocalizedText(
      zh: "请只保留一份，或在更正的那份上写明更大的版本号，再重新报送。",
      en: """
        Keep one of the two, or give the corrected one a higher version number, and send it again.
        """),
    meaning: LocalizedText(
      zh: """
        更正时应整表重报，并以版本号或收件日期分出先后。程序不按文件名和修改时间猜测，\
        两份互相矛盾的数都没有使用。
        """,
      en: """
        A correction replaces the whole table and is known by its version or the day on which it \
        was received. The program does not guess from names and times of files, and uses neither \
        of the two.
        """),
    bad: LocalizedText(
      zh: "调解.csv（版本1）、调解-新.csv（版本1）",
      en: "mediation.csv (version 1), mediation-new.csv (version 1)"),
    good: LocalizedText(
      zh: "调解.csv（版本1）、调解-新.csv（版本2）",
      en: "mediation.csv (version 1), mediation-new.csv (version 2)"))

  static let submissionSuperseded = FindingEntry(
    .notice, title: LocalizedText(zh: "已被更正的报送取代", en: "Replaced by a later return"),
    message: LocalizedText(
      zh: "这份报送已被较新的“{other}”整份取代，没有使用。",
      en: "This return was replaced as a whole by the newer “{other}” and is not used."),
    remedy: LocalizedText(
      zh: "不必改动；如果“{other}”才是旧的，请改正版本号后重新报送。",
      en: """
        Nothing needs to be done; if “{other}” is in fact the older one, correct the version \
        numbers and send them again.
        """),
    meaning: LocalizedText(
      zh: """
        更正以整表重报的方式进行，最后一份有效的报送作数。旧的一份留作记录，\
        列在报告里，但不参加计算。
        """,
      en: """
        Corrections are sent as whole tables, and the last valid one counts. The older one is kept \
        on record and listed in the report, but takes no part in the result.
        """),
    bad: LocalizedText(
      zh: "调解.csv（版本1，已有版本2）",
      en: "mediation.csv (version 1, while version 2 exists)"),
    good: LocalizedText(zh: "调解.csv（版本2）", en: "mediation.csv (version 2)"))
}
