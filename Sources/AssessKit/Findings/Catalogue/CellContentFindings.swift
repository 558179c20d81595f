/// Cells with the wrong kind of content: text, units, codes, personal data (A321–A332).
enum CellContentFindings {
  static let textTooLong = FindingEntry(
    .error, title: LocalizedText(zh: "文字过长", en: "Text is too long"),
    message: LocalizedText(
      zh: "“{column}”的文字超过了{limit}个字。",
      en: "The text in “{column}” is longer than {limit} characters."),
    remedy: LocalizedText(
      zh: "请把“{column}”压缩到{limit}个字以内，只写与考核有关的内容，不写姓名、电话等个人信息。",
      en: """
        Shorten “{column}” to {limit} characters; keep to what matters here, without names or \
        telephone numbers.
        """),
    meaning: LocalizedText(
      zh: """
        过长的文字多半是把整份材料粘进了一格，或是前面漏了引号。程序不截断文字，\
        这一格没有使用，内容也不会显示在任何报告里。
        """,
      en: """
        Such text is mostly a whole document pasted into a cell, or a quote is missing before it. \
        The program does not cut it short: the cell is not used, and its text appears in no \
        report.
        """),
    bad: LocalizedText(zh: "（粘贴进来的整份工作总结）", en: "(a whole report pasted in)"),
    good: LocalizedText("已按期完成"))

  static let unitWrong = FindingEntry(
    .error, title: LocalizedText(zh: "格里的单位不对", en: "Unit in the cell is wrong"),
    message: LocalizedText(
      zh: "“{column}”填的是“{read}”，单位与本栏不符，本栏要求：{expected}。",
      en: """
        “{column}” holds “{read}”, which is not in the unit of the column; expected: {expected}.
        """),
    remedy: LocalizedText(
      zh: "请把数换算成本栏的单位再填，只填数字，不写单位。",
      en: "Convert the figure to the unit of the column and write the number alone."),
    meaning: LocalizedText(
      zh: """
        格里写的单位与本栏的单位不同，数值的含义就不同。程序不自动换算，以免掩盖填错栏的情况，\
        这一格没有使用。
        """,
      en: """
        In a unit other than that of the column the figure means something else. The program does \
        not convert it, since that might hide a figure in the wrong column, and does not use the \
        cell.
        """),
    bad: LocalizedText("120人"),
    good: LocalizedText("120"))

  static let notACode = FindingEntry(
    .error, title: LocalizedText(zh: "代码不完整或不正确", en: "Code is damaged"),
    message: LocalizedText(
      zh: "“{column}”里的“{read}”不是完整的代码，无法还原。",
      en: "“{read}” in “{column}” is not a complete code and cannot be restored."),
    remedy: LocalizedText(
      zh: "请把这一列设为“文本”格式，照名单重新填写代码（区划代码6、9或12位），按原来的格式保存。",
      en: """
        Set the column to text, type the code in again from the list (6, 9 or 12 digits for a \
        division) and save it in the same format.
        """),
    meaning: LocalizedText(
      zh: """
        表格软件会把长代码变成“4.20204E+11”，去掉开头的0，或把第15位以后改成0，\
        丢掉的数字找不回来。程序不猜测代码，这一格没有使用；如果是区划代码，\
        整行都没有使用。
        """,
      en: """
        Spreadsheets turn long codes into “4.20204E+11”, drop leading zeros or replace the digits \
        after the fifteenth, and what is lost cannot be found again. The program does not guess \
        codes and does not use the cell; if it is the code of the division, it does not use the \
        row.
        """),
    bad: LocalizedText("4.20204E+11"),
    good: LocalizedText("420204000000"))

  static let personalData = FindingEntry(
    .error, title: LocalizedText(zh: "疑似含有个人信息", en: "Personal data suspected"),
    message: LocalizedText(
      zh: "“{column}”疑似含有{kind}，已拒收，内容不显示。",
      en: "“{column}” seems to hold {kind}; the cell was refused, and its content is not shown."),
    remedy: LocalizedText(
      zh: """
        请从原表删去{kind}后重新报送；需要区分案件的，请用案件编号代替，已经发出的文件请一并收回。
        """,
      en: """
        Delete {kind} from the original table and send it again; use a case number where cases \
        must be told apart, and recall the file already sent.
        """),
    meaning: LocalizedText(
      zh: """
        报表只要汇总数，台账只要去标识化的案件信息，都用不着身份证号、手机号、银行卡号。\
        程序凭号码的规律和校验位识别，不保存、不显示内容，这一格没有使用。
        """,
      en: """
        Tables hold totals and ledgers hold cases without names, so neither needs identity, \
        telephone or bank card numbers. The program knows them by their form and check digit; it \
        neither keeps nor shows them, and does not use the cell.
        """),
    bad: LocalizedText(zh: "（备注栏里的一个手机号）", en: "(a telephone number in the remarks)"),
    good: LocalizedText(zh: "案件编号2025-017", en: "case 2025-017"))

  static let personalColumn = FindingEntry(
    .fatal, title: LocalizedText(zh: "含有个人信息栏", en: "Column of personal data"),
    message: LocalizedText(
      zh: "“{column}”栏收集个人信息，整个文件已拒收。",
      en: "The column “{column}” collects personal data, so the whole file was refused."),
    remedy: LocalizedText(
      zh: "请在原表删去“{column}”整栏后重新报送；需要区分案件的，请改用案件编号。",
      en: """
        Delete the whole column “{column}” from the original table and send it again; use case \
        numbers where cases must be told apart.
        """),
    meaning: LocalizedText(
      zh: """
        姓名、身份证、电话、住址等栏不在考核需要的范围内，收了就有泄露的风险。\
        程序看到这样的栏名就不再读取这个文件，各行内容没有保存。
        """,
      en: """
        Names, identity numbers, telephone numbers and addresses are not needed for the \
        assessment, and whoever holds them may leak them. On such a header the program stops \
        reading the file and keeps nothing of its rows.
        """),
    bad: LocalizedText("案件编号,当事人姓名,受理日期"),
    good: LocalizedText("案件编号,受理日期"))
}
