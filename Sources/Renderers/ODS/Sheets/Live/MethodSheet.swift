internal import AssessKit

/// Makes the sheet that says how the workbook works its numbers out, and which of them it does not.
struct MethodSheet {
  private let layout: WorkbookLayout
  private let language: Language
  private let styles: ReportStyles
  private let names: [SheetPlan.Key: String]

  /// Creates a maker of the sheet, given the names of the others.
  init(
    _ layout: WorkbookLayout, language: Language, styles: ReportStyles,
    names: [SheetPlan.Key: String]
  ) {
    self.layout = layout
    self.language = language
    self.styles = styles
    self.names = names
  }

  /// The sheet.
  func sheet(named name: String) -> Sheet {
    let rows = counts + [SheetRow([])] + lines(reckoning) + [SheetRow([])] + lines(rules)
    var sheet = Sheet(
      name: name, columns: [SheetColumn(width: language == .zh ? 18 : 24), SheetColumn(width: 90)]
    ) { take in for row in rows { try take(row) } }
    sheet.rowCount = rows.count
    return sheet
  }

  private typealias Line = (label: LocalizedText, text: LocalizedText)

  private func lines(_ lines: [Line]) -> [SheetRow] {
    lines.map { line in
      SheetRow([
        SpreadsheetCell(.text(line.label[language]), style: styles.label),
        SpreadsheetCell(.text(line.text[language]), style: styles.line),
      ])
    }
  }

  private func name(_ key: SheetPlan.Key) -> String { names[key] ?? "" }

  /// How many numbers are formulas, and how many are written as they are.
  private var counts: [SheetRow] {
    let results = layout.report.divisions.flatMap(\.items)
    let values = results.filter { $0.measurement != nil }
    let awards = results.filter(\.counts)
    return [
      count("value_origin", .formula, values.count(where: \.isValueLive)),
      count("value_origin", .number, values.count { !$0.isValueLive }),
      count("award_origin", .formula, awards.count(where: \.isAwardLive)),
      count("award_origin", .number, awards.count { !$0.isAwardLive }),
    ]
  }

  private func count(_ column: String, _ origin: CellOrigin, _ number: Int) -> SheetRow {
    let isValue = column == "value_origin"
    let of =
      isValue ? LocalizedText(zh: "实际值", en: "Values") : LocalizedText(zh: "规则得分", en: "Points")
    let label =
      language == .zh ? "\(of.zh)：\(origin.words.zh)" : "\(of.en): \(origin.words.en)"
    let formula = layout.column(column, of: .scores).map { column in
      let last = max(1, (layout.scoreRows.last?.upperBound ?? 2) - 1)
      let range = layout.range(.scores, from: (column, 1), to: (column, last))
      return OpenFormulaText.cell("COUNTIF(\(range);\"\(origin.words[language])\")")
    }
    return SheetRow([
      SpreadsheetCell(.text(label), style: styles.label),
      SpreadsheetCell(.number(number), style: styles.count, formula: formula),
    ])
  }

  private var reckoning: [Line] {
    let (data, parameters) = (name(.data), name(.parameters))
    let (scores, matrix, ranking) = (name(.scores), name(.matrix), name(.ranking))
    return [
      (
        LocalizedText(zh: "取数", en: "Where numbers come from"),
        LocalizedText(
          zh:
            "原始数据在“\(data)”表，方案的数在“\(parameters)”表；“\(scores)”表逐单位逐指标计算，“\(matrix)”表汇总，“\(ranking)”表排名。改动前两表的数值，后面各表随之重算。",
          en:
            "Data stand on the sheet \(data) and the scheme's numbers on \(parameters); \(scores) works out each item of each unit, \(matrix) adds up, \(ranking) ranks. Change a number on the first two and the others follow."
        )
      ),
      (
        LocalizedText(zh: "舍入", en: "Rounding"),
        LocalizedText(
          zh:
            "电子表格按二进制计算，十进制小数可能带有第十几位以后的尾差。凡比较大小、数整步、印出总分，先舍到小数第\(OpenFormulaText.digits)位去掉尾差，再按方案的小数位四舍五入（负数按绝对值）；各单元格舍到小数第12位，只为显示不差一位。中间各步不再舍入，方案另有规定的除外。",
          en:
            "A spreadsheet reckons in binary, which leaves remainders far behind the point. Wherever numbers are compared, whole steps are counted or a total is printed, they are first rounded to \(OpenFormulaText.digits) decimals and then half up (away from zero) to the decimals of the scheme; single cells are rounded to 12 decimals, so that the last digit shown is right. Nothing else between is rounded unless the scheme says so."
        )
      ),
      (
        LocalizedText(zh: "核对", en: "Made sure of"),
        LocalizedText(
          zh: "程序以精确分数计算。只有按精确分数验算与程序结果相同、且比较的两数相差不小于亿分之一（或完全相等）的公式才写入；其余照写结果，标为“数值”。",
          en:
            "The program reckons with exact fractions. A formula is written only where, worked out exactly, it gives the program's own result and compares no two numbers that are closer than 1e-8 and not equal; elsewhere the result is written as it is and marked as a number."
        )
      ),
      (
        LocalizedText(zh: "数值的原因", en: "Why some are numbers"),
        LocalizedText(
          zh:
            "台账汇总数、去掉最高最低的平均数在“\(data)”表里是汇总好的数；按月、按工作日计的迟报，按季度或月度分期计分再合成的指标，一票否决归零的指标，结果照写。缺报、不涉及、是否计入由程序判定，改数不改判定；名额限制和一票否决后的等次也照写。",
          en:
            "Figures over ledgers stand on \(data) as they were summed up. Lateness in months or working days, items that are scored in shorter periods, and items that a veto costs are written as they are. Whether a datum is missing, an item applies or counts is the program's decision and does not change with the numbers; so are grades after quotas and vetoes."
        )
      ),
      (
        LocalizedText(zh: "使用", en: "Using it"),
        LocalizedText(
          zh: "各表可以筛选；请勿排序、插行、删行，公式按位置取数。要看一个数怎么来，选中单元格看公式。",
          en:
            "Filter the sheets as you like, but do not sort them or insert or delete rows: formulas take numbers by their place. Select a cell to see how it comes about."
        )
      ),
    ]
  }

  private var rules: [Line] {
    layout.report.scheme.rules.enumerated().map { place, rule in
      let label =
        place == 0 ? LocalizedText(zh: "方案的计分办法", en: "How the scheme scores") : LocalizedText("")
      return (label, rule)
    }
  }
}
