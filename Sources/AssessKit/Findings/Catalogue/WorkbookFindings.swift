/// Workbooks that cannot be read, and sheets that are no table (A120–A122).
enum WorkbookFindings {
  static let workbookUnreadable = FindingEntry(
    .fatal, title: LocalizedText(zh: "工作簿无法读取", en: "Workbook cannot be read"),
    message: LocalizedText(
      zh: "工作簿无法读取：{reason}。",
      en: "The workbook cannot be read: {reason}."),
    remedy: LocalizedText(
      zh: """
        请用WPS、Excel或LibreOffice打开原表，去掉打开密码，另存为xlsx、ods或CSV后重新报送。
        """,
      en: """
        Open the original table in WPS, Excel or LibreOffice, take off the password, save it anew \
        as xlsx, ods or CSV and send it again.
        """),
    meaning: LocalizedText(
      zh: """
        工作簿是一个压缩包，里面的文件必须完整、路径正常、互不重叠，校验码也要对得上。\
        这个文件不是这样，多半是传输中断、加了密码，或被别的程序改坏了，所以整个文件没有使用。
        """,
      en: """
        A workbook is an archive whose parts must be whole, have ordinary paths, share no bytes \
        and fit their checksums. This one does not: it was cut short on the way, locked with a \
        password, or damaged by another program, and nothing of it is used.
        """),
    bad: LocalizedText(zh: "人民调解.xlsx（传输中断）", en: "mediation.xlsx (cut short on the way)"),
    good: LocalizedText(zh: "人民调解.xlsx（能正常打开）", en: "mediation.xlsx (opens as usual)"))

  static let workbookLimit = FindingEntry(
    .fatal, title: LocalizedText(zh: "工作簿超出限度", en: "Workbook exceeds a limit"),
    message: LocalizedText(
      zh: "工作簿超出了限度：{limit}。",
      en: "The workbook exceeds a limit: {limit}."),
    remedy: LocalizedText(
      zh: """
        请删去表格右侧和下方多余的单元格、无关的工作表和图片；台账确实很大的，请另存为CSV报送，\
        或按月拆成几个文件。
        """,
      en: """
        Remove cells at the edges, sheets and pictures that do not belong to the table; if a ledger \
        really is that long, save it as CSV or split it by month.
        """),
    meaning: LocalizedText(
      zh: """
        程序对工作簿解压后的大小、单元格的个数和文字的长度设了上限，正常的报表远远达不到。\
        超出多半是整列填充了公式或格式，也可能是有人做了手脚的压缩包，整个文件没有使用。
        """,
      en: """
        The size of a workbook when unpacked, its cells and its text are limited, far above what \
        any return needs. Beyond them whole columns were filled, or an archive was made to do harm; \
        nothing of the file is used.
        """),
    bad: LocalizedText(zh: "（一行填到第16384栏）", en: "(a row filled up to column 16,384)"),
    good: LocalizedText(zh: "（表格只到最后一栏）", en: "(a table that ends with its last column)"))

  static let sheetsPassedOver = FindingEntry(
    .notice, title: LocalizedText(zh: "略过了工作表", en: "Sheets were passed over"),
    message: LocalizedText(
      zh: "下列工作表不是报表，或者是隐藏的，已略过：{sheets}。",
      en: "These sheets are no table or are hidden and were passed over: {sheets}."),
    remedy: LocalizedText(
      zh: "不必改动；如果其中有要报的表，请取消隐藏，或检查表头是否与制度表式一致。",
      en: """
        Nothing needs to be done; if a table that should be read is among them, show the sheet, or \
        compare its header with the form.
        """),
    meaning: LocalizedText(
      zh: """
        一个工作簿可以有几张报表，每张工作表都按表头识别。封面、填表说明和隐藏的工作表不是报表，\
        其中的数没有使用。
        """,
      en: """
        A workbook may hold several tables, and each sheet is recognised by its header. Covers, \
        notes and hidden sheets are no tables, and none of their values is used.
        """),
    bad: LocalizedText(zh: "工作表：封面、报表、填表说明", en: "sheets: cover, table, notes"),
    good: LocalizedText(zh: "工作表：报表", en: "sheets: table"))
}
