/// Files that cannot be read, or are not what their name says (A101–A109, A118).
enum FileFindings {
  static let fileUnreadable = FindingEntry(
    .fatal, title: LocalizedText(zh: "文件无法读取", en: "File cannot be read"),
    message: LocalizedText(
      zh: "文件打不开：{reason}。",
      en: "The file cannot be opened: {reason}."),
    remedy: LocalizedText(
      zh: "请确认文件还在原处、没有被WPS或Excel占用、您有读取权限，然后重新运行。",
      en: """
        Check that the file is still there, that no other program holds it open and that you may \
        read it, then run again.
        """),
    meaning: LocalizedText(
      zh: """
        系统没有把文件的内容交给程序，所以其中的数一个也没有读到。这份报送按未报处理，\
        直到文件能够读取为止。
        """,
      en: """
        The system did not hand the content of the file to the program, so none of its values was \
        read. The return counts as not sent until the file can be read.
        """),
    bad: LocalizedText(
      zh: "人民调解.csv（没有读取权限）",
      en: "mediation.csv (no permission to read it)"),
    good: LocalizedText(zh: "人民调解.csv（可以读取）", en: "mediation.csv (readable)"))

  static let fileEmpty = FindingEntry(
    .error, title: LocalizedText(zh: "文件是空的", en: "File is empty"),
    message: LocalizedText(zh: "文件里没有任何内容。", en: "There is nothing in the file."),
    remedy: LocalizedText(
      zh: """
        请打开原表核对，重新另存为CSV后再报；本期确实没有数据的，也要报送带表头的表，\
        各栏填0或“不涉及”。
        """,
      en: """
        Open the original table, save it as CSV again and send that; if there is nothing to \
        report, still send the table with its header and fill in 0 or “N/A”.
        """),
    meaning: LocalizedText(
      zh: """
        空文件多半是导出或拷贝中断造成的，不能当作“没有数据”。程序不会把它算作零，\
        这份报送按未报处理。
        """,
      en: """
        An empty file usually comes from an export or a copy that was cut short, and it does not \
        say that there was nothing to report. The program never takes it for zero: the return \
        counts as not sent.
        """),
    bad: LocalizedText(zh: "（0字节）", en: "(0 bytes)"),
    good: LocalizedText(
      """
      区划代码,报告期,受理件数
      420502,2025Q1,0
      """))

  static let fileTooLarge = FindingEntry(
    .fatal, title: LocalizedText(zh: "文件过大", en: "File is too large"),
    message: LocalizedText(
      zh: "文件大小为{size}，超过上限{limit}。",
      en: "The file is {size} large, more than the limit of {limit}."),
    remedy: LocalizedText(
      zh: """
        请确认没有选错文件，并删去表格下方、右侧的大片空白和无关的工作表；台账确实很大的，\
        请按月拆成几个文件报送。
        """,
      en: """
        Check that this is the right file and remove blank areas and sheets that do not belong to \
        it; if a ledger really is that long, split it by month.
        """),
    meaning: LocalizedText(
      zh: """
        区县的报表通常只有几十到几千行，这样大的文件几乎都是选错了文件。为了不拖住其他报送，\
        程序没有读取它，其中的数没有使用。
        """,
      en: """
        A district's table has some dozens to some thousands of rows, so a file of this size is \
        nearly always the wrong one. The program did not read it, so that the other returns are \
        not held up, and none of its values is used.
        """),
    bad: LocalizedText(zh: "台账.csv（2.1 GB）", en: "ledger.csv (2.1 GB)"),
    good: LocalizedText(zh: "台账-1月.csv（3 MB）", en: "ledger-january.csv (3 MB)"))

