/// Cells whose value cannot be used (A301–A311).
enum CellFindings {
  static let notANumber = FindingEntry(
    .error, title: LocalizedText(zh: "不是数字", en: "Not a number"),
    message: LocalizedText(
      zh: "“{column}”填的是“{read}”，不是可以使用的数字，应为{expected}。",
      en: "“{column}” holds “{read}”, which cannot be used as a number; expected: {expected}."),
    remedy: LocalizedText(
      zh: """
        请把“{column}”改为数字，不写“约”“余”和中文数字；确实没有的填0，没有这项工作的填“不涉及”。
        """,
      en: """
        Write “{column}” in plain digits, without “about” or words; put 0 if there were none and \
        “N/A” if the division has no such work.
        """),
    meaning: LocalizedText(
      zh: """
        “约100”“三十”之类的写法，每个人读出来可能不一样。程序不猜测，这一格没有使用，\
        用到它的指标按缺报处理。
        """,
      en: """
        Entries such as “about 100” or a number in words may be read differently by different \
        people. The program does not guess: the cell is not used, and the indicators that need it \
        count as not reported.
        """),
    bad: LocalizedText("约100"),
    good: LocalizedText("100"))

  static let notWhole = FindingEntry(
    .error, title: LocalizedText(zh: "不是整数", en: "Not a whole number"),
    message: LocalizedText(
      zh: "“{column}”填的是“{read}”，应为整数。",
      en: "“{column}” holds “{read}”, but must be a whole number."),
    remedy: LocalizedText(
      zh: """
        请把“{column}”改为整数，不带单位；如果填的是万元、百分比等其他口径，\
        请换算成本栏的单位。
        """,
      en: """
        Write “{column}” as a whole number without a unit; if the figure is in another unit, such \
        as ten thousands, convert it.
        """),
    meaning: LocalizedText(
      zh: """
        案件、人员、机构都按整数计，出现小数多半是填错了栏或单位。程序不四舍五入，\
        这一格没有使用。
        """,
      en: """
        Cases, people and bodies are counted whole; a fraction mostly means a wrong column or \
        unit. The program does not round it, and does not use the cell.
        """),
    bad: LocalizedText("12.5"),
    good: LocalizedText("12"))

  static let outOfRange = FindingEntry(
    .error, title: LocalizedText(zh: "超出范围", en: "Out of range"),
    message: LocalizedText(
      zh: "“{column}”填的是“{read}”，应为{expected}。",
      en: "“{column}” holds “{read}”, but must be {expected}."),
    remedy: LocalizedText(
      zh: "请核对“{column}”是否多打或少打了数字、小数点或负号，改正后重新报送。",
      en: """
        Check “{column}” for a digit too many or too few, a misplaced point or a minus sign, \
        correct it and send the table again.
        """),
    meaning: LocalizedText(
      zh: """
        方案为这一栏规定了可能的范围，范围以外的数在实际工作中不会出现。这一格没有使用，\
        用到它的指标按缺报处理。
        """,
      en: """
        The scheme says which values the column can have, and this one does not occur in practice. \
        The cell is not used, and the indicators that need it count as not reported.
        """),
    bad: LocalizedText("-3"),
    good: LocalizedText("3"))

  static let notAChoice = FindingEntry(
    .error, title: LocalizedText(zh: "不是可选的值", en: "Not one of the choices"),
    message: LocalizedText(
      zh: "“{column}”填的是“{read}”，只能填：{expected}。",
      en: "“{column}” holds “{read}”; the choices are: {expected}."),
    remedy: LocalizedText(
      zh: "请从{expected}中选一个，照原样填写。",
      en: "Choose one of {expected} and write it exactly so."),
    meaning: LocalizedText(
      zh: """
        这一栏要按固定的类别统计，自拟的说法无法归类。常见的近义写法程序会自动对应，\
        对不上的没有使用。
        """,
      en: """
        The column is counted by fixed classes, and words of one's own cannot be put into any of \
        them. Usual synonyms are recognised; what is not recognised is not used.
        """),
    bad: LocalizedText("基本完成"),
    good: LocalizedText("已完成"))

