/// Returns that came late, or whose day of receipt is not known (A701–A703).
enum TimelinessFindings {
  static let submittedLate = FindingEntry(
    .notice, title: LocalizedText(zh: "迟报", en: "Sent late"),
    message: LocalizedText(
      zh: "{received}收到，比截止日期{due}晚{days}天{remark}。",
      en: "It was received on {received}, after the due date {due} (days late: {days}){remark}."),
    remedy: LocalizedText(
      zh: "请在今后的截止日期前报送；已获准延期的，请把批准文号告知市级经办人登记。",
      en: """
        Send the next return by its due date; if an extension was granted, give the city office \
        the number of the approval.
        """),
    meaning: LocalizedText(
      zh: """
        是否按时，看的是第一份没有错误的报送何时收到，截止日当天24时以前都算按时。\
        迟报的数据照常使用，是否扣分由方案规定。
        """,
      en: """
        What counts is the day on which the first return without errors was received; the due date \
        itself is still in time, up to midnight. The values are used, and the scheme says whether \
        lateness costs points.
        """),
    bad: LocalizedText(zh: "截止4月10日，4月12日收到", en: "due on 10 April, received on 12 April"),
    good: LocalizedText(
      zh: "截止4月10日，4月10日收到",
      en: "due on 10 April, received on 10 April"))

  static let submittedAfterClose = FindingEntry(
    .error, title: LocalizedText(zh: "超过最后受理日期", en: "Sent after closing"),
    message: LocalizedText(
      zh: "{received}收到，已过最后受理日期{closes}，没有使用。",
      en: "It was received on {received}, after closing on {closes}, and is not used."),
    remedy: LocalizedText(
      zh: "请与市级经办人联系；获准延期的，请提供批准文号，登记后重新运行。",
      en: """
        Get in touch with the city office; if an extension was granted, have the number of the \
        approval entered and run again.
        """),
    meaning: LocalizedText(
      zh: """
        最后受理日期之后，本期数据已经汇总，晚到的数会使已通报的结果变动。程序不使用这份报送，\
        有关报表按未报处理，除非登记了延期。
        """,
      en: """
        After closing, the period has been added up, and later figures would change results \
        already announced. The return is not used and counts as not sent, unless an extension has \
        been entered.
        """),
    bad: LocalizedText(
      zh: "4月30日停止受理，5月6日收到",
      en: "closed on 30 April, received on 6 May"),
    good: LocalizedText(
      zh: "4月30日停止受理，4月12日收到",
      en: "closed on 30 April, received on 12 April"))

  static let receivedDateUnknown = FindingEntry(
    .notice, title: LocalizedText(zh: "收件日期不明", en: "Day of receipt is not known"),
    message: LocalizedText(
      zh: "没有登记收件日期，无法判断是否按时。",
      en: "No day of receipt is on record, so nobody can tell whether it was in time."),
    remedy: LocalizedText(
      zh: "请在收件登记里补上这份报送的收件日期，再重新运行。",
      en: "Enter the day on which the return was received and run again."),
    meaning: LocalizedText(
      zh: """
        程序不用文件的修改时间代替收件日期，因为拷贝一次它就变了。数据照常使用，\
        按时报送的评分按方案对不明日期的规定处理。
        """,
      en: """
        The program does not take the time stamp of the file for the day of receipt, since copying \
        changes it. The values are used, and points for timeliness follow the scheme's rule for \
        unknown days.
        """),
    bad: LocalizedText("420502,人民调解,"),
    good: LocalizedText("420502,人民调解,2025-04-08"))
}
