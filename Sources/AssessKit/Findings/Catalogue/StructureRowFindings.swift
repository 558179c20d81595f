/// Tables that are not laid out as the scheme says: rows, divisions and periods (A208–A218).
enum StructureRowFindings {
  static let totalRow = FindingEntry(
    .notice, title: LocalizedText(zh: "合计行不计入", en: "Total row is not counted"),
    message: LocalizedText(
      zh: "这一行是合计或小计，没有当作数据，只用来核对。",
      en: "This row is a total: it was not taken as data, only used for checking."),
    remedy: LocalizedText(
      zh: "不必改动；合计行可以保留。",
      en: "Nothing needs to be done; the row may stay."),
    meaning: LocalizedText(
      zh: """
        把合计行也算进去，数就会翻倍，所以程序不读入合计、小计和平均行。它会把各行相加与合计行比\
        较，不一致时另行提示（A403）。
        """,
      en: """
        Counting the total as well would double every figure, so rows for totals, subtotals and \
        averages are not read in. The program adds up the rows and compares; where they differ it \
        says so (A403).
        """),
    bad: LocalizedText("合计,2025Q1,120"),
    good: LocalizedText("420502,2025Q1,120"))

  static let footerRow = FindingEntry(
    .notice, title: LocalizedText(zh: "表尾说明已跳过", en: "Footer row was skipped"),
    message: LocalizedText(
      zh: "这一行是表尾的填报人、审核人或说明，已跳过，内容没有保留。",
      en: """
        This row is a footer (who filled it in, who checked it, notes); it was skipped and its \
        content is not kept.
        """),
    remedy: LocalizedText(zh: "不必改动。", en: "Nothing needs to be done."),
    meaning: LocalizedText(
      zh: """
        表尾常有填报人、审核人和联系电话，属于个人信息，与考核无关。程序跳过这些行，\
        内容不写入任何报告或日志。
        """,
      en: """
        Footers often hold names and telephone numbers, which are personal and of no use here. The \
        program skips them and writes them to no report and no log.
        """),
    bad: LocalizedText("填报人：×××,审核人：×××"),
    good: LocalizedText("420502,2025Q1,120"))

  static let headerRepeated = FindingEntry(
    .notice, title: LocalizedText(zh: "表头重复出现", en: "Header comes again"),
    message: LocalizedText(
      zh: "这一行又是表头，已跳过。",
      en: "This row is the header once more, and was skipped."),
    remedy: LocalizedText(
      zh: "不必改动；几张表拼在一起的，请核对各段的栏目顺序是否相同。",
      en: """
        Nothing needs to be done; if several tables were joined, check that their columns are in \
        the same order.
        """),
    meaning: LocalizedText(
      zh: "分页打印或几张表拼接时，表头会重复出现。程序跳过重复的表头，其余各行照常读取。",
      en: """
        A header comes again where a table was printed in pages or several tables were joined. The \
        program skips it and reads the other rows as usual.
        """),
    bad: LocalizedText(
      """
      420502,2025Q1,12
      区划代码,报告期,受理件数
      """),
    good: LocalizedText(
      """
      420502,2025Q1,12
      420503,2025Q1,9
      """))

  static let noRows = FindingEntry(
    .error, title: LocalizedText(zh: "表里没有数据行", en: "Table has no rows"),
    message: LocalizedText(
      zh: "只有表头，没有一行数据。",
      en: "There is a header but not a single row of data."),
    remedy: LocalizedText(
      zh: """
        请填好数据再报；本期确实没有可报的，在报送清单里为这张表选“无此项”；不用清单的，\
        统计表各栏填0或“不涉及”，台账填一行，第一栏写“无”。
        """,
      en: """
        Fill in the data and send the table again; if there is nothing to report, say so for the \
        table on the declaration, or give 0 or “N/A” in each column of a form, or one row with \
        “N/A” in the first column of a ledger.
        """),
    meaning: LocalizedText(
      zh: """
        空表分不清是“没有发生”还是“忘了填”，两者的得分可能完全不同。程序不会把空表当作零，\
        这张表按未报处理。
        """,
      en: """
        An empty table does not tell “nothing happened” from “not filled in”, and the two may \
        score quite differently. The program never takes it for zero: the table counts as not \
        sent.
        """),
    bad: LocalizedText("区划代码,报告期,受理件数"),
    good: LocalizedText(
      """
      区划代码,报告期,受理件数
      420502,2025Q1,0
      """))

