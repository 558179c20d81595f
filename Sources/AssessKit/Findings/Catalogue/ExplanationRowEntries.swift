/// Explanations of rows that no query is about (A715).
enum ExplanationRowEntries {
  static let explanationRowUnknown = FindingEntry(
    .notice, title: LocalizedText(zh: "说明的“行”对不上", en: "Explanation names no such row"),
    message: LocalizedText(
      zh: "{about}：“行”填的是“{read}”，规则{rule}的核实里没有这一行，说明没有采用；应为：{expected}。",
      en: """
        {about}: the column “row” says “{read}”, and the query of rule {rule} has no such row, so \
        the explanation is not used; expected: {expected}.
        """),
    remedy: LocalizedText(
      zh: "请把说明文件的“行”设为“文本”格式，照 --explain 写出的填写，不要改动；统计表的核实，这一栏留空。",
      en: """
        Format the column “row” as text and leave in it what --explain wrote; for a form it stays \
        empty.
        """),
    meaning: LocalizedText(
      zh: """
        台账的核实一处一行，“行”写的是台账的编号。用表格软件打开说明文件，“1-2”会变成“1月2日”，\
        长编号会变成“4.2E+11”，就找不到说明的是哪一处，核实仍然打开。
        """,
      en: """
        A query about a ledger has a row a place, and the column “row” holds the code of the ledger. \
        A spreadsheet that opens the file turns 1-2 into a day and a long code into 4.2E+11: \
        nobody can tell what is explained, and the query stays open.
        """),
    bad: LocalizedText(zh: "行：1月2日", en: "row: 2-Jan"),
    good: LocalizedText(zh: "行：1-2", en: "row: 1-2"))
}
