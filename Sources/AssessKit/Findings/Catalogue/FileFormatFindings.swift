/// Files whose CSV or XML breaks the rules, or that no table recognises (A110–A119).
enum FileFormatFindings {
  static let xmlEncoding = FindingEntry(
    .fatal,
    title: LocalizedText(zh: "XML声明的编码不对", en: "XML declares another encoding"),
    message: LocalizedText(
      zh: "XML声明的编码是“{declared}”，{problem}。",
      en: "The XML declaration says “{declared}”, {problem}."),
    remedy: LocalizedText(
      zh: "请让声明与内容一致：按声明的编码重新导出，或按UTF-8导出，声明也写UTF-8。",
      en: """
        Let both agree: export again in the declared encoding, or in UTF-8 with the declaration \
        encoding="UTF-8".
        """),
    meaning: LocalizedText(
      zh: """
        XML文件第一行说明文字用的编码，程序照此读取，不另作猜测：声明与内容不一致时，\
        同一串字节可以读成不同的字，所以整个文件没有使用。可用的编码有UTF-8、UTF-16和GB18030（含GBK、GB2312）。
        """,
      en: """
        The first line of an XML file says in which encoding it is, and the program reads it so and \
        does not guess: where both differ, the same bytes make different characters, and nothing of \
        the file is used. UTF-8, UTF-16 and GB18030 (with GBK and GB2312) are read.
        """),
    bad: LocalizedText("<?xml version=\"1.0\" encoding=\"UTF-8\"?>（内容为GB18030）"),
    good: LocalizedText("<?xml version=\"1.0\" encoding=\"GB18030\"?>（内容为GB18030）"))

  static let xmlMalformed = FindingEntry(
    .fatal, title: LocalizedText(zh: "XML格式有误", en: "XML is not well formed"),
    message: LocalizedText(
      zh: "XML写到这里不合语法（{reason}）。",
      en: "The XML breaks the rules here ({reason})."),
    remedy: LocalizedText(
      zh: """
        请检查这一行的标签是否成对、引号是否配对，文字里的“&”“<”是否写成了转义形式；\
        由系统导出的，请重新导出。
        """,
      en: """
        Check on this line that every tag is closed, that quotes are paired and that “&” and “<” \
        in text are escaped; if a system made the file, export it again.
        """),
    meaning: LocalizedText(
      zh: "XML只要有一处不合语法，后面的内容属于谁就说不清了。程序读到这里为止，整个文件没有使用。",
      en: """
        After one mistake in XML nobody can say what the rest belongs to. The program stopped \
        reading here and uses nothing of the file.
        """),
    bad: LocalizedText("<row><accepted>12</row>"),
    good: LocalizedText("<row><accepted>12</accepted></row>"))

  static let xmlDoctype = FindingEntry(
    .fatal, title: LocalizedText(zh: "XML带有DOCTYPE声明", en: "XML has a DOCTYPE"),
    message: LocalizedText(
      zh: "文件带有DOCTYPE声明，程序不接受。",
      en: "The file has a DOCTYPE declaration, which is not accepted."),
    remedy: LocalizedText(
      zh: """
        请删去文件开头含有DOCTYPE的那一段声明，重新报送；由系统导出的，请联系系统维护人员去掉它。
        """,
      en: """
        Delete the declaration that begins with “<!DOCTYPE” and send the file again; if a system \
        made it, ask whoever looks after that system.
        """),
    meaning: LocalizedText(
      zh: """
        DOCTYPE可以让文件引入外部内容或者无限膨胀，是常见的攻击手段，报表用不着它。\
        程序见到它就不再往下读，整个文件没有使用。
        """,
      en: """
        A DOCTYPE can draw in outside content or make a file grow without end, a common way of \
        attack, and a return has no need of it. The program reads no further and uses nothing of \
        the file.
        """),
    bad: LocalizedText(
      """
      <!DOCTYPE submission SYSTEM "a.dtd">
      <submission>
      """),
    good: LocalizedText("<submission>"))

