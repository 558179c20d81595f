/// Lists of declarations that do not agree with what was sent (A511–A514).
enum DeclarationFindings {
  static let declarationContradicted = FindingEntry(
    .error, title: LocalizedText(zh: "报送清单与报表矛盾", en: "Declaration contradicts the return"),
    message: LocalizedText(
      zh: "报送清单说“{name}”{status}，却收到了有数的报表：{other}。",
      en: "The declaration says “{status}” for “{name}”, but a return with figures came: {other}."),
    remedy: LocalizedText(
      zh: "有数的，把报送清单改成“有数据”；确实没有的，把报表里的数清空，再一并重新报送。",
      en: """
        If the figures are right, change the declaration to “submitted”; if there is nothing to \
        report, empty the return. Then send both again.
        """),
    meaning: LocalizedText(
      zh: """
        “无此项”是说这张表本期整表没有可报的。一边说没有，一边又报了数，程序不猜哪个对：\
        改正以前，这张报表按没有报送处理。说“未报”而又收到了的，照常使用，只请核实。
        """,
      en: """
        “Nothing to report” is said of a whole table. When figures come for it all the same, the \
        program does not guess which is right: until it is corrected the table counts as not sent. \
        Where the list says “not submitted” and the return came, it is used and only asked about.
        """),
    bad: LocalizedText(
      zh: "清单：行政复议 无此项；报表：受理12件",
      en: "list: review, nothing to report; return: 12 cases"),
    good: LocalizedText(
      zh: "清单：行政复议 有数据；报表：受理12件", en: "list: review, submitted; return: 12 cases"))

  static let declaredDataMissing = FindingEntry(
    .error, title: LocalizedText(zh: "清单说有数据，报表没有来", en: "Declared return is not there"),
    message: LocalizedText(
      zh: "报送清单说“{name}”有数据，却没有收到{period}的这张报表。",
      en: "The declaration says that “{name}” is submitted, but there is none for {period}."),
    remedy: LocalizedText(
      zh: "请补送“{name}”；本期没有可报的，把清单改成“无此项”。已经送过的，请核对文件能否读出、报告期和区划代码。",
      en: """
        Send “{name}”, or change the list to “nothing to report”. If it was sent, check that the \
        file can be read, and its period and division code.
        """),
    meaning: LocalizedText(
      zh: "多半是漏附了一个文件，或文件没有认出来。单独自查一份清单时不作这项检查，和报表放在一起才查。",
      en: """
        Most often a file was left out or could not be recognised. A list that is checked alone is \
        not held against returns; one that is checked together with them is.
        """),
    bad: LocalizedText(
      zh: "清单：人民调解 有数据；没有人民调解的文件",
      en: "list: mediation, submitted; no file of mediation"),
    good: LocalizedText(
      zh: "清单：人民调解 有数据；人民调解.csv", en: "list: mediation, submitted; mediation.csv"))

  static let declarationMissing = FindingEntry(
    .error, title: LocalizedText(zh: "报送清单漏列报表", en: "Table is not on the declaration"),
    message: LocalizedText(
      zh: "“{name}”没有报送，报送清单里也没有说明。",
      en: "“{name}” was not sent, and the declaration says nothing of it."),
    remedy: LocalizedText(
      zh: "请报送“{name}”，或在报送清单里为它选“无此项”或“未报”。",
      en: "Send “{name}”, or enter “nothing to report” or “not submitted” for it in the list."),
    meaning: LocalizedText(
      zh: """
        交了报送清单的单位，每张必报的报表要么送来，要么在清单里有交代。\
        没有交代的，分不清是没有此项还是漏报。没有交清单的单位不查这一项。
        """,
      en: """
        A unit that sends a declaration accounts in it for every required table that it does not \
        send; otherwise nobody can tell nothing to report from forgotten. Units that send no \
        declaration are not asked.
        """),
    bad: LocalizedText(
      zh: "清单里没有“行政复议”，也没有这张报表",
      en: "“review” is not on the list, and there is no return"),
    good: LocalizedText(zh: "清单：行政复议 无此项", en: "list: review, nothing to report"))

  static let declaredNotSubmitted = FindingEntry(
    .query, title: LocalizedText(zh: "清单说明未报", en: "Declared as not submitted"),
    message: LocalizedText(
      zh: "报送清单说“{name}”未报：在报来以前按缺报处理。",
      en:
        "The declaration says that “{name}” is not submitted: it counts as missing until it comes."),
    remedy: LocalizedText(
      zh: "请在最后受理日期以前补报；本期没有可报的，把清单改成“无此项”；要晚报的，先办延期。",
      en: """
        Send it before closing; if there is nothing to report, change the list to “nothing to \
        report”; if it will be later, ask for an extension.
        """),
    meaning: LocalizedText(
      zh: "“未报”是缺报，不是没有。有关指标按方案对缺报的规定处理，结果暂定；“无此项”才是没有。",
      en: """
        “Not submitted” means missing, not none. The indicators follow the scheme's rule for missing \
        data and the result is provisional; only “nothing to report” means none.
        """),
    bad: LocalizedText(zh: "清单：行政复议 未报", en: "list: review, not submitted"),
    good: LocalizedText(
      zh: "清单：行政复议 有数据；行政复议.csv", en: "list: review, submitted; review.csv"))
}