  static let duplicateValue = FindingEntry(
    .error, title: LocalizedText(zh: "重复填报且数不同", en: "Given twice with different values"),
    message: LocalizedText(
      zh: "同一单位、同一报告期在第{first}行已经填过，两处的数不同：{read}。",
      en: """
        The same division and period was already given on line {first}, with different values: \
        {read}.
        """),
    remedy: LocalizedText(
      zh: """
        请核对第{first}行和这一行，只保留正确的一行；本来是两个单位或两期的，\
        请改正区划代码或报告期。
        """,
      en: """
        Compare line {first} with this one and keep only the right one; if they are for two \
        divisions or periods, correct the code or the period.
        """),
    meaning: LocalizedText(
      zh: """
        同一单位同一报告期只能有一个数，保留哪一个都会影响得分，不能由程序决定。\
        改好之前，这份报送没有使用。
        """,
      en: """
        A division has one value for a period, and whichever of the two were kept would change the \
        score; that is not for the program to decide. Until this is settled the return is not \
        used.
        """),
    bad: LocalizedText(
      """
      420502,2025Q1,120
      420502,2025Q1,125
      """),
    good: LocalizedText(
      """
      420502,2025Q1,120
      420503,2025Q1,125
      """))

  static let notADate = FindingEntry(
    .error, title: LocalizedText(zh: "不是日期", en: "Not a date"),
    message: LocalizedText(
      zh: "“{column}”填的是“{read}”，不是可以确定的日期。",
      en: "“{column}” holds “{read}”, which is not a date that can be told for certain."),
    remedy: LocalizedText(
      zh: "请按“年-月-日”填写，例如2025-03-31。",
      en: "Write the date as year-month-day, for example 2025-03-31."),
    meaning: LocalizedText(
      zh: """
        “6/7/25”这样的写法分不清年、月、日的先后，2月30日这样的日期并不存在。\
        程序不猜测，这一格没有使用。
        """,
      en: """
        In “6/7/25” nobody can tell day, month and year apart, and a date such as 30 February does \
        not exist. The program does not guess, and does not use the cell.
        """),
    bad: LocalizedText("6/30/25"),
    good: LocalizedText("2025-06-30"))

  static let dateInFuture = FindingEntry(
    .error, title: LocalizedText(zh: "日期还没有到", en: "Date lies in the future"),
    message: LocalizedText(
      zh: "“{column}”填的是“{read}”，这一天还没有到。",
      en: "“{column}” holds “{read}”, a day that has not come yet."),
    remedy: LocalizedText(
      zh: "请核对年份和月份，填实际发生的日期；计划日期不能填在这一栏，还没有发生的请留空。",
      en: """
        Check year and month and give the day on which it happened; a planned date does not belong \
        here, so leave the cell empty if it has not happened.
        """),
    meaning: LocalizedText(
      zh: """
        这一栏记录已经发生的事，日期不应晚于运行当天，多半是年份打错。这一格没有使用，\
        否则计划会被当成完成。
        """,
      en: """
        The column records what has happened, so a day after that of the run is mostly a mistyped \
        year. The cell is not used, since a plan would otherwise count as done.
        """),
    bad: LocalizedText("2052-03-31"),
    good: LocalizedText("2025-03-31"))

  static let notYesNo = FindingEntry(
    .error, title: LocalizedText(zh: "不是“是”或“否”", en: "Not yes or no"),
    message: LocalizedText(
      zh: "“{column}”填的是“{read}”，只能填“是”或“否”。",
      en: "“{column}” holds “{read}”, but must say yes or no."),
    remedy: LocalizedText(
      zh: "请填“是”或“否”，说明文字写到备注栏；没有这项工作的填“不涉及”。",
      en: """
        Write yes or no and put any comment into the remarks; write “N/A” if the division has no \
        such work.
        """),
    meaning: LocalizedText(
      zh: """
        这一栏只判断有没有、是不是，“正在推进”一类的说法既不是也不否。程序不替您下结论，\
        这一格没有使用。
        """,
      en: """
        The column asks whether something is so, and “under way” answers neither way. The program \
        does not decide for you, and does not use the cell.
        """),
    bad: LocalizedText("正在推进"),
    good: LocalizedText("否"))

