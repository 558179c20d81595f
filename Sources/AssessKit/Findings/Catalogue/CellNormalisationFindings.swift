/// Cells that were read, but not as they were written (A312–A320).
enum CellNormalisationFindings {
  static let fullWidth = FindingEntry(
    .notice, title: LocalizedText(zh: "全角数字已转换", en: "Full-width digits were converted"),
    message: LocalizedText(
      zh: "“{column}”里的“{read}”含有全角字符，已按半角读取。",
      en: "“{read}” in “{column}” has full-width characters and was read as ordinary ones."),
    remedy: LocalizedText(
      zh: "不必改动；今后请切换到半角再输入数字。",
      en: "Nothing needs to be done; next time type numbers in half-width characters."),
    meaning: LocalizedText(
      zh: """
        全角的数字、小数点和负号看起来一样，许多软件却不认作数字。程序逐字换成半角，\
        数值不变，照常使用。
        """,
      en: """
        Full-width digits, points and minus signs look alike, but many programs do not take them \
        for numbers. They were replaced one by one; the value is unchanged and used.
        """),
    bad: LocalizedText("１２３"),
    good: LocalizedText("123"))

  static let unitInCell = FindingEntry(
    .notice, title: LocalizedText(zh: "格里写了单位", en: "Unit in the cell"),
    message: LocalizedText(
      zh: "“{column}”填的是“{read}”，已去掉单位“{unit}”读取。",
      en: "“{column}” holds “{read}” and was read without the unit “{unit}”."),
    remedy: LocalizedText(
      zh: "不必改动；今后这一栏只填数字，单位写在表头里。",
      en: """
        Nothing needs to be done; next time write the number alone, since the unit stands in the \
        header.
        """),
    meaning: LocalizedText(
      zh: """
        格里的单位与本栏的单位相同，去掉之后数值不变。程序照常使用；单位不同的会另外提示，\
        不会使用（A322）。
        """,
      en: """
        The unit is that of the column, and the number is the same without it, so the value is \
        used. A different unit is reported and not used (A322).
        """),
    bad: LocalizedText("120件"),
    good: LocalizedText("120"))

  static let largeUnitConverted = FindingEntry(
    .notice, title: LocalizedText(zh: "“万”“亿”已换算", en: "Ten thousands were converted"),
    message: LocalizedText(
      zh: "“{column}”填的是“{read}”，已换算为{value}。",
      en: "“{column}” holds “{read}” and was read as {value}."),
    remedy: LocalizedText(
      zh: "请核对换算后的{value}是否正确；今后请直接填完整的数字。",
      en: "Check that {value} is right; next time write the number in full."),
    meaning: LocalizedText(
      zh: """
        本栏允许以“万”或“亿”填写，例如3.2万读作32000。换算按十进制精确进行，\
        数值照常使用；带“万”的数往往是约数，请尽量填准确数。
        """,
      en: """
        The column allows figures in ten thousands or hundred millions, so that 3.2 of the former \
        is read as 32000. The conversion is exact and the value is used; such figures are often \
        rounded, so give the exact one if there is one.
        """),
    bad: LocalizedText("3.2万"),
    good: LocalizedText("32000"))

  static let fractionAsPercent = FindingEntry(
    .query, title: LocalizedText(zh: "疑似小数与百分数混填", en: "Fractions among percentages"),
    message: LocalizedText(
      zh: "“{column}”填的是“{read}”，而{others}，{guess}。",
      en: "“{column}” holds “{read}”, but {others}; {guess}."),
    remedy: LocalizedText(
      zh: "请核对“{column}”：百分数请填98.5或98.5%，不填0.985；如果原数无误，请附说明。",
      en: """
        Check “{column}”: write a percentage as 98.5 or 98.5%, not 0.985; if the figure was meant \
        as it stands, explain it.
        """),
    meaning: LocalizedText(
      zh: """
        百分率栏里的0.985，可能是98.5%写成了小数，也可能真的不到1%。同一期各单位（或者本单位以往各期）\
        的数正好差一百倍左右时，程序请少的一边核实，并写明两边各是谁；多数单位填小数的，也要一并更正。\
        更正之前按原数使用。
        """,
      en: """
        In a percentage column 0.985 may be 98.5% written as a fraction, or truly less than 1%. \
        Where the units of a period, or a unit's own returns, differ by about a hundred, the \
        smaller side is asked and both are named; where most wrote fractions, those must be \
        corrected, too. Until then figures are used as they stand.
        """),
    bad: LocalizedText("0.985"),
    good: LocalizedText("98.5%"))

