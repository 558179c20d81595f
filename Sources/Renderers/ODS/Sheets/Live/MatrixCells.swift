internal import AssessKit

/// The formulas of the sheet of all points: branches, base, bonus, penalty, total.
struct MatrixCells {
  private let layout: WorkbookLayout
  private let rows: MatrixRows
  private let scores: [[String: ScoreRow]]
  private let children: [String: [Int]]
  private var report: AssessmentReport { layout.report }
  private var rollUp: RollUp { report.scheme.rollUp }

  /// Creates the formulas of a report.
  init(_ layout: WorkbookLayout) {
    self.layout = layout
    rows = MatrixRows(of: layout.report)
    scores = ScoreRow.all(in: layout)
    children = Dictionary(grouping: layout.report.indicators.indices) {
      layout.report.indicators[$0].parent ?? ""
    }
  }

  /// Returns the formula of a node for a unit; `nil` where the number is written as it is.
  func node(_ place: Int, unit: Int) -> String? {
    let node = report.indicators[place]
    guard node.item == nil else {
      guard let score = scores[unit][node.id], score.result.counts else { return nil }
      return layout.score("points", row: score.row)
    }
    let parts = present(below: node.id, unit)
    let branches = report.divisions[unit].branches
    guard !parts.isEmpty, layout.isWhole(unit),
      branches.contains(where: { $0.indicator == node.id && $0.points != nil })
    else { return nil }
    return rollUp.isIndex
      ? mean(of: parts, node.composition?.aggregation ?? .arithmetic, unit)
      : "SUM(\(cells(parts, unit)))"
  }

  /// Returns the formula of a row below the indicators.
  func row(_ row: MatrixRows.Row, unit: Int, language: Language) -> String? {
    let division = report.divisions[unit]
    switch row {
    case .base: return division.base == nil ? nil : pool(.base, unit)
    case .coefficient, .outside: return nil
    case .adjusted: return division.base == nil ? nil : adjusted(unit)
    case .bonus: return capped(pool(.bonus, unit), by: .bonusCap)
    case .penalty:
      return pool(.penalty, unit).map { sum in
        let off = layout.whole(.penaltyCap).map { "MIN(-\(sum);\($0))" } ?? "-\(sum)"
        return "-MAX(0;\(off))"
      }
    case .total: return division.total == nil ? nil : total(unit)
    case .grade:
      return rows.place(of: .total).flatMap {
        GradeFormula(layout).text(of: unit, total: cell($0, unit), language: language)
      }
    case .rank: return RankFormula(layout).text(of: unit)
    }
  }

  private func cell(_ row: Int, _ unit: Int) -> String {
    layout.cell(.matrix, unit + MatrixSheet.leadingColumns, row)
  }

  private func cells(_ places: [Int], _ unit: Int) -> String {
    places.map { cell($0 + 1, unit) }.joined(separator: ";")
  }

  /// The nodes below a branch that have a number for a unit.
  private func present(below parent: String, _ unit: Int) -> [Int] {
    let division = report.divisions[unit]
    return (children[parent] ?? []).filter { place in
      let node = report.indicators[place]
      guard node.item == nil else { return scores[unit][node.id]?.result.counts == true }
      return division.branches.contains { $0.indicator == node.id && $0.points != nil }
    }
  }

  private func pool(_ pool: Pool, _ unit: Int) -> String? {
    guard layout.isWhole(unit) else { return nil }
    let tops = present(below: "", unit).filter { report.indicators[$0].pool == pool }
    return tops.isEmpty ? nil : "SUM(\(cells(tops, unit)))"
  }

  private func capped(_ text: String?, by cap: ParameterRow.Whole) -> String? {
    text.map { sum in layout.whole(cap).map { "MIN(\(sum);\($0))" } ?? sum }
  }
}

extension MatrixCells {
  private func place(_ row: MatrixRows.Row, _ unit: Int) -> String? {
    rows.place(of: row).map { cell($0, unit) }
  }

  private func adjusted(_ unit: Int) -> String? {
    guard let base = place(.base, unit), let factor = place(.coefficient, unit),
      let full = layout.whole(.full)
    else { return nil }
    return rollUp.coefficients == .capped ? "MIN(\(base)*\(factor);\(full))" : "\(base)*\(factor)"
  }

  /// The total, rounded as it is printed unless units are ranked on the exact one.
  private func total(_ unit: Int) -> String? {
    guard let sum = rollUp.isIndex ? index(unit) : points(unit) else { return nil }
    return rollUp.rankOn == .exact
      ? OpenFormulaText.snapped(sum) : OpenFormulaText.printed(sum, places: rollUp.decimals)
  }

  private func points(_ unit: Int) -> String? {
    guard let base = place(.adjusted, unit) ?? place(.base, unit),
      let bonus = place(.bonus, unit), let penalty = place(.penalty, unit)
    else { return nil }
    var (blend, rest) = ("", "1")
    for outside in report.divisions[unit].outside.indices {
      guard let result = place(.outside(outside), unit), let full = layout.whole(.full),
        let share = layout.whole(.share(outside)), let scale = layout.whole(.scale(outside))
      else { return nil }
      blend += "\(full)*MIN(MAX(0;\(result));\(scale))/\(scale)*\(share)+"
      rest += "-\(share)"
    }
    let own = blend.isEmpty ? base : "\(blend)\(base)*(\(rest))"
    let sum = "\(own)+\(bonus)+\(penalty)"
    return layout.whole(.totalCap).map { "MIN(\(sum);\($0))" } ?? sum
  }

  private func index(_ unit: Int) -> String? {
    let parts = present(below: "", unit)
    return parts.isEmpty || !layout.isWhole(unit) ? nil : mean(of: parts, rollUp.aggregation, unit)
  }

  /// A weighted mean over the parts that have a value; weights stand on the same sheet.
  private func mean(of parts: [Int], _ aggregation: Aggregation, _ unit: Int) -> String? {
    let values = parts.map { cell($0 + 1, unit) }
    let weights = parts.map { layout.cell(.matrix, MatrixSheet.leadingColumns - 1, $0 + 1) }
    let pairs = zip(weights, values)
    let weight = "SUM(\(weights.joined(separator: ";")))"
    let least = "MIN(\(values.joined(separator: ";")))"
    switch aggregation {
    case .arithmetic: return "(\(pairs.map { "\($0)*\($1)" }.joined(separator: "+")))/\(weight)"
    case .geometric:
      let logs = pairs.map { "\($0)*LN(\($1))" }.joined(separator: "+")
      return "IF(\(least)=0;0;EXP((\(logs))/\(weight)))"
    case .harmonic:
      let sum = pairs.map { "\($0)/\($1)" }.joined(separator: "+")
      return "IF(\(least)=0;0;\(weight)/(\(sum)))"
    }
  }
}
