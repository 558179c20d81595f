/// Cells of one row, or rows of one table, that do not agree (A401–A405).
enum RowFindings {
  static let checkFailed = FindingEntry(
    .error, title: LocalizedText(zh: "校验关系不成立", en: "Check failed"),
    message: LocalizedText(
      zh: """
        校验不通过：“{message}”（{sides}公式：{formula}）。
        """,
      en: """
        A check of the scheme failed: “{message}” ({sides}formula: {formula}).
        """),
    remedy: LocalizedText(
      zh: "请对照原始台账逐项核对公式里的各栏，把填错的改正；级别是“核实”、数据又确实如此的，可以说明。",
      en: """
        Compare each column of the formula with your records and correct the one that is wrong; a \
        query may be explained if the figures are true as they stand.
        """),
    meaning: LocalizedText(
      zh: """
        方案规定了同一行各栏之间的勾稽关系，这一行不满足，说明至少有一个数不对。\
        程序无法知道错的是哪一个，更正之前这份报送没有使用；方案也可以把某条校验降为“核实”。
        """,
      en: """
        The scheme says how the columns of a row must agree; here they do not, so at least one \
        figure is wrong. The program cannot know which, and does not use the return until then; a \
        scheme may lower a check to a query.
        """),
    bad: LocalizedText(zh: "应出庭10，实际出庭12", en: "10 due to appear, 12 appeared"),
    good: LocalizedText(zh: "应出庭12，实际出庭10", en: "12 due to appear, 10 appeared"))

  static let checkNotEvaluated = FindingEntry(
    .notice, title: LocalizedText(zh: "校验未能进行", en: "Check could not be made"),
    message: LocalizedText(
      zh: "缺少{missing}，没有进行这项校验：“{message}”。",
      en: "This check was not made, since {missing} is missing: “{message}”."),
    remedy: LocalizedText(
      zh: "有{missing}数据的请补填，程序会再次校验；没有这项数据、也不要求填的，不必改动。",
      en: """
        Fill in {missing} if you have it, and the check will be made again; where you do not and it \
        is not asked for, nothing needs to be done.
        """),
    meaning: LocalizedText(
      zh: """
        公式里只要缺一个数，校验就既不算通过，也不算不通过。程序单独统计未进行的校验，\
        免得“没有错误”被误认为“全部正确”。
        """,
      en: """
        With one figure missing, a check has neither passed nor failed. Checks that were not made \
        are counted apart, so that “no errors” is not mistaken for “all correct”.
        """),
    bad: LocalizedText(zh: "应出庭（空），实际出庭12", en: "due to appear empty, 12 appeared"),
    good: LocalizedText(zh: "应出庭12，实际出庭10", en: "12 due to appear, 10 appeared"))

  static let totalMismatch = FindingEntry(
    .error, title: LocalizedText(zh: "合计与各行之和不符", en: "Total differs from the sum"),
    message: LocalizedText(
      zh: "合计行的“{column}”是{read}，各行相加是{sum}。",
      en: "The total of “{column}” is given as {read}, but the rows add up to {sum}."),
    remedy: LocalizedText(
      zh: "请核对“{column}”各行和合计：漏了行的补上，填错的改正；合计最好用求和公式。",
      en: """
        Check the rows and the total of “{column}”: add rows left out and correct wrong ones; best \
        of all, let a formula work out the total.
        """),
    meaning: LocalizedText(
      zh: """
        合计行不读入，只用来核对。两者不符，说明漏报了行或有的数填错，合计本身不使用，\
        各行的数仍然照常使用。
        """,
      en: """
        The total row is not read in but used for checking. Where they differ, a row was left out \
        or a figure is wrong; the total itself is not used, while the rows are used as they stand.
        """),
    bad: LocalizedText(
      """
      420502,2025Q1,10
      420503,2025Q1,20
      合计,2025Q1,35
      """),
    good: LocalizedText(
      """
      420502,2025Q1,10
      420503,2025Q1,20
      合计,2025Q1,30
      """))

  static let duplicateRow = FindingEntry(
    .notice, title: LocalizedText(zh: "与前面的行完全相同", en: "Row comes twice"),
    message: LocalizedText(
      zh: "这一行与第{first}行完全相同，只计一次。",
      en: "This row is the same as line {first} and is counted once."),
    remedy: LocalizedText(
      zh: "不必改动；如果本来是两件不同的事，请把写错的栏改正。",
      en: """
        Nothing needs to be done; if these are two different matters, correct what was copied by \
        mistake.
        """),
    meaning: LocalizedText(
      zh: "两行一字不差，多半是粘贴时重复了。程序只用一行，结果不受影响。",
      en: """
        The two rows do not differ at all, mostly because one was pasted twice. The program uses \
        one of them, and the result is not affected.
        """),
    bad: LocalizedText(
      """
      420502,2025Q1,12
      420502,2025Q1,12
      """),
    good: LocalizedText("420502,2025Q1,12"))

  static let duplicateKey = FindingEntry(
    .error, title: LocalizedText(zh: "编号重复", en: "Key comes twice"),
    message: LocalizedText(
      zh: "编号“{key}”在第{first}行已经用过，两行的内容不同。",
      en: "The key “{key}” was already used on line {first}, for a row that differs."),
    remedy: LocalizedText(
      zh: "请核对第{first}行和这一行：同一件的合并成一行，不是同一件的改正编号。",
      en: """
        Compare line {first} with this one: make them one row if they are the same case, or \
        correct the number if they are not.
        """),
    meaning: LocalizedText(
      zh: """
        台账里一个编号只能对应一件，重复会使同一件被算两次。程序不能决定哪一行是对的，\
        改好之前，这份台账没有使用。
        """,
      en: """
        In a ledger a number stands for one case, and a repeated one would be counted twice. The \
        program cannot decide which row is right; until this is mended the return is not used.
        """),
    bad: LocalizedText(
      """
      2025-017,已办结
      2025-017,办理中
      """),
    good: LocalizedText(
      """
      2025-017,已办结
      2025-018,办理中
      """))
}
