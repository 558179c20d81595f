internal import AssessKit

/// Puts formulas into the scores: value, points by the rule, full points, points, loss.
struct ScoreCells: LiveCells {
  private let layout: WorkbookLayout
  private let rows: [ScoreRow]
  private let places: [[String: ScoreRow]]
  private let spreads: [SpreadPlan]
  private var rollUp: RollUp { layout.report.scheme.rollUp }

  /// Creates the cells of a report.
  init(_ layout: WorkbookLayout) {
    self.layout = layout
    places = ScoreRow.all(in: layout)
    rows = places.flatMap { $0.values.sorted { $0.row < $1.row } }
    spreads = layout.report.divisions.map { SpreadPlan(of: $0, in: layout.report.indicators) }
  }

  func change(_ cell: inout SpreadsheetCell, row: Int, column: String) {
    guard rows.indices.contains(row), let text = formula(of: rows[row], column) else { return }
    cell.formula =
      column == "value" && rows[row].isShare
      ? OpenFormulaText.cell(text) : OpenFormulaText.shown(text)
  }

  private func formula(of row: ScoreRow, _ column: String) -> String? {
    switch column {
    case "value": return value(of: row)
    case "nominal": return layout.parameters(of: row.node).first
    case "awarded": return awarded(of: row)
    case "possible": return possible(of: row)
    case "full": return full(of: row)
    case "points": return points(of: row)
    case "loss":
      guard row.result.full != .zero, let full = layout.score("full", row: row.row),
        let points = layout.score("points", row: row.row)
      else { return nil }
      return "\(full)-\(points)"
    default: return nil
    }
  }

  private func value(of row: ScoreRow) -> String? {
    guard row.result.isValueLive, let sheet = row.node.item?.worksheet, let formula = sheet.value
    else { return nil }
    let text = text(of: row).text(formula)
    return row.isShare ? "\(text)/100" : text
  }

  private func awarded(of row: ScoreRow) -> String? {
    guard let cells = row.result.cells, let sheet = row.node.item?.worksheet,
      row.result.counts || row.result.state == .scored
    else { return nil }
    switch cells.award {
    case .rule: return sheet.award.map { text(of: row).text($0) }
    case .full: return layout.parameters(of: row.node).first
    case .parameter(let place):
      let parameters = layout.parameters(of: row.node)
      return parameters.indices.contains(place) ? parameters[place] : nil
    case .groupMean:
      return peerRange(of: row, .award).map { "AVERAGE(\($0))" }
    case .number: return nil
    }
  }

  /// Text of formulas about an item of a unit.
  private func text(of row: ScoreRow) -> OpenFormulaText {
    var text = OpenFormulaText(
      data: (row.node.item?.worksheet?.data ?? []).map {
        layout.data(row.result.operands(of: $0, in: layout.report.period), unit: row.unit)
      },
      parameters: layout.parameters(of: row.node), value: row.value(in: layout) ?? "0")
    if let range = peerRange(of: row, .value), let own = peerCell(of: row, .value) {
      text.peers = (own, range)
    }
    return text
  }

  private func peerPlace(of row: ScoreRow, _ figure: PeerRow.Figure) -> Int? {
    layout.peerRows.firstIndex {
      layout.report.indicators[$0.node].id == row.node.id && $0.figure == figure
    }.map { $0 + 1 }
  }

  private func peerCell(of row: ScoreRow, _ figure: PeerRow.Figure) -> String? {
    peerPlace(of: row, figure).map {
      layout.cell(.peers, row.unit + MatrixSheet.leadingColumns, $0)
    }
  }

  private func peerRange(of row: ScoreRow, _ figure: PeerRow.Figure) -> String? {
    let group = layout.group(of: row.unit)
    return peerPlace(of: row, figure).map {
      layout.range(.peers, from: (group.lowerBound, $0), to: (group.upperBound, $0))
    }
  }
}

extension ScoreCells {
  /// The full points as the scheme has them, with what was spread over them.
  private func possible(of row: ScoreRow) -> String? {
    guard row.result.counts, layout.isWhole(row.unit), row.node.pool == .base,
      let own = layout.nominal(of: row.node.id)
    else { return nil }
    return spreads[row.unit].factors(of: row.node.id).reduce(own) { text, factor in
      let takers = factor.takers.compactMap(layout.nominal).joined(separator: ";")
      let all = (factor.takers + factor.orphans).compactMap(layout.nominal)
      return "\(text)*SUM(\(all.joined(separator: ";")))/SUM(\(takers))"
    }
  }

  private func full(of row: ScoreRow) -> String? {
    guard row.result.counts, layout.isWhole(row.unit), row.node.pool == .base,
      let own = layout.score("possible", row: row.row), let full = layout.whole(.full),
      let sum = layout.scores("possible", unit: row.unit)
    else { return nil }
    return "\(own)*\(full)/SUM(\(sum))"
  }

  private func points(of row: ScoreRow) -> String? {
    guard row.result.counts else { return nil }
    if rollUp.isIndex { return row.result.isAwardLive ? awarded(of: row) : nil }
    guard let awarded = layout.score("awarded", row: row.row) else { return nil }
    guard row.node.pool == .base else { return rounded(awarded) }
    guard row.result.nominal != .zero, let full = layout.score("full", row: row.row),
      let nominal = layout.score("nominal", row: row.row)
    else { return nil }
    return rounded("\(full)*\(awarded)/\(nominal)")
  }

  private func rounded(_ text: String) -> String {
    guard rollUp.rounding == .items else { return text }
    return OpenFormulaText.printed(text, places: rollUp.decimals)
  }
}
