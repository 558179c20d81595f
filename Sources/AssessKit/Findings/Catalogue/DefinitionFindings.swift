/// Mistakes in the files of a scheme: keys, names and formulas (A801–A807, A812–A813).
enum DefinitionFindings {
  static let yamlSyntax = FindingEntry(
    .error, title: LocalizedText(zh: "YAML语法有误", en: "YAML is not valid"),
    message: LocalizedText(
      zh: "方案文件写到这里不合YAML语法（{reason}）。",
      en: "The scheme file breaks the rules of YAML here ({reason})."),
    remedy: LocalizedText(
      zh: "请检查这一行的缩进（用空格，不用制表符）、冒号后的空格和引号是否配对，冒号要用半角。",
      en: """
        Check this line for its indentation (blanks, no tabs), a blank after each colon and paired \
        quotes.
        """),
    meaning: LocalizedText(
      zh: """
        方案文件用YAML书写，缩进表示上下级关系。语法不对，程序就不能确定各项属于谁，\
        方案没有载入。
        """,
      en: """
        Scheme files are written in YAML, in which indentation says what belongs to what. Where \
        that is broken nothing can be told for certain, and the scheme is not loaded.
        """),
    bad: LocalizedText(
      """
      rule:
      \ttype: step
      """),
    good: LocalizedText(
      """
      rule:
        type: step
      """))

  static let keyUnknown = FindingEntry(
    .error, title: LocalizedText(zh: "不认识的键", en: "Key is not known"),
    message: LocalizedText(
      zh: "这里没有“{name}”这个键（最接近的：{known}）。",
      en: "There is no key “{name}” here (nearest: {known})."),
    remedy: LocalizedText(
      zh: "请核对拼写和缩进，照方案说明改正，或删去这一行。",
      en: """
        Check spelling and indentation and correct it as the scheme reference has it, or delete \
        the line.
        """),
    meaning: LocalizedText(
      zh: """
        写错的键如果被悄悄忽略，目标值或分值就会在无人察觉的情况下失效。所以程序一个不认识的键也\
        不放过，改好之前方案不能使用。
        """,
      en: """
        A mistyped key that is ignored would quietly put a target or points out of force. The \
        program therefore accepts no unknown key, and the scheme cannot be used until it is \
        corrected.
        """),
    bad: LocalizedText("tagret: {at_least: 90}"),
    good: LocalizedText("target: {at_least: 90}"))

  static let keyMissing = FindingEntry(
    .error, title: LocalizedText(zh: "缺少必需的键", en: "Key is missing"),
    message: LocalizedText(zh: "这里缺少“{name}”。", en: "“{name}” is missing here."),
    remedy: LocalizedText(
      zh: "请在这里补上“{name}”及其取值，写法见方案说明。",
      en: "Add “{name}” with its value; the scheme reference says how it is written."),
    meaning: LocalizedText(
      zh: "这个键没有默认值，因为替您选一个默认值就等于替您定规则。补齐之前方案不能使用。",
      en: """
        The key has no default, since choosing one would mean making the rule for you. The scheme \
        cannot be used until it is there.
        """),
    bad: LocalizedText(
      """
      - id: A01
        name: 行政机关负责人出庭应诉率
      """),
    good: LocalizedText(
      """
      - id: A01
        name: 行政机关负责人出庭应诉率
        points: 5
      """))

  static let valueInvalid = FindingEntry(
    .error, title: LocalizedText(zh: "取值不正确", en: "Value is not allowed"),
    message: LocalizedText(
      zh: "“{name}”写的是“{read}”，不能使用，要求：{expected}。",
      en: "“{name}” is given as “{read}”, which cannot be used; expected: {expected}."),
    remedy: LocalizedText(
      zh: "请按要求改正“{name}”，写法见方案说明。",
      en: "Correct “{name}”; the scheme reference says how it is written."),
    meaning: LocalizedText(
      zh: """
        值的类型或范围不对，程序不知道该怎样使用它，也不会自行换成别的值。改好之前方案不能使用。
        """,
      en: """
        The value is of the wrong kind or out of range, and the program neither knows what to do \
        with it nor puts another in its place. The scheme cannot be used until it is corrected.
        """),
    bad: LocalizedText("points: 四分"),
    good: LocalizedText("points: 4"))

