/// Values that do not agree with those of earlier periods (A601–A602).
enum HistoryFindings {
  static let cumulativeFalls = FindingEntry(
    .error, title: LocalizedText(zh: "累计数下降", en: "Running total falls"),
    message: LocalizedText(
      zh: "累计数从{previousPeriod}的{previous}降到了{read}。",
      en: "The running total fell from {previous} in {previousPeriod} to {read}."),
    remedy: LocalizedText(
      zh: """
        请核对本期填的是不是当期数而不是年初以来的累计数，或上期是否多报；上期有误的请更正上期报\
        表。
        """,
      en: """
        Check whether this period's figure was given alone instead of the total since January, or \
        whether the last one was too high; if so, correct the last return.
        """),
    meaning: LocalizedText(
      zh: """
        年初以来的累计数只会增加或不变，下降说明两期中有一期不对。这个数没有使用；\
        本来就可以减少的期末数（如在册人数）不受这项检查。
        """,
      en: """
        A total since the beginning of the year can only grow or stay, so one of the two returns \
        is wrong. The value is not used; figures that may fall, such as people on the books, are \
        not subject to this check.
        """),
    bad: LocalizedText(zh: "第一季度累计120，第二季度累计80", en: "120 up to March, 80 up to June"),
    good: LocalizedText(
      zh: "第一季度累计120，第二季度累计200",
      en: "120 up to March, 200 up to June"))

  static let unchangedFromPrevious = FindingEntry(
    .query, title: LocalizedText(zh: "与上期完全相同", en: "Same as the period before"),
    message: LocalizedText(
      zh: "各栏的数与{previousPeriod}完全相同。",
      en: "Every figure is the same as in {previousPeriod}."),
    remedy: LocalizedText(
      zh: "请核对是不是误报了上期的表；如果确实没有变化，请附一句说明。",
      en: """
        Check whether the last return was sent again by mistake; if nothing has changed indeed, \
        say so in an explanation.
        """),
    meaning: LocalizedText(
      zh: """
        所有的数都与上期一模一样，多半是把旧表又报了一次，但也可能真的没有变化。\
        程序照常使用这些数，并请您核实。
        """,
      en: """
        Where all figures repeat those of the period before, an old table was mostly sent again, \
        though it may be true. The program uses them as they stand and asks you to confirm them.
        """),
    bad: LocalizedText(
      zh: "2025Q1：12、10、9；2025Q2：12、10、9",
      en: "2025Q1: 12, 10, 9; 2025Q2: 12, 10, 9"),
    good: LocalizedText(
      zh: "2025Q1：12、10、9；2025Q2：25、21、19",
      en: "2025Q1: 12, 10, 9; 2025Q2: 25, 21, 19"))
}
