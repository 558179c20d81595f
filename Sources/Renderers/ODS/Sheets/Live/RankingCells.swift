internal import AssessKit

/// Puts formulas into the ranking: totals from the sheet of all points, ranks over the totals.
struct RankingCells: LiveCells {
  private let layout: WorkbookLayout
  private let rows: MatrixRows
  private var report: AssessmentReport { layout.report }

  /// Creates the cells of a report.
  init(_ layout: WorkbookLayout) {
    self.layout = layout
    rows = MatrixRows(of: layout.report)
  }

  func change(_ cell: inout SpreadsheetCell, row: Int, column: String) {
    let division = report.divisions[row]
    if column == "total", division.total != nil {
      cell.content = .number(report.scheme.rollUp.comparable(total: division), places: places)
    }
    guard cell.content != .empty, let text = formula(division, row, column) else { return }
    let isNumber = ["possible", "loss", "earned"].contains(column)
    cell.formula =
      isNumber
      ? OpenFormulaText.shown(text, digits: OpenFormulaText.digits) : OpenFormulaText.cell(text)
  }

  private var places: Int { report.scheme.rollUp.decimals }

  private func formula(_ division: DivisionReport, _ unit: Int, _ column: String) -> String? {
    switch column {
    case "total": return matrix(.total, unit)
    case "base": return division.base == nil ? nil : matrix(.base, unit)
    case "bonus": return matrix(.bonus, unit)
    case "penalty": return matrix(.penalty, unit).map { "-\($0)" }
    case "grade":
      return GradeFormula(layout).bands(of: unit) == nil ? nil : matrix(.grade, unit)
    case "rank": return rank(of: unit)
    case "possible", "loss", "earned":
      guard layout.isWhole(unit) else { return nil }
      return sum(division, unit, column)
    default: return nil
    }
  }

  private func sum(_ division: DivisionReport, _ unit: Int, _ column: String) -> String? {
    switch column {
    case "possible": return layout.scores("possible", unit: unit).map { "SUM(\($0))" }
    case "loss": return layout.scores("loss", unit: unit).map { "SUM(\($0))" }
    case "earned":
      guard division.base != nil, report.scheme.rollUp.rounding == .total,
        let base = matrix(.base, unit), let full = layout.whole(.full),
        let possible = layout.scores("possible", unit: unit)
      else { return nil }
      return "\(base)*SUM(\(possible))/\(full)"
    default: return nil
    }
  }

  private func matrix(_ row: MatrixRows.Row, _ unit: Int) -> String? {
    rows.place(of: row).map { layout.cell(.matrix, unit + MatrixSheet.leadingColumns, $0) }
  }

  /// The rank over the totals of the units that are ranked together.
  private func rank(of unit: Int) -> String? {
    let rollUp = report.scheme.rollUp
    guard rollUp.ties == .competition, rollUp.tieBreakers.isEmpty else {
      return RankFormula(layout).text(of: unit) == nil ? nil : matrix(.rank, unit)
    }
    guard report.divisions[unit].total != nil, let column = layout.column("total", of: .ranking)
    else { return nil }
    let group = layout.group(of: unit)
    let first = group.lowerBound - MatrixSheet.leadingColumns + 1
    let last = group.upperBound - MatrixSheet.leadingColumns + 1
    let range = layout.range(.ranking, from: (column, first), to: (column, last))
    return "RANK(\(layout.cell(.ranking, column, unit + 1));\(range);0)"
  }
}

extension RollUp {
  /// The total as units are ranked on it, and as the workbook has it.
  func comparable(total division: DivisionReport) -> Rational {
    let total = division.total?.value ?? .zero
    return rankOn == .exact ? total : total.rounded(toPlaces: decimals)
  }
}

/// The rank of a unit on the sheet of all points.
struct RankFormula {
  private let layout: WorkbookLayout
  private let rows: MatrixRows
  private var report: AssessmentReport { layout.report }
  private var rollUp: RollUp { report.scheme.rollUp }

  /// Creates the formulas of a report.
  init(_ layout: WorkbookLayout) {
    self.layout = layout
    rows = MatrixRows(of: layout.report)
  }

  /// Returns the formula; `nil` where the rank is written as it is.
  func text(of unit: Int) -> String? {
    guard report.divisions[unit].total != nil, let row = rows.place(of: .total) else { return nil }
    if rollUp.tieBreakers.isEmpty, rollUp.ties == .competition {
      return "RANK(\(cell(row, unit));\(range(row, unit));0)"
    }
    let group = layout.group(of: unit).map { $0 - MatrixSheet.leadingColumns }
    guard group.allSatisfy({ report.divisions[$0].total != nil }) else { return nil }
    guard rollUp.ties == .competition else {
      guard rollUp.tieBreakers.isEmpty else { return nil }
      let (own, all) = (cell(row, unit), range(row, unit))
      return "1+ROUND(SUMPRODUCT((\(all)>\(own))/COUNTIF(\(all);\(all)));0)"
    }
    guard let breakers = breakers() else { return nil }
    let deeper = breakers.reversed().reduce("0") { rest, row in
      let (own, all) = (comparable(cell(row, unit)), comparable(range(row, unit)))
      return "((\(all)>\(own))+(\(all)=\(own))*\(rest))"
    }
    let (own, all) = (cell(row, unit), range(row, unit))
    return "1+SUMPRODUCT((\(all)>\(own))+(\(all)=\(own))*\(deeper))"
  }

  /// The rows of what decides between equal totals; `nil` where one has none.
  private func breakers() -> [Int]? {
    var places: [Int] = []
    for id in rollUp.tieBreakers {
      guard let place = report.indicators.firstIndex(where: { $0.id == id }) else { return nil }
      places.append(place + 1)
    }
    return places
  }

  private func comparable(_ text: String) -> String {
    rollUp.rankOn == .exact
      ? OpenFormulaText.snapped(text) : OpenFormulaText.printed(text, places: rollUp.decimals)
  }

  private func cell(_ row: Int, _ unit: Int) -> String {
    layout.cell(.matrix, unit + MatrixSheet.leadingColumns, row)
  }

  private func range(_ row: Int, _ unit: Int) -> String {
    let group = layout.group(of: unit)
    return layout.range(.matrix, from: (group.lowerBound, row), to: (group.upperBound, row))
  }
}

/// The grade of a unit on the sheet of all points.
struct GradeFormula {
  private let layout: WorkbookLayout

  /// Creates the formulas of a report.
  init(_ layout: WorkbookLayout) { self.layout = layout }

  /// Returns the names of the grades by their bounds; `nil` where a quota or a veto decides.
  func bands(of unit: Int) -> [(place: Int, bound: String?)]? {
    let grades = layout.report.scheme.rollUp.grades
    let division = layout.report.divisions[unit]
    guard division.grade != nil, division.gradeChanges.isEmpty, division.vetoes.isEmpty,
      grades.allSatisfy({ $0.quota == nil })
    else { return nil }
    return grades.indices.map { ($0, layout.whole(.grade($0))) }
  }

  /// Returns the formula over a total.
  func text(of unit: Int, total: String, language: Language) -> String? {
    guard let bands = bands(of: unit) else { return nil }
    let grades = layout.report.scheme.rollUp.grades
    return bands.reversed().reduce("\"\"" as String) { rest, band in
      let name = "\"\(grades[band.place].name[language].replacing("\"", with: "\"\""))\""
      guard let bound = band.bound else { return name }
      return "IF(\(total)>=\(bound);\(name);\(rest))"
    }
  }
}