  static let nameUnknown = FindingEntry(
    .error, title: LocalizedText(zh: "引用的名称不存在", en: "Name is not defined"),
    message: LocalizedText(
      zh: "没有名为“{name}”的定义（最接近的：{nearest}）。",
      en: "Nothing is defined by the name “{name}” (nearest: {nearest})."),
    remedy: LocalizedText(
      zh: "请核对拼写，或在方案里补上“{name}”的定义。",
      en: "Check the spelling, or define “{name}” in the scheme."),
    meaning: LocalizedText(
      zh: """
        公式、校验和指标引用的数据项、指标和报表都必须在方案里有定义。名称对不上，\
        算出来的就不是想要的数，所以改好之前方案不能使用。
        """,
      en: """
        Elements, indicators and tables that a formula, check or indicator speaks of must be \
        defined in the scheme. A wrong name would give a wrong figure, so the scheme cannot be \
        used until it is corrected.
        """),
    bad: LocalizedText("numerator: mediation.succeded"),
    good: LocalizedText("numerator: mediation.succeeded"))

  static let formulaSyntax = FindingEntry(
    .error, title: LocalizedText(zh: "公式写法有误", en: "Formula cannot be read"),
    message: LocalizedText(
      zh: "公式“{formula}”第{column}个字符处写错了：{reason}。",
      en: "The formula “{formula}” goes wrong at character {column}: {reason}."),
    remedy: LocalizedText(
      zh: "请改正公式：检查括号是否配对、运算符两边是否都有数据项，符号要用半角。",
      en: """
        Correct the formula: check that brackets are paired and that each operator has something \
        on both sides.
        """),
    meaning: LocalizedText(
      zh: "公式要能完整读懂才能计算，读到一半就猜会算出错误的数。改好之前方案不能使用。",
      en: """
        A formula must be understood as a whole before it can be worked out; half a guess would \
        give a wrong figure. The scheme cannot be used until it is corrected.
        """),
    bad: LocalizedText("formula: (succeeded + failed = accepted"),
    good: LocalizedText("formula: succeeded + failed = accepted"))

  static let formulaType = FindingEntry(
    .error, title: LocalizedText(zh: "公式中的类型不相容", en: "Formula mixes kinds of values"),
    message: LocalizedText(
      zh: "公式“{formula}”不能计算：{reason}。",
      en: "The formula “{formula}” cannot be worked out: {reason}."),
    remedy: LocalizedText(
      zh: "请检查公式里各数据项的类型：文字不能加减，日期只能与日期比较，条件要得出“是”或“否”。",
      en: """
        Check the kinds of the elements: text cannot be added, dates compare only with dates, and \
        a condition must give yes or no.
        """),
    meaning: LocalizedText(
      zh: """
        公式的写法没有错，但把不同类型的值放在了一起，例如用文字去除以数。程序在载入方案时就检查\
        这一点，免得运行到一半才出错。
        """,
      en: """
        The formula is well written but joins values of different kinds, such as text divided by a \
        number. This is checked when the scheme is loaded, so that no run fails half-way, and the \
        scheme cannot be used until it is corrected.
        """),
    bad: LocalizedText("formula: done_on + failed = accepted"),
    good: LocalizedText("formula: succeeded + failed = accepted"))

  static let idDuplicate = FindingEntry(
    .error, title: LocalizedText(zh: "编号重复定义", en: "Id is defined twice"),
    message: LocalizedText(
      zh: "编号“{id}”在第{first}行已经定义过。",
      en: "The id “{id}” was already defined on line {first}."),
    remedy: LocalizedText(
      zh: "请给其中一个换一个编号，并检查引用它的公式；如果是粘贴重复，删去一个。",
      en: """
        Give one of the two another id and check the formulas that use it; if it was pasted twice, \
        delete one.
        """),
    meaning: LocalizedText(
      zh: """
        指标和数据项凭编号引用，两个定义共用一个编号，就分不清用的是哪一个。\
        改好之前方案不能使用。
        """,
      en: """
        Indicators and elements are referred to by their ids, and where two share one nobody can \
        tell which is meant. The scheme cannot be used until it is corrected.
        """),
    bad: LocalizedText(
      """
      - id: A01
      - id: A01
      """),
    good: LocalizedText(
      """
      - id: A01
      - id: A02
      """))

  static let departmentUnknown = FindingEntry(
    .error, title: LocalizedText(zh: "部门不在名单内", en: "Department is not on the list"),
    message: LocalizedText(
      zh: "“{name}”不在部门名单里。",
      en: "“{name}” is not on the list of departments."),
    remedy: LocalizedText(
      zh: "请照部门名单的全称填写；简称或改名后的旧称，请加到名单的别名里。",
      en: """
        Write the full name as the list of departments has it; add short and former names to the \
        list as aliases.
        """),
    meaning: LocalizedText(
      zh: "失分清单和督办单按部门归集，部门名称对不上，责任就落不到人。改好之前方案不能使用。",
      en: """
        Losses and tasks are listed by department, and under an unknown name nobody would be \
        responsible for them. The scheme cannot be used until it is corrected.
        """),
    bad: LocalizedText("lead: [市法办]"),
    good: LocalizedText("lead: [市委依法治市办]"))
}
