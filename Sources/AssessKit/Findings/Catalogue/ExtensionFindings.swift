/// Corrections after locking, and extensions that cannot be used (A710, A721–A723).
enum ExtensionFindings {
  static let submittedAfterLock = FindingEntry(
    .error, title: LocalizedText(zh: "锁定后的更正", en: "Corrected after locking"),
    message: LocalizedText(
      zh: "这份更正{received}收到，本期已于{locked}锁定，没有使用；以前收下的那份仍然有效。",
      en: """
        This correction was received on {received}, after locking on {locked}, and is not used; the \
        return that was taken before stays.
        """),
    remedy: LocalizedText(
      zh: "请与市级经办人联系；确需更正的，办理延期并登记批准文号后重新运行。",
      en: """
        Get in touch with the city office; if it must be corrected, have an extension entered with \
        the number of its document and run again.
        """),
    meaning: LocalizedText(
      zh: "每期有三个日子：准时截止、最后受理、锁定。最后受理以后只收对已收报表的更正，锁定以后更正也不收。",
      en: """
        A period has three days: due, closing and locking. After closing only corrections of returns \
        that were taken are accepted; after locking not even those.
        """),
    bad: LocalizedText(
      zh: "1月31日锁定，2月3日收到更正", en: "locked on 31 January, corrected on 3 February"),
    good: LocalizedText(
      zh: "1月31日锁定，1月28日收到更正", en: "locked on 31 January, corrected on 28 January"))

  static let extensionWithoutDocument = FindingEntry(
    .error, title: LocalizedText(zh: "延期没有批准文号", en: "Extension has no document"),
    message: LocalizedText(
      zh: "这一行延期没有批准文号，没有使用。",
      en: "This extension has no number of a document and is not used."),
    remedy: LocalizedText(
      zh: "请填上批准延期的文件的文号；还没有批准的，删去这一行。",
      en:
        "Enter the number of the document that grants it, or remove the line if there is none yet."
    ),
    meaning: LocalizedText(
      zh: "延期会改变谁算迟报，必须有据可查。报告里凡是用到延期的地方都印出文号。",
      en: """
        An extension decides who counts as late, so it must be traceable. The report prints the \
        document number wherever an extension is used.
        """),
    bad: LocalizedText("420502,mediation,2020Q4,2021-01-20,"),
    good: LocalizedText("420502,mediation,2020Q4,2021-01-20,宜普法办〔2021〕3号"))

  static let extensionNotLater = FindingEntry(
    .error, title: LocalizedText(zh: "延期没有晚于截止日期", en: "Extension is not later"),
    message: LocalizedText(
      zh: "延至{until}，并不晚于原定的截止日期{due}，没有使用。",
      en: "It extends to {until}, which is not after the due date {due}, and is not used."),
    remedy: LocalizedText(
      zh: "请核对“延至”的日期和考核期。", en: "Check the date and the period."),
    meaning: LocalizedText(
      zh: "延期只能把截止日期往后推。日期更早的，多半是年份或考核期写错了。",
      en: """
        An extension can only move a due date back. An earlier date most often has a wrong year or \
        period.
        """),
    bad: LocalizedText(zh: "1月10日截止，延至1月8日", en: "due on 10 January, extended to 8 January"),
    good: LocalizedText(
      zh: "1月10日截止，延至1月20日", en: "due on 10 January, extended to 20 January"))

  static let extensionUnfit = FindingEntry(
    .error, title: LocalizedText(zh: "延期对不上任何报表", en: "Extension fits no return"),
    message: LocalizedText(
      zh: "{division}在{period}没有要报的“{name}”，这一行延期没有使用。",
      en: "{division} has no “{name}” to send for {period}; this extension is not used."),
    remedy: LocalizedText(
      zh: "请核对单位、报表和考核期：考核期应与报表的报告期一致，并在方案的考核范围内。",
      en: """
        Check the unit, the table and the period: it must be one of the table's own periods, within \
        those of the scheme.
        """),
    meaning: LocalizedText(
      zh: "程序按单位、报表和考核期三样找到那一份报送。哪一样写错，延期就落不到实处。",
      en: """
        The program finds the return by unit, table and period. If one of them is wrong, the \
        extension helps nobody.
        """),
    bad: LocalizedText(zh: "季报表，考核期写202011", en: "a quarterly table, with the period 202011"),
    good: LocalizedText(zh: "季报表，考核期写2020Q4", en: "a quarterly table, with the period 2020Q4"))
}