  static let divisionMissing = FindingEntry(
    .fatal, title: LocalizedText(zh: "没有写明单位", en: "Division is not given"),
    message: LocalizedText(
      zh: "没有区划代码，也没有单位名称，不知道是哪个单位的数。",
      en: """
        There is neither a division code nor a name, so nobody can tell whose figures these are.
        """),
    remedy: LocalizedText(
      zh: "请填上区划代码（如420502）；没有代码的开发区等单位，请填方案中列出的名称。",
      en: """
        Fill in the code of the division (such as 420502); for a zone without a code give the name \
        that the scheme lists.
        """),
    meaning: LocalizedText(
      zh: "每个数都要落到一个单位名下才能考核。程序不按文件名或文件夹猜测单位，这份报送没有使用。",
      en: """
        Every figure must belong to a division before it can be assessed. The program does not \
        guess it from the name of a file or folder, and does not use the return.
        """),
    bad: LocalizedText(",,2025Q1,12"),
    good: LocalizedText("420502,西陵区,2025Q1,12"))

  static let periodMissing = FindingEntry(
    .fatal, title: LocalizedText(zh: "没有写明报告期", en: "Period is not given"),
    message: LocalizedText(
      zh: "没有写报告期，不知道是哪一期的数。",
      en: "There is no reporting period, so nobody can tell when these figures are for."),
    remedy: LocalizedText(
      zh: "请填上报告期，写明年份和季度（如2025Q1或2025年第一季度）；只写“一季度”不够。",
      en: "Fill in the period with its year (such as 2025Q1); the quarter alone is not enough."),
    meaning: LocalizedText(
      zh: """
        同样的数放在不同的报告期，考核结果会完全不同。程序不按文件日期猜测报告期，\
        这份报送没有使用。
        """,
      en: """
        The same figures in another period give quite another result. The program does not guess \
        the period from the date of the file, and does not use the return.
        """),
    bad: LocalizedText("420502,,12"),
    good: LocalizedText("420502,2025Q1,12"))

  static let divisionUnknown = FindingEntry(
    .error, title: LocalizedText(zh: "单位不在名单内", en: "Division is not on the list"),
    message: LocalizedText(
      zh: "“{read}”不在方案的单位名单里。",
      en: "“{read}” is not on the scheme's list of divisions."),
    remedy: LocalizedText(
      zh: """
        请核对区划代码和名称，照方案的名单填写；确属应考核的单位，请告知市级经办人把它加入名单。
        """,
      en: """
        Check code and name against the scheme's list; if the division ought to be assessed, ask \
        the city office to add it.
        """),
    meaning: LocalizedText(
      zh: """
        考核只计算名单上的单位，重名和相近的代码很多，程序不替您改成最像的一个。\
        这一行没有使用。
        """,
      en: """
        Only divisions on the list are assessed; names and codes are often alike, and the program \
        does not pick the nearest one for you. The row is not used.
        """),
    bad: LocalizedText("420520,2025Q1,12"),
    good: LocalizedText("420502,2025Q1,12"))