  static let xmlLimit = FindingEntry(
    .fatal, title: LocalizedText(zh: "XML超出限度", en: "XML exceeds a limit"),
    message: LocalizedText(zh: "XML超出了限度：{limit}。", en: "The XML exceeds a limit: {limit}."),
    remedy: LocalizedText(
      zh: "请确认导出的是本期的报表，而不是整个系统的数据；数据确实很多的，请拆成几个文件报送。",
      en: """
        Check that the export holds this period's table and not a whole system; if there really is \
        that much, split it into several files.
        """),
    meaning: LocalizedText(
      zh: """
        程序对XML的大小、层数和属性个数设了上限，正常的报表远远达不到。超出的文件多半是导错了，\
        为防止拖垮运行，整个文件没有使用。
        """,
      en: """
        The size, depth and number of attributes of XML are limited, far above what any return \
        needs. A file beyond them is mostly a wrong export; to keep the run safe, nothing of it is \
        used.
        """),
    bad: LocalizedText(zh: "（层层嵌套300层的元素）", en: "(elements nested 300 deep)"),
    good: LocalizedText("<submission><row>…</row></submission>"))

  static let csvUnterminatedQuote = FindingEntry(
    .fatal, title: LocalizedText(zh: "引号没有配对", en: "Quote is not closed"),
    message: LocalizedText(
      zh: "从这里开始的英文双引号直到文件结束也没有配对。",
      en: "The double quote that opens here is not closed before the end of the file."),
    remedy: LocalizedText(
      zh: "请在这一行补上或删去英文双引号，最好用WPS或Excel打开原表重新另存为CSV。",
      en: """
        Add or remove a double quote on this line; best of all, open the original table in WPS or \
        Excel and save it as CSV again.
        """),
    meaning: LocalizedText(
      zh: """
        CSV里英文双引号之间的逗号和换行都算文字，少一个引号，后面所有行就并成了一格。\
        程序无法知道各行从哪里断开，整个文件没有使用。
        """,
      en: """
        In CSV, commas and line breaks between double quotes are text, so one missing quote turns \
        all the rest into a single cell. The program cannot know where the rows end and uses \
        nothing of the file.
        """),
    bad: LocalizedText("420502,\"西陵区,2025Q1,12"),
    good: LocalizedText("420502,\"西陵区\",2025Q1,12"))

  static let csvTextAfterQuote = FindingEntry(
    .fatal, title: LocalizedText(zh: "引号之后还有文字", en: "Text after a closing quote"),
    message: LocalizedText(
      zh: "英文双引号已经配对，后面却还有文字，没有逗号隔开。",
      en: "After a closing double quote there is more text before the next comma."),
    remedy: LocalizedText(
      zh: "请检查这一行的英文双引号：文字里本来就有引号的，写成两个英文双引号，或改用中文引号。",
      en: """
        Check the double quotes on this line: a quote that belongs to the text is written twice, \
        or as a curly quote.
        """),
    meaning: LocalizedText(
      zh: """
        这样的一格从哪里结束有两种读法，读法不同，后面各栏就会错位。程序不作选择，\
        整个文件没有使用。
        """,
      en: """
        Such a cell can be read in two ways, and the columns after it shift with the reading. The \
        program does not choose between them and uses nothing of the file.
        """),
    bad: LocalizedText("420502,\"关于\"调解\"的通知\",12"),
    good: LocalizedText("420502,\"关于\"\"调解\"\"的通知\",12"))

  static let delimiterUnusual = FindingEntry(
    .notice, title: LocalizedText(zh: "分隔符不是逗号", en: "Delimiter is not a comma"),
    message: LocalizedText(
      zh: "各栏之间用{delimiter}分隔，已照此读取。",
      en: "The columns are separated by {delimiter}, and were read that way."),
    remedy: LocalizedText(
      zh: "不必改动；今后另存时请选择“CSV（逗号分隔）”。",
      en: "Nothing needs to be done; next time choose “CSV (comma delimited)”."),
    meaning: LocalizedText(
      zh: """
        有的软件用制表符、分号或中文逗号来分栏。只有整行表头都对得上时，程序才接受这样的分隔符，\
        所以各栏没有错位，数据照常使用。
        """,
      en: """
        Some programs separate columns by tabs, semicolons or full-width commas. The program \
        accepts that only where the whole header matches, so the columns have not shifted and \
        every value is used.
        """),
    bad: LocalizedText("区划代码;报告期;受理件数"),
    good: LocalizedText("区划代码,报告期,受理件数"))

