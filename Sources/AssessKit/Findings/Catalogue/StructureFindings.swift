/// Tables that are not laid out as the scheme says: columns and the header (A201–A207).
enum StructureFindings {
  static let columnMissing = FindingEntry(
    .error, title: LocalizedText(zh: "缺少必填栏", en: "Column is missing"),
    message: LocalizedText(
      zh: "“{table}”缺少“{name}”栏。",
      en: "The table “{table}” has no column “{name}”."),
    remedy: LocalizedText(
      zh: """
        请在表头补上“{name}”，栏名照抄模板，并填好每一行；已经有这一栏的，请检查是不是写成了别的\
        名字。
        """,
      en: """
        Add the column “{name}”, named as in the template, and fill it in on every row; if it is \
        there already, check whether it has another name.
        """),
    meaning: LocalizedText(
      zh: """
        方案规定这张报表必须有这一栏。缺了它，用到它的指标没有数可算，按缺报处理；\
        缺的是区划代码或报告期时，整张表都不能使用。
        """,
      en: """
        The scheme requires this column. Without it the indicators that use it have no value and \
        count as not reported; where it is the division or the period, the whole table cannot be \
        used.
        """),
    bad: LocalizedText("区划代码,报告期"),
    good: LocalizedText("区划代码,报告期,受理件数"))

  static let columnDuplicate = FindingEntry(
    .fatal, title: LocalizedText(zh: "两栏是同一个数据项", en: "Two columns are the same item"),
    message: LocalizedText(
      zh: "“{first}”和“{second}”两栏都对应“{name}”。",
      en: "The columns “{first}” and “{second}” both stand for “{name}”."),
    remedy: LocalizedText(
      zh: "请只保留一栏，把另一栏删去，或改成它真正的名称。",
      en: "Keep one of the two and delete the other, or give it the name that it really has."),
    meaning: LocalizedText(
      zh: """
        同一个数据项出现两栏，两栏的数又可能不同，程序不能替您决定用哪一栏。\
        整张表没有使用，改好后重新报送即可。
        """,
      en: """
        One item stands in two columns whose values may differ, and the program cannot decide for \
        you which one counts. Nothing of the table is used until one of them is gone.
        """),
    bad: LocalizedText("区划代码,报告期,受理数,受理件数"),
    good: LocalizedText("区划代码,报告期,受理件数"))

  static let columnUnknown = FindingEntry(
    .notice, title: LocalizedText(zh: "多出的栏", en: "Extra column"),
    message: LocalizedText(
      zh: "方案里没有“{column}”这一栏，未读取。",
      en: "The scheme has no column “{column}”, and it was not read."),
    remedy: LocalizedText(
      zh: "不必改动；如果这一栏其实是应报的数据，请把栏名改成模板上的名称。",
      en: """
        Nothing needs to be done; if the column holds something that must be reported, give it the \
        name that the template uses.
        """),
    meaning: LocalizedText(
      zh: """
        表里可以有自己留用的栏，程序只读方案规定的各栏。多出的栏不影响结果，\
        但要当心是不是应报的栏写错了名字。
        """,
      en: """
        A table may have columns of its own; the program reads only those of the scheme. They do \
        not affect the result, but make sure that it is not a required column under a wrong name.
        """),
    bad: LocalizedText("区划代码,报告期,受理件数,备忘"),
    good: LocalizedText("区划代码,报告期,受理件数"))

  static let rowsAboveHeader = FindingEntry(
    .notice, title: LocalizedText(zh: "表头上方有标题行", en: "Rows above the header"),
    message: LocalizedText(
      zh: "表头上方有{count}行标题或说明，已跳过。",
      en: "Title or note rows above the header were skipped: {count}."),
    remedy: LocalizedText(
      zh: "不必改动；用模板报送时，表头就在第一行。",
      en: "Nothing needs to be done; in the template the header is the first row."),
    meaning: LocalizedText(
      zh: """
        打印用的表常在表头上方写标题和“单位：件”。程序会往下找到真正的表头，\
        各栏没有错位，数据照常使用。
        """,
      en: """
        Tables made for printing often have a title and a unit above the header. The program looks \
        for the true header, so nothing has shifted and every value is used.
        """),
    bad: LocalizedText(
      """
      人民调解情况统计表,,
      区划代码,报告期,受理件数
      """),
    good: LocalizedText("区划代码,报告期,受理件数"))

