/// Codes that a spreadsheet took for something else, and formulas without a result (A324–A327).
enum CellKeyFindings {
  static let codeIsDate = FindingEntry(
    .error, title: LocalizedText(zh: "编号变成了日期", en: "Code became a date"),
    message: LocalizedText(
      zh: "“{column}”应填编号，这一格却是日期“{read}”，多半是表格软件改的。",
      en: """
        “{column}” asks for a code, but the cell holds the date “{read}”: most likely a \
        spreadsheet changed it.
        """),
    remedy: LocalizedText(
      zh: "请先把“{column}”整列设为“文本”格式，再重新填写编号（应为：{expected}）；只改格式不重填，编号变不回来。",
      en: """
        Format the whole column “{column}” as text first, then type the code in again (expected: \
        {expected}); the format alone does not bring it back.
        """),
    meaning: LocalizedText(
      zh: """
        表格软件把“1-1”“2020-5”一类编号当成日期，存成“1月1日”“1-Jan”或2026-01-01，原来的编号已经丢失。\
        按这样的编号找不到任务，就会白白丢分，所以程序不猜测，这一格没有使用。
        """,
      en: """
        Spreadsheets take codes such as “1-1” or “2020-5” for days and store “1-Jan” or 2026-01-01; \
        the code itself is lost. No task would be found by it and points would be lost for \
        nothing, so the program does not guess, and does not use the cell.
        """),
    bad: LocalizedText("1月1日"),
    good: LocalizedText("1-1"))

  static let codeUnknown = FindingEntry(
    .query, title: LocalizedText(zh: "方案里没有这个编号", en: "Code is not one of the scheme's"),
    message: LocalizedText(
      zh: "“{column}”填的是“{read}”，方案的任务里没有这个编号；应为：{expected}。",
      en:
        "“{column}” holds “{read}”, and no task of the scheme has that code; expected: {expected}."),
    remedy: LocalizedText(
      zh: "请照方案改正编号，先把这一列设为“文本”格式再填；确实是方案以外的任务的，请说明。",
      en: """
        Correct the code as the scheme has it, in a column formatted as text; if the task really \
        is none of the scheme's, explain it.
        """),
    meaning: LocalizedText(
      zh: """
        指标按编号找任务，编号对不上，这一行就不算任何指标的完成情况，也没有别的提示。\
        常见的是少打一位，或“1.10”被表格软件改成“1.1”。
        """,
      en: """
        Indicators find their tasks by code: a row with another code counts for none of them. \
        Mostly a character was left out, or a spreadsheet made 1.1 of 1.10.
        """),
    bad: LocalizedText("1.1"),
    good: LocalizedText("1.10"))

  static let codeIsNumber = FindingEntry(
    .query, title: LocalizedText(zh: "编号存成了小数", en: "Code is stored as a number"),
    message: LocalizedText(
      zh: "“{column}”里的“{read}”存成了数字，编号末尾若有0已经丢失。",
      en: "“{read}” in “{column}” is stored as a number: zeros at its end would be lost."),
    remedy: LocalizedText(
      zh: "请核对编号；末尾少了0的，先把“{column}”整列设为“文本”格式，再重新填写。",
      en: """
        Check the code; if it lost a zero, format the whole column “{column}” as text and type it \
        in again.
        """),
    meaning: LocalizedText(
      zh: "表格软件把编号“1.10”当成数字1.1存储，和编号“1.1”再也分不开。程序按看到的使用，请填报人核对。",
      en: """
        A spreadsheet stores the code 1.10 as the number 1.1, and nobody can tell it from the code \
        1.1 any more. The program takes it as it stands and asks.
        """),
    bad: LocalizedText(zh: "1.1（数字格式）", en: "1.1 (formatted as a number)"),
    good: LocalizedText(zh: "1.10（文本格式）", en: "1.10 (formatted as text)"))

  static let formulaWithoutResult = FindingEntry(
    .error, title: LocalizedText(zh: "公式没有存下结果", en: "Formula without its result"),
    message: LocalizedText(
      zh: "“{column}”里有公式，但文件没有存下它的结果。",
      en: "“{column}” holds a formula, but its result was not stored in the file."),
    remedy: LocalizedText(
      zh: "请用WPS、Excel或LibreOffice打开文件，等公式算出结果后保存，再报送；也可以直接填数。",
      en: """
        Open the file in WPS, Excel or LibreOffice, let it work the formulas out, save it and send \
        it again; or type the value in.
        """),
    meaning: LocalizedText(
      zh: """
        工作簿里的公式旁边存着算好的结果，程序只读结果，不替表格软件计算。由别的系统导出、\
        没有用表格软件打开过的文件常常只有公式，这一格当作没有数。
        """,
      en: """
        A workbook keeps the result of a formula beside it, and the program reads results: it does \
        not calculate. Files that another system made and no spreadsheet has opened often have \
        formulas alone; the cell has no value.
        """),
    bad: LocalizedText(zh: "=B2+B3（没有结果）", en: "=B2+B3 (without a result)"),
    good: LocalizedText(zh: "=B2+B3（结果12）", en: "=B2+B3 (result 12)"))
}