  static let encodingUnknown = FindingEntry(
    .fatal, title: LocalizedText(zh: "文字编码无法识别", en: "Text encoding is not known"),
    message: LocalizedText(
      zh: "从第{byte}个字节起，文字既不是UTF-8编码，也不是GB18030编码。",
      en: "From byte {byte} on, the text is neither UTF-8 nor GB18030."),
    remedy: LocalizedText(
      zh: "请用WPS或Excel打开原表，另存为“CSV UTF-8（逗号分隔）”后重新报送。",
      en: """
        Open the original table in WPS or Excel, save it as “CSV UTF-8 (comma delimited)” and send \
        it again.
        """),
    meaning: LocalizedText(
      zh: """
        文件里有一段内容不是文字，多半是传输损坏或几种编码拼在了一起。程序不猜测编码，\
        因为猜错会把单位名称和数据读错，所以整个文件没有使用。
        """,
      en: """
        Part of the file is not text: it was damaged on the way, or pieces in different encodings \
        were joined. The program does not guess, since a wrong guess would misread names and \
        values, and uses nothing of the file.
        """),
    bad: LocalizedText(zh: "区划代码,单位名称\\xFF\\xFE", en: "420502,\\xFF\\xFE"),
    good: LocalizedText(zh: "区划代码,单位名称（UTF-8编码）", en: "420502,西陵区 (in UTF-8)"))

  static let encodingGb18030 = FindingEntry(
    .notice, title: LocalizedText(zh: "按GB18030读取", en: "Read as GB18030"),
    message: LocalizedText(
      zh: "文件采用GB18030（GBK）编码，已按该编码读取。",
      en: "The file is in GB18030 (GBK) and was read as such."),
    remedy: LocalizedText(
      zh: "不必改动；今后另存时可以选择“CSV UTF-8”，各种软件都能打开。",
      en: """
        Nothing needs to be done; next time “CSV UTF-8” can be chosen, which every program opens.
        """),
    meaning: LocalizedText(
      zh: """
        中文版WPS、Excel默认把CSV存成这种编码，完全有效。程序先按UTF-8严格检查全文，\
        不符合的再按GB18030严格检查，两次都不猜测，所有数据照常使用。
        """,
      en: """
        Chinese editions of WPS and Excel save CSV files in this encoding, and it is quite valid. \
        The program checks the whole file strictly as UTF-8 first and then strictly as GB18030, \
        without guessing, and uses every value.
        """),
    bad: LocalizedText(zh: "人民调解.csv（GBK编码）", en: "mediation.csv (GBK)"),
    good: LocalizedText(zh: "人民调解.csv（UTF-8编码）", en: "mediation.csv (UTF-8)"))

  static let nulBytes = FindingEntry(
    .fatal, title: LocalizedText(zh: "含有空字节", en: "Zero bytes in the text"),
    message: LocalizedText(
      zh: "第{byte}个字节是空字节，这个文件不是文本文件。",
      en: "Byte {byte} is a zero byte, so the file is not a text file."),
    remedy: LocalizedText(
      zh: """
        请用WPS或Excel打开原表，另存为“CSV UTF-8（逗号分隔）”后重新报送，不要直接改文件的扩展名。
        """,
      en: """
        Open the original table in WPS or Excel, save it as “CSV UTF-8 (comma delimited)” and send \
        it again; renaming the file is not enough.
        """),
    meaning: LocalizedText(
      zh: """
        文本文件里不会有空字节，出现空字节说明这是别的格式，或者存盘、传输时损坏了。\
        程序不能确定哪些字可信，所以整个文件没有使用。
        """,
      en: """
        Text files hold no zero bytes: this is another format, or the file was damaged when it was \
        saved or sent. The program cannot tell which of its text to trust and uses nothing of the \
        file.
        """),
    bad: LocalizedText("420502,2025Q1,1\\x002"),
    good: LocalizedText("420502,2025Q1,12"))

  static let mojibake = FindingEntry(
    .fatal, title: LocalizedText(zh: "文字已成乱码", en: "Text was garbled before"),
    message: LocalizedText(
      zh: "文字已经变成乱码（如“{read}”），说明文件在报送前被转错过编码。",
      en: """
        The text is garbled (for example “{read}”): it was converted wrongly before it was sent.
        """),
    remedy: LocalizedText(
      zh: """
        请找到没有乱码的原表，用WPS或Excel打开后另存为“CSV UTF-8（逗号分隔）”重新报送；\
        在乱码的文件上改不回来。
        """,
      en: """
        Find the original table that still reads well, save it from WPS or Excel as “CSV UTF-8 \
        (comma delimited)” and send that; the garbled file itself cannot be repaired.
        """),
    meaning: LocalizedText(
      zh: """
        “锟斤拷”一类的字样，是文字被按错误编码打开又存盘留下的，原来的字已经丢失。\
        单位和栏目名称因此都不可靠，整个文件没有使用。
        """,
      en: """
        Such characters remain when text is opened in the wrong encoding and saved again; the \
        original characters are lost. Names of divisions and columns can no longer be trusted, so \
        nothing of the file is used.
        """),
    bad: LocalizedText("锟斤拷,锟斤拷锟斤拷"),
    good: LocalizedText("区划代码,受理件数"))

