/// Forms that came back as they were sent out (A219).
enum StructureFormFindings {
  static let formNotFilled = FindingEntry(
    .error, title: LocalizedText(zh: "整张表没有填写", en: "Form is not filled in"),
    message: LocalizedText(
      zh: "“{name}”没有填写：除单位和报告期以外，各格都是空的。",
      en: "“{name}” is not filled in: but for unit and period, every cell is empty."),
    remedy: LocalizedText(
      zh: """
        请填好再报；本期整张表没有可报的，在报送清单里为它选“无此项”，或各栏填0；\
        这张表另有文件报送的，把这张空表删去。
        """,
      en: """
        Fill it in; if the whole form has nothing to report, say so on the declaration or \
        put 0 in each column; if it is sent in another file, delete this sheet.
        """),
    meaning: LocalizedText(
      zh: """
        整张表一格未填，多半是模板原样交了回来。程序不把空表当作0，也不逐格列出，这张表按未报处理。
        """,
      en: """
        A form without a single entry mostly is the template as it was sent out. The program never \
        takes it for 0 and does not list cell by cell: the form counts as not sent.
        """),
    bad: LocalizedText("420502,2025Q1,,,,"),
    good: LocalizedText("420502,2025Q1,12,11,1,0"))
}
