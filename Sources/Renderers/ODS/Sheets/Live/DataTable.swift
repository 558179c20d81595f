internal import AssessKit

/// A data element of a unit and a period, once, with the items that use it.
struct DataRow: Sendable {
  /// The place of the unit in the report.
  let unit: Int

  /// The unit.
  let division: DivisionReport

  /// The data element.
  let operand: Operand

  /// The ids of the items that use it.
  var indicators: [String]

  /// What tells the row from the others of the unit.
  struct Key: Hashable {
    let element: String
    let period: Period

    /// Creates the key of an operand.
    init(_ operand: Operand) {
      element = operand.element
      period = operand.period
    }
  }

  /// Returns the rows of a report: by unit, in the order in which items use them.
  static func all(in report: AssessmentReport) -> [DataRow] {
    report.divisions.enumerated().flatMap { unit, division in
      var rows: [DataRow] = []
      var places: [Key: Int] = [:]
      for item in division.items {
        for operand in item.operands {
          if let place = places[Key(operand)] {
            if rows[place].indicators.last != item.indicator {
              rows[place].indicators.append(item.indicator)
            }
          } else {
            places[Key(operand)] = rows.count
            rows.append(
              DataRow(
                unit: unit, division: division, operand: operand, indicators: [item.indicator]))
          }
        }
      }
      return rows
    }
  }
}

extension ReportTable {
  /// A row a data element of a unit and a period: what the formulas of the workbook rest on.
  static let data = ReportTable(
    name: "data", title: LocalizedText(zh: "数据", en: "Data"),
    meaning: LocalizedText(
      zh: "每行一个单位的一个数据项，评分表的公式由此取数；改动数值，得分随之重算。",
      en: "One row for each unit and data element; the formulas take the numbers from here."),
    key: ["division", "element", "fact_period"],
    columns: DataColumns.identity + CommonColumns.place { $0.operand.source },
    rows: DataRow.all)
}

/// The columns of the data.
enum DataColumns {
  fileprivate static let identity: [TableColumn<DataRow>] = [
    CommonColumns.division { $0.division.code },
    CommonColumns.divisionName { $0.division.name },
    CommonColumns.elementName { $0.operand },
    CommonColumns.factPeriod { $0.operand },
    TableColumn(
      "value", .decimal, zh: "数值", en: "Value",
      meaning: LocalizedText(zh: "数值；是为1，否为0。", en: "The number; yes is 1 and no is 0.")
    ) { row, _ in .given(row.operand.value) },
    TableColumn(
      "unit", .text, zh: "计量单位", en: "Unit",
      meaning: LocalizedText(zh: "数值的单位。", en: "The unit of the number.")
    ) { row, _ in .text(row.operand.unit) },
    TableColumn(
      "state", .text, zh: "状态", en: "State",
      meaning: LocalizedText(zh: "有数据、缺数据或申明没有。", en: "Whether there is a value.")
    ) { row, language in .text(row.operand.stateWords[language]) },
    TableColumn(
      "indicators", .text, zh: "所用指标", en: "Used by",
      meaning: LocalizedText(zh: "用到它的指标编号。", en: "The ids of the items that use it.")
    ) { row, language in
      .text(row.indicators.joined(separator: language == .zh ? "、" : ", "))
    },
    CommonColumns.element { $0.operand },
  ]
}

extension Operand {
  fileprivate var stateWords: LocalizedText {
    if value != nil { return LocalizedText(zh: "有数据", en: "reported") }
    return isNone == true
      ? LocalizedText(zh: "申明没有", en: "declared none") : LocalizedText(zh: "缺数据", en: "missing")
  }
}

/// Makes the numbers of the data sheet numbers, which formulas can take.
struct DataCells: LiveCells {
  private let rows: [DataRow]

  /// Creates the cells of a report.
  init(of report: AssessmentReport) { rows = DataRow.all(in: report) }

  func change(_ cell: inout SpreadsheetCell, row: Int, column: String) {
    guard column == "value", let number = rows[row].operand.sheetNumber else { return }
    if let exact = rows[row].operand.exact {
      cell.content = .number(exact, places: 6)
      cell.formula = OpenFormulaText.cell(OpenFormulaText.number(exact))
    } else if let day = rows[row].operand.value.flatMap({ CalendarDate(iso: $0) }) {
      cell.content = .date(day)
    } else if case .text = cell.content {
      let text = number.shortText(places: 12)
      cell.content = .number(text, shown: text)
    }
  }
}