  static let spreadsheetAsText = FindingEntry(
    .fatal, title: LocalizedText(zh: "不能读取的文件类型", en: "Kind of file that is not read"),
    message: LocalizedText(
      zh: "文件的内容是{kind}，程序不读取这种文件。",
      en: "The content of the file is {kind}, which the program does not read."),
    remedy: LocalizedText(
      zh: "请用WPS/Excel打开后另存为xlsx、ods或CSV，再报送另存出来的文件；直接改扩展名是不行的。",
      en: """
        Open it in WPS or Excel, save it as xlsx, ods or CSV and send the file so saved; changing \
        the extension is not enough.
        """),
    meaning: LocalizedText(
      zh: """
        程序读取xlsx、ods、fods工作簿，以及CSV和XML。旧格式的工作簿（xls、et）、加了密码的工作簿、\
        压缩包、PDF和网页不是这些格式，只改扩展名也不会变成这些格式；其中的数没有读到，\
        这个文件没有使用。
        """,
      en: """
        The program reads workbooks in xlsx, ods and fods, CSV and XML. Workbooks of the old kind \
        (xls, et) or with a password, archives, PDF and web pages are none of these, and changing \
        the extension does not make them so. None of their values is read, and the file is not used.
        """),
    bad: LocalizedText(zh: "人民调解.xls（旧格式的工作簿）", en: "mediation.xls (of the old kind)"),
    good: LocalizedText(zh: "人民调解.xlsx（另存为xlsx）", en: "mediation.xlsx (saved as xlsx)"))

  static let wrongExtension = FindingEntry(
    .notice, title: LocalizedText(zh: "扩展名与内容不符", en: "Extension does not fit the content"),
    message: LocalizedText(
      zh: "扩展名与内容不符，内容是{kind}，已按{kind}读取。",
      en: "The extension does not fit the content, which is {kind} and was read as such."),
    remedy: LocalizedText(
      zh: "不必重报；今后请让扩展名与内容一致，以免别的软件打不开。",
      en: """
        Nothing needs to be sent again; next time let the extension fit the content, so that other \
        programs can open it too.
        """),
    meaning: LocalizedText(
      zh: """
        程序看内容而不是看扩展名来决定怎样读。数据照常使用，但同一个文件在别的软件里可能打不开。
        """,
      en: """
        The program goes by the content, not by the extension. The values are used as usual, but \
        other programs may fail to open the file.
        """),
    bad: LocalizedText(zh: "人民调解.csv（内容为XML）", en: "mediation.csv (holding XML)"),
    good: LocalizedText(zh: "人民调解.xml（内容为XML）", en: "mediation.xml (holding XML)"))

  static let duplicateFile = FindingEntry(
    .notice, title: LocalizedText(zh: "同一文件报了两次", en: "Same file sent twice"),
    message: LocalizedText(
      zh: "这个文件与“{other}”的内容完全相同，只读取一次。",
      en: "This file is the same as “{other}”, byte for byte, and is read once."),
    remedy: LocalizedText(
      zh: "不必改动；如果本想报另一张表或更正后的表，请检查是不是放错了文件。",
      en: """
        Nothing needs to be done; if another table or a corrected one was meant, check whether the \
        wrong file was put here.
        """),
    meaning: LocalizedText(
      zh: "两个文件一字不差，重复读取会让同一个数出现两次。程序只用其中一个，结果不受影响。",
      en: """
        The two files do not differ in a single byte, and reading both would give every value \
        twice. The program uses one of them, and the result is not affected.
        """),
    bad: LocalizedText(zh: "调解.csv、调解(1).csv", en: "mediation.csv, mediation(1).csv"),
    good: LocalizedText(zh: "调解.csv", en: "mediation.csv"))
}