  static let requiredMissing = FindingEntry(
    .error, title: LocalizedText(zh: "必填的格空着", en: "Required cell is empty"),
    message: LocalizedText(
      zh: "“{column}”必须填写，这一格是空的。",
      en: "“{column}” must be filled in, but the cell is empty."),
    remedy: LocalizedText(
      zh: """
        请填上“{column}”，不要留空。统计表里确实没有的填0，没有这项工作的填“不涉及”；\
        台账的每一行要填全，整张台账没有可列的，在报送清单里选“无此项”。
        """,
      en: """
        Fill in “{column}”. In a form put 0 if there were none and “N/A” if the division has no such \
        work; complete each row of a ledger, and declare that it has nothing to report if nothing is to be \
        listed at all.
        """),
    meaning: LocalizedText(
      zh: "空格分不清是“没有”“不涉及”还是“忘了填”。程序绝不把空格当作0，用到它的指标按缺报处理。",
      en: """
        An empty cell does not tell “none” from “not applicable” or “forgotten”. The program never \
        takes it for 0: the indicators that need it count as not reported.
        """),
    bad: LocalizedText("420502,2025Q1,"),
    good: LocalizedText("420502,2025Q1,0"))

  static let spreadsheetError = FindingEntry(
    .error, title: LocalizedText(zh: "表格公式出错", en: "Spreadsheet error in the cell"),
    message: LocalizedText(
      zh: "“{column}”里是表格软件的出错标记“{read}”。",
      en: "“{column}” holds the error sign “{read}” of a spreadsheet."),
    remedy: LocalizedText(
      zh: "请打开原表改正公式，或直接填数字，按原来的格式保存；显示为“####”的，请把列拉宽后再保存。",
      en: """
        Correct the formula in the original table, or type the number in, and save it in the same \
        format; where “####” is shown, widen the column first.
        """),
    meaning: LocalizedText(
      zh: """
        公式算不出结果时，表格软件就显示这样的标记，例如除数为0或引用的单元格被删。\
        真正的数没有存进文件，这一格没有使用。
        """,
      en: """
        A spreadsheet shows such a sign when a formula has no result, for instance after a \
        division by zero or when a cell it needs is gone. The figure itself is not in the file, \
        and the cell is not used.
        """),
    bad: LocalizedText("#DIV/0!"),
    good: LocalizedText("0"))

  static let scientificNotation = FindingEntry(
    .error, title: LocalizedText(zh: "数被写成科学记数法", en: "Number in scientific notation"),
    message: LocalizedText(
      zh: "“{column}”里的“{read}”是科学记数法，原来的数字已经丢失。",
      en: """
        “{read}” in “{column}” is in scientific notation, and digits of the original number are \
        lost.
        """),
    remedy: LocalizedText(
      zh: "请打开原表，把这一列设为“文本”或“数值”格式，重新填写完整的数字，按原来的格式保存。",
      en: """
        Open the original table, set the column to text or number, type the full number in again \
        and save it in the same format.
        """),
    meaning: LocalizedText(
      zh: """
        表格软件会把长数字显示成“1.2E+08”，存成CSV后，后面的数字就没有了。程序不补零，\
        这一格没有使用。
        """,
      en: """
        Spreadsheets show long numbers as “1.2E+08”, and once saved as CSV the remaining digits \
        are gone. The program does not fill in zeros, and does not use the cell.
        """),
    bad: LocalizedText("1.2E+08"),
    good: LocalizedText("123456789"))
}