  static let divisionNameMismatch = FindingEntry(
    .error, title: LocalizedText(zh: "代码与名称不符", en: "Code and name disagree"),
    message: LocalizedText(
      zh: "代码{code}在名单里是“{listed}”，表里写的却是“{name}”。",
      en: "On the list, code {code} is “{listed}”, but the table says “{name}”."),
    remedy: LocalizedText(
      zh: "请核对这一行到底是哪个单位的数，把写错的代码或名称改正。",
      en: "Find out whose figures the row holds and correct whichever of the two is wrong."),
    meaning: LocalizedText(
      zh: """
        代码和名称指向两个单位，按哪一个算都可能把数记到别人头上。核对清楚之前，\
        这一行没有使用；简称和旧名列入名单别名的不受影响。
        """,
      en: """
        Code and name point to two divisions, and either choice might put the figures to the wrong \
        account. The row is not used until that is settled; short and former names on the list are \
        accepted.
        """),
    bad: LocalizedText("420502,伍家岗区,2025Q1,12"),
    good: LocalizedText("420503,伍家岗区,2025Q1,12"))

  static let periodUnexpected = FindingEntry(
    .error, title: LocalizedText(zh: "报告期与报表不符", en: "Period does not fit the table"),
    message: LocalizedText(
      zh: "报告期写的是“{read}”，这张报表应按{expected}报送。",
      en: "The period is given as “{read}”; this table is to be reported by {expected}."),
    remedy: LocalizedText(
      zh: "请按方案规定的周期汇总后重新填报，例如季报填2025Q1，不填2025年3月。",
      en: """
        Add the figures up to the period that the scheme asks for and fill in the table again, for \
        example 2025Q1 and not 2025-03.
        """),
    meaning: LocalizedText(
      zh: """
        报表按月、按季还是按年报送由方案规定，周期不同的数不能直接比较。程序不拆分也不拼接，\
        这些数没有使用。
        """,
      en: """
        The scheme says whether a table is reported by month, quarter or year, and figures of \
        different length cannot be compared. The program neither splits nor joins them, and does \
        not use them.
        """),
    bad: LocalizedText("420502,2025年3月,12"),
    good: LocalizedText("420502,2025Q1,12"))

  static let xmlElementUnknown = FindingEntry(
    .notice, title: LocalizedText(zh: "多出的XML元素", en: "Extra XML element"),
    message: LocalizedText(
      zh: "方案里没有“{name}”这个元素，未读取。",
      en: "The scheme has no element “{name}”, and it was not read."),
    remedy: LocalizedText(
      zh: "不必改动；如果它其实是应报的数据，请把元素名改成模板上的名称。",
      en: """
        Nothing needs to be done; if it holds something that must be reported, give it the name \
        that the template uses.
        """),
    meaning: LocalizedText(
      zh: """
        系统导出的XML常带有自己的元素，程序只读方案规定的那些。多出的元素不影响结果，\
        但要当心是不是应报的元素写错了名字。
        """,
      en: """
        Exports often carry elements of their own; the program reads only those of the scheme. \
        They do not affect the result, but make sure that it is not a required element under a \
        wrong name.
        """),
    bad: LocalizedText("<remark>…</remark>"),
    good: LocalizedText("<accepted>12</accepted>"))

  static let periodOther = FindingEntry(
    .notice, title: LocalizedText(zh: "不是本期的报送", en: "Return for another period"),
    message: LocalizedText(
      zh: "这是{period}的报送，不是本次考核的报告期，只留作前后期比较。",
      en: """
        This return is for {period}, not for the period of this run, and is kept for comparisons \
        only.
        """),
    remedy: LocalizedText(
      zh: "不必改动；如果本想报的是本期数据，请把报告期改正后重新报送。",
      en: """
        Nothing needs to be done; if it was meant for this period, correct the period and send it \
        again.
        """),
    meaning: LocalizedText(
      zh: """
        累计数是否下降、与上年同期相比如何，都要用到其他报告期的数。程序把它留作比较，\
        不计入本期得分。
        """,
      en: """
        Earlier figures are needed to see whether a running total falls and how this year compares \
        with the last. The program keeps them for that and does not count them in this period's \
        score.
        """),
    bad: LocalizedText(
      zh: "420502,2024Q4,12（本次考核期为2025Q1）",
      en: "420502,2024Q4,12 (in a run for 2025Q1)"),
    good: LocalizedText("420502,2025Q1,12"))
}
