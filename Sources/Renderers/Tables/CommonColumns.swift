internal import AssessKit

/// Columns that several tables have, with one name and one meaning.
enum CommonColumns {
  /// The period of the report.
  static func period<Row>(_ period: @escaping @Sendable (Row) -> Period) -> TableColumn<Row> {
    TableColumn(
      "period", .text, zh: "考核期", en: "Period",
      meaning: LocalizedText(
        zh: "考核期编号，如 2020Q4。", en: "The id of the period, such as 2020Q4.")
    ) { row, _ in .text(period(row).id) }
  }

  /// The code of the unit.
  static func division<Row>(
    _ code: @escaping @Sendable (Row) -> String?
  ) -> TableColumn<Row> {
    TableColumn(
      "division", .text, zh: "单位代码", en: "Code",
      meaning: LocalizedText(
        zh: "被考核单位的代码，文本。", en: "The code of the assessed unit, as text.")
    ) { row, _ in .text(code(row)) }
  }

  /// The name of the unit.
  static func divisionName<Row>(
    _ name: @escaping @Sendable (Row) -> LocalizedText
  ) -> TableColumn<Row> {
    TableColumn(
      "division_name", .text, zh: "单位名称", en: "Unit",
      meaning: LocalizedText(zh: "被考核单位的名称。", en: "The name of the assessed unit.")
    ) { row, language in .text(name(row)[language]) }
  }

  /// The id of the item.
  static func indicator<Row>(
    _ id: @escaping @Sendable (Row) -> String?
  ) -> TableColumn<Row> {
    TableColumn(
      "indicator", .text, zh: "指标编号", en: "Indicator",
      meaning: LocalizedText(
        zh: "指标编号，各年不变。", en: "The id of the indicator, stable over the years.")
    ) { row, _ in .text(id(row)) }
  }

  /// The name of the item.
  static func indicatorName<Row>(
    _ name: @escaping @Sendable (Row) -> LocalizedText
  ) -> TableColumn<Row> {
    TableColumn(
      "indicator_name", .text, zh: "指标名称", en: "Indicator name",
      meaning: LocalizedText(zh: "指标名称。", en: "The name of the indicator.")
    ) { row, language in .text(name(row)[language]) }
  }

  /// Why the item has its points.
  static func reason<Row>(_ item: @escaping @Sendable (Row) -> ItemRow) -> TableColumn<Row> {
    TableColumn(
      "reason", .text, zh: "得分理由", en: "Reason",
      meaning: LocalizedText(
        zh: "得分或失分的理由，一句话。", en: "Why the item has its points, in a sentence.")
    ) { row, language in .text(item(row).explanation[language]) }
  }

  /// A place in a file that was sent.
  static func place<Row>(
    _ location: @escaping @Sendable (Row) -> Finding.Location?
  ) -> [TableColumn<Row>] {
    [
      TableColumn(
        "file", .text, zh: "文件", en: "File",
        meaning: LocalizedText(zh: "文件名，相对于报送目录。", en: "The file, relative to the folder.")
      ) { row, _ in .text(location(row)?.file) },
      TableColumn(
        "table", .text, zh: "报表", en: "Table",
        meaning: LocalizedText(
          zh: "识别出的报表编号。", en: "The id of the table as which the file was recognised.")
      ) { row, _ in .text(location(row)?.table) },
      TableColumn(
        "line", .integer, zh: "行号", en: "Line",
        meaning: LocalizedText(zh: "文件中的物理行，从1起。", en: "The physical line, from 1.")
      ) { row, _ in .integer(location(row)?.line) },
      TableColumn(
        "cell", .text, zh: "单元格", en: "Cell",
        meaning: LocalizedText(
          zh: "电子表格中的单元格，如 C12；在工作簿里加上工作表，如 报表!C12。",
          en: "The cell as a spreadsheet names it, such as C12; in a workbook with its sheet, "
            + "such as 报表!C12.")
      ) { row, _ in .text(location(row)?.address) },
      TableColumn(
        "column", .text, zh: "列名", en: "Column",
        meaning: LocalizedText(zh: "文件中的列标题。", en: "The header of the column, as in the file.")
      ) { row, _ in .text(location(row)?.column) },
    ]
  }
}