  static let headerMerged = FindingEntry(
    .notice, title: LocalizedText(zh: "两行表头已合并", en: "Two-row header joined"),
    message: LocalizedText(
      zh: "表头分成两行（原表有合并单元格），已合成一行读取。",
      en: "The header takes two rows (merged cells in the original), which were read as one."),
    remedy: LocalizedText(
      zh: "请看一下各栏是否对上了；对上了就不必改动，今后最好用模板的一行表头。",
      en: """
        Check that the columns have been matched rightly; if so, nothing needs to be done, and \
        next time use the template, which has one header row.
        """),
    meaning: LocalizedText(
      zh: """
        合并单元格另存为CSV后，只有左上角一格留有文字，其余是空的。程序把上下两行拼成完整的栏名，\
        能与方案对上才接受，数据照常使用。
        """,
      en: """
        When merged cells are saved as CSV, only the first of them keeps its text. The program \
        joins the two rows to full names and accepts them only if they match the scheme; the \
        values are used.
        """),
    bad: LocalizedText(
      """
      区划代码,报告期,受理,
      ,,民事,行政
      """),
    good: LocalizedText("区划代码,报告期,受理民事,受理行政"))

  static let unitMismatch = FindingEntry(
    .error, title: LocalizedText(zh: "表头的单位不对", en: "Unit in the header is wrong"),
    message: LocalizedText(
      zh: "“{column}”栏表头的单位是“{read}”，应为“{expected}”。",
      en: "The header of “{column}” gives the unit “{read}” where “{expected}” is expected."),
    remedy: LocalizedText(
      zh: "请按“{expected}”重新填报这一栏，并把表头的单位改过来；如果只是表头写错，改表头即可。",
      en: """
        Fill in the column in “{expected}” and correct the header; if only the header is wrong, \
        correct that.
        """),
    meaning: LocalizedText(
      zh: """
        单位不同，同样的数含义完全不同，例如把元当成万元会差一万倍。程序不自动换算，\
        这一栏的数没有使用。
        """,
      en: """
        In another unit the same figure means something quite different. The program does not \
        convert it of its own accord, and does not use the values of this column.
        """),
    bad: LocalizedText("区划代码,报告期,受理（人）"),
    good: LocalizedText("区划代码,报告期,受理（件）"))

  static let rowLength = FindingEntry(
    .error, title: LocalizedText(zh: "栏数与表头不一致", en: "Row does not fit the header"),
    message: LocalizedText(
      zh: "这一行有{read}栏，表头有{expected}栏。",
      en: "This row has {read} cells, the header has {expected}."),
    remedy: LocalizedText(
      zh: """
        请检查这一行是否多了或少了逗号：数字里的千位逗号要去掉，文字里有逗号的要加英文双引号，\
        缺的栏要补上。
        """,
      en: """
        Look for a comma too many or too few: take the commas out of numbers, put text that \
        contains commas in double quotes and add the missing cells.
        """),
    meaning: LocalizedText(
      zh: """
        栏数对不上，说明从某一格起整行错了位，后面的数都落在别的栏里。为免把错位的数算进去，\
        这一行没有使用。
        """,
      en: """
        Where the count differs, the row has shifted from some cell on and its values stand under \
        the wrong headers. So that no shifted value is counted, the row is not used.
        """),
    bad: LocalizedText("420502,2025Q1,1,200"),
    good: LocalizedText("420502,2025Q1,1200"))
}