  static let fileUnrecognised = FindingEntry(
    .error, title: LocalizedText(zh: "认不出是哪张报表", en: "No table recognises the file"),
    message: LocalizedText(
      zh: "表头与方案中的任何报表都对不上（最接近的：{closest}；缺少：{missing}）。",
      en: "The header fits no table of the scheme (nearest: {closest}; missing: {missing})."),
    remedy: LocalizedText(
      zh: "请照模板补齐所缺的栏，栏名一字不改；如果这不是报表，请把它移出报送文件夹。",
      en: """
        Add the missing columns, named as in the template; if this is not a return, move it out of \
        the folder.
        """),
    meaning: LocalizedText(
      zh: "程序凭表头认报表，不凭文件名。认不出的文件一个数也没有使用，对应的报表按未报处理。",
      en: """
        The program knows a table by its header, not by the name of its file. Nothing of a file \
        that it does not recognise is used, and the table counts as not sent.
        """),
    bad: LocalizedText("代码,名称,备注"),
    good: LocalizedText("区划代码,报告期,受理件数"))

  static let xmlNamespace = FindingEntry(
    .fatal,
    title: LocalizedText(zh: "XML的命名空间或版本不对", en: "XML namespace or version is wrong"),
    message: LocalizedText(
      zh: "XML根元素标明的是“{read}”，应为“{expected}”。",
      en: "The root element of the XML says “{read}” where “{expected}” is expected."),
    remedy: LocalizedText(
      zh: "请照模板写根元素的命名空间和版本；由系统导出的，请确认导出时选的是本方案的格式。",
      en: """
        Write the namespace and version of the root element as the template does; if a system made \
        the file, choose the format of this scheme.
        """),
    meaning: LocalizedText(
      zh: """
        命名空间和版本说明文件按哪一套格式填写。对不上时，同名的元素可能是别的意思，\
        所以整个文件没有使用。
        """,
      en: """
        Namespace and version say which format the file follows. Where they differ, elements of \
        the same name may mean something else, so nothing of the file is used.
        """),
    bad: LocalizedText("<submission>"),
    good: LocalizedText("<submission xmlns=\"urn:assess:submission\" version=\"1\">"))

  static let csvLimit = FindingEntry(
    .fatal, title: LocalizedText(zh: "CSV超出限度", en: "CSV exceeds a limit"),
    message: LocalizedText(
      zh: "表格超出了限度：{limit}。",
      en: "The table exceeds a limit: {limit}."),
    remedy: LocalizedText(
      zh: """
        请删去表格右侧和下方的空白栏、空白行，检查这一行是不是少了换行或引号；\
        台账确实很大的，请按月拆成几个文件。
        """,
      en: """
        Remove blank columns and rows at the edges and check this line for a missing line break or \
        quote; split a ledger by month if it really is that long.
        """),
    meaning: LocalizedText(
      zh: """
        程序对一格的长度、一行的栏数和总行数设了上限，正常的报表远远达不到。\
        超出多半是漏了引号，或把整张工作表的空白格都存了下来，整个文件没有使用。
        """,
      en: """
        The length of a cell, the columns of a row and the number of rows are limited, far above \
        what any return needs. Beyond them there is mostly a missing quote or a sheet saved with \
        all its blank cells; nothing of the file is used.
        """),
    bad: LocalizedText(zh: "（一行有16384栏）", en: "(a row of 16,384 columns)"),
    good: LocalizedText("420502,2025Q1,12"))
}
