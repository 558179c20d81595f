/// Explanations of queries that do not hold (A711–A714).
enum ExplanationEntries {
  static let explanationStale = FindingEntry(
    .notice, title: LocalizedText(zh: "说明已不适用", en: "Explanation no longer holds"),
    message: LocalizedText(
      zh: "{about}：当时说明的是{then}，现在是{now}（规则{rule}），原说明不再适用。",
      en: """
        {about}: what was explained is {then}, what stands now is {now} (rule {rule}), so the \
        explanation no longer holds.
        """),
    remedy: LocalizedText(
      zh: "请核对现在的数：有误的更正；无误的用 --explain 补一行新的说明，原来的一行可以留着。",
      en: """
        Check what stands now: correct it, or explain it anew in a row that --explain adds; the \
        old row may stay.
        """),
    meaning: LocalizedText(
      zh: """
        说明只对写说明时的数有效。数或处数变了，同一句话未必还说得通，所以这项核实重新打开，\
        原来的说明不删除，也不再采用。
        """,
      en: """
        An explanation is about the value that was there when it was written. Once the value or \
        the number of places is another one, the query is open again; the old explanation is kept \
        and not used.
        """),
    bad: LocalizedText(
      zh: "说明写的是200件，更正后报了555件", en: "200 was explained, and the correction says 555"),
    good: LocalizedText(
      zh: "更正后为555件，补一行值为555的说明", en: "555 in the correction, and a row that explains 555"))

  static let explanationOfError = FindingEntry(
    .notice, title: LocalizedText(zh: "错误不能用说明代替", en: "Error is not to be explained"),
    message: LocalizedText(
      zh: "{about}：规则{rule}查出的是错误，说明不起作用。",
      en: "{about}: what rule {rule} found is an error, for which an explanation does nothing."),
    remedy: LocalizedText(
      zh: "请按错误的提示更正；确属方案规定不合理的，请与市级经办人联系。",
      en: """
        Correct it as the error says; where the rule itself does not fit, get in touch with the \
        city office.
        """),
    meaning: LocalizedText(
      zh: """
        只有“核实”可以更正，也可以说明；“错误”和“拒收”必须更正，否则数不能使用。\
        哪些校验是核实，由方案规定。
        """,
      en: """
        A query may be corrected or explained, an error must be corrected before the figures can \
        be used. Which checks are queries is up to the scheme.
        """),
    bad: LocalizedText(
      zh: "错误A301，说明：已核对", en: "error A301, reason: checked"),
    good: LocalizedText(
      zh: "把“约120”改为120", en: "write 120 in place of “about 120”"))

  static let explanationIncomplete = FindingEntry(
    .notice, title: LocalizedText(zh: "说明不完整", en: "Explanation is incomplete"),
    message: LocalizedText(
      zh: "{about}：说明缺少或看不懂“{missing}”，没有采用。",
      en: "{about}: the explanation lacks {missing}, or it cannot be read, and is not used."),
    remedy: LocalizedText(
      zh: "请把“{missing}”补填或改正；单位写名称，日期写成2021-01-05的样子。",
      en: """
        Fill in or correct {missing}; give the name of the office, and a day such as 2021-01-05.
        """),
    meaning: LocalizedText(
      zh: """
        一条说明要写清针对什么、理由、单位和日期，缺一样就不采用，核实仍然打开。\
        只留空理由的行表示还没有说明，不算问题。
        """,
      en: """
        An explanation says what it is about, why, which office and on what day; without one of \
        them it is not used, and the query stays open. A row without a reason is one that nobody \
        has filled in yet, and no mistake.
        """),
    bad: LocalizedText(
      zh: "说明：已核对无误，单位：（空），日期：2021-02-30",
      en: "reason: checked, office: empty, date: 2021-02-30"),
    good: LocalizedText(
      zh: "说明：已核对无误，单位：点军区司法局，日期：2021-01-05",
      en: "reason: checked, office: justice bureau of Dianjun, date: 2021-01-05"))

  static let explanationUnmatched = FindingEntry(
    .notice, title: LocalizedText(zh: "没有要说明的问题", en: "Nothing to explain"),
    message: LocalizedText(
      zh: "{about}：规则{rule}现在没有要核实的，这条说明用不上。",
      en: "{about}: there is no query of rule {rule} any more, so the explanation is not needed."),
    remedy: LocalizedText(
      zh: "不必改动；数已经更正的，这一行可以删去。",
      en: "Nothing needs to be done; where the value was corrected, the row may be deleted."),
    meaning: LocalizedText(
      zh: """
        说明对应的核实已经不存在，多半是数已经更正，也可能是区划、考核期或数据项写错了。\
        程序不改动说明文件。
        """,
      en: """
        The query is gone, mostly because the value was corrected; or division, period or element \
        are not those that were meant. The program does not change the row.
        """),
    bad: LocalizedText(
      zh: "其他类200件已更正为20件，仍有说明", en: "200 was corrected to 20 and is still explained"),
    good: LocalizedText(zh: "更正后删去这一行", en: "the row is deleted after the correction"))
}