  static let declaredNone = FindingEntry(
    .notice, title: LocalizedText(zh: "填的是“没有”", en: "Declared as none"),
    message: LocalizedText(
      zh: "“{column}”填的是“{read}”，读作申明没有。",
      en: "“{column}” holds “{read}”, which was read as a declaration that there is none."),
    remedy: LocalizedText(
      zh: """
        不必改动；统计表里没有发生的，填0更清楚，没有这项工作的填“不涉及”；整张台账没有可列的，\
        也可以在报送清单里选“无此项”。
        """,
      en: """
        Nothing needs to be done; in a form 0 is clearer if nothing happened, and “N/A” if the \
        division has no such work; an empty ledger may be declared to have nothing to report, too.
        """),
    meaning: LocalizedText(
      zh: """
        “无”“/”“—”与空格不同，表示填报人看过这一栏。它算作0还是不涉及，由方案对各指标的规定决定，\
        程序不自行推断。
        """,
      en: """
        Such a sign differs from an empty cell: it says that somebody has considered the column. \
        Whether it counts as 0 or as not applicable is laid down for each indicator in the scheme \
        and never inferred.
        """),
    bad: LocalizedText("无"),
    good: LocalizedText("0"))

  static let dateNormalised = FindingEntry(
    .notice, title: LocalizedText(zh: "日期写法已统一", en: "Date was rewritten"),
    message: LocalizedText(
      zh: "“{column}”填的是“{read}”，读作{value}。",
      en: "“{column}” holds “{read}” and was read as {value}."),
    remedy: LocalizedText(
      zh: "请核对{value}是否正确；今后请按“年-月-日”填写，例如2025-03-31。",
      en: "Check that {value} is right; next time write year-month-day, for example 2025-03-31."),
    meaning: LocalizedText(
      zh: """
        程序能认出几种常见的日期写法，包括表格软件存下的日期序号。只写到月的按当月最后一天计，\
        日期照常使用。
        """,
      en: """
        The program knows the usual ways of writing a date, and the serial numbers that \
        spreadsheets store. A month without a day is taken as its last day; the date is used.
        """),
    bad: LocalizedText("2025年3月31日"),
    good: LocalizedText("2025-03-31"))

  static let codeNormalised = FindingEntry(
    .notice, title: LocalizedText(zh: "代码写法已统一", en: "Code was rewritten"),
    message: LocalizedText(
      zh: "“{column}”填的是“{read}”，读作{value}。",
      en: "“{column}” holds “{read}” and was read as {value}."),
    remedy: LocalizedText(
      zh: "不必改动；今后请把代码列设为“文本”格式再填写。",
      en: "Nothing needs to be done; next time set the column to text before typing codes."),
    meaning: LocalizedText(
      zh: """
        表格软件会给代码加上“.0”、撇号或空格，字母也可能是小写。去掉这些并不改变代码本身，\
        程序照常使用。
        """,
      en: """
        Spreadsheets add “.0”, apostrophes or blanks to codes, and letters may be in lower case. \
        Without these it is the same code, and it is used.
        """),
    bad: LocalizedText("420502.0"),
    good: LocalizedText("420502"))

  static let choiceSynonym = FindingEntry(
    .notice, title: LocalizedText(zh: "近义写法已对应", en: "Synonym was recognised"),
    message: LocalizedText(
      zh: "“{column}”填的是“{read}”，按“{value}”读取。",
      en: "“{column}” holds “{read}” and was read as “{value}”."),
    remedy: LocalizedText(
      zh: "请核对“{value}”是不是您的意思；今后请照模板的写法填写。",
      en: "Check that “{value}” is what was meant; next time use the words of the template."),
    meaning: LocalizedText(
      zh: "常见的近义写法都事先列明，程序只认列出的，不凭字面相近猜测。对应之后的值照常使用。",
      en: """
        The usual synonyms of each choice are listed beforehand; the program accepts only those \
        and does not guess by likeness. The choice is used.
        """),
    bad: LocalizedText("办结"),
    good: LocalizedText("已完成"))

  static let periodNormalised = FindingEntry(
    .notice, title: LocalizedText(zh: "报告期写法已统一", en: "Period was rewritten"),
    message: LocalizedText(
      zh: "“{column}”填的是“{read}”，读作{value}。",
      en: "“{column}” holds “{read}” and was read as {value}."),
    remedy: LocalizedText(
      zh: "请核对{value}是否正确；今后请照模板填写报告期，例如2025Q1。",
      en: """
        Check that {value} is right; next time write the period as the template does, for example \
        2025Q1.
        """),
    meaning: LocalizedText(
      zh: """
        报告期有多种习惯写法，程序能认出的都统一成一种。没有写年份的，按本次运行的年份补上，\
        数据照常使用。
        """,
      en: """
        There are many ways of writing a period, and the program turns those it knows into one. \
        Where the year is left out, that of the run is taken; the values are used.
        """),
    bad: LocalizedText("一季度"),
    good: LocalizedText("2025Q1"))
}
