internal import AssessKit

/// A number of the scheme: of the whole, or of an item.
struct ParameterRow: Sendable {
  /// What a number of the whole is.
  enum Whole: Hashable, Sendable {
    case full
    case decimals
    case bonusCap
    case penaltyCap
    case totalCap
    case grade(Int)
    case share(Int)
    case scale(Int)
  }

  /// The item; `nil` for the whole.
  let node: IndicatorEntry?

  /// What it is, for the whole.
  let whole: Whole?

  /// What it is, in words.
  let name: LocalizedText

  /// The number.
  let value: Rational

  /// Whether it is the number of a day.
  var isDay = false

  /// Returns the rows of a report: the whole, then the items in the order of the scheme.
  static func all(in report: AssessmentReport) -> [ParameterRow] {
    whole(report)
      + report.indicators.flatMap { node in
        (node.item?.worksheet?.parameters ?? []).map {
          ParameterRow(node: node, whole: nil, name: $0.name, value: $0.value, isDay: $0.isDay)
        }
      }
  }

  private static func whole(_ report: AssessmentReport) -> [ParameterRow] {
    let rollUp = report.scheme.rollUp
    var rows = [
      rollUp.isIndex
        ? row(.full, zh: "满值", en: "full value", rollUp.full.value)
        : row(.full, zh: "基础分满分", en: "full points of the base", rollUp.full.value),
      row(.decimals, zh: "总分小数位", en: "decimals of a total", Rational(rollUp.decimals)),
    ]
    for (whole, zh, en, cap) in [
      (Whole.bonusCap, "加分上限", "most bonus", rollUp.bonusCap),
      (.penaltyCap, "减分上限", "most penalty", rollUp.penaltyCap),
      (.totalCap, "总分上限", "most that a total comes to", rollUp.totalCap),
    ] {
      if let cap { rows.append(row(whole, zh: zh, en: en, cap.value)) }
    }
    for (place, band) in rollUp.grades.enumerated() {
      guard let from = band.from else { continue }
      rows.append(
        row(.grade(place), zh: "\(band.name.zh)：最低分", en: "\(band.name.en): from", from.value))
    }
    for (place, part) in (report.divisions.first?.outside ?? []).enumerated() {
      rows.append(
        row(.share(place), zh: "\(part.name.zh)：权重", en: "\(part.name.en): share", part.share))
      rows.append(
        row(.scale(place), zh: "\(part.name.zh)：满分", en: "\(part.name.en): scale", part.scale))
    }
    return rows
  }

  private static func row(_ whole: Whole, zh: String, en: String, _ value: Rational) -> ParameterRow
  {
    ParameterRow(node: nil, whole: whole, name: LocalizedText(zh: zh, en: en), value: value)
  }
}

extension ReportTable {
  /// A row a number of the scheme: what the formulas take besides the data.
  static let parameters = ReportTable(
    name: "parameters", title: LocalizedText(zh: "参数", en: "Parameters"),
    meaning: LocalizedText(
      zh: "每行方案的一个数，如满分、目标值、每步扣分；评分表的公式由此取数。",
      en: "One row for each number of the scheme, such as full points, targets and points a step."),
    key: ["indicator", "parameter"], columns: columns, rows: ParameterRow.all)

  private static let columns: [TableColumn<ParameterRow>] = [
    CommonColumns.indicator { $0.node?.id },
    TableColumn(
      "indicator_name", .text, zh: "指标名称", en: "Indicator name",
      meaning: LocalizedText(zh: "指标名称。", en: "The name of the indicator.")
    ) { row, language in
      .text(row.node?.name[language] ?? LocalizedText(zh: "（全部）", en: "(the whole)")[language])
    },
    TableColumn(
      "parameter", .text, zh: "参数", en: "Parameter",
      meaning: LocalizedText(zh: "参数的名称。", en: "What the number is.")
    ) { row, language in .text(row.name[language]) },
    TableColumn(
      "value", .decimal, zh: "数值", en: "Value",
      meaning: LocalizedText(zh: "参数的数值。", en: "The number.")
    ) { row, _ in .decimal(row.value, places: row.places) },
  ]
}

extension ParameterRow {
  /// As many decimals as the number has.
  fileprivate var places: Int {
    let parts = value.shortText().split(separator: ".")
    return parts.count == 2 ? parts[1].count : 0
  }
}

/// Makes days of the parameters days, and fractions formulas.
struct ParameterCells: LiveCells {
  private let rows: [ParameterRow]

  /// Creates the cells of a report.
  init(of report: AssessmentReport) { rows = ParameterRow.all(in: report) }

  func change(_ cell: inout SpreadsheetCell, row: Int, column: String) {
    guard column == "value" else { return }
    let parameter = rows[row]
    if parameter.isDay, let days = parameter.value.wholeValue,
      let day = CalendarDate(year: 1899, month: 12, day: 30)?.advanced(byDays: days)
    {
      cell.content = .date(day)
    } else if Rational(decimal: parameter.value.shortText(places: 12)) != parameter.value {
      cell.formula = OpenFormulaText.cell(OpenFormulaText.number(parameter.value))
    }
  }
}
