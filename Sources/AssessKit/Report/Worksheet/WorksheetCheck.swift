/// Finds out which numbers of the units a spreadsheet can work out again.
///
/// A formula is used where, worked out exactly, it comes to the number that the program has, and
/// where it compares nothing so close that binary arithmetic might see it differently.
struct WorksheetCheck {
  /// The tree.
  let indicators: [IndicatorEntry]

  /// The period.
  let period: Period

  /// Marks the items of the units with what a spreadsheet can work out.
  func mark(_ divisions: inout [DivisionReport]) {
    let worksheets = Dictionary(
      indicators.compactMap { node in node.item?.worksheet.map { (node.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    let peers = peers(among: divisions)
    for division in divisions.indices {
      for place in divisions[division].items.indices {
        let item = divisions[division].items[place]
        guard let sheet = worksheets[item.indicator] else { continue }
        let key = PeerKey(indicator: item.indicator, group: divisions[division].group)
        divisions[division].items[place].cells = cells(
          of: item, by: sheet, among: peers[key] ?? PeerValues([]))
      }
    }
  }

  private struct PeerKey: Hashable {
    var indicator: String
    var group: String
  }

  private func peers(among divisions: [DivisionReport]) -> [PeerKey: PeerValues] {
    var values: [PeerKey: [Rational]] = [:]
    for division in divisions {
      for item in division.items {
        guard let value = item.measurement?.value else { continue }
        values[PeerKey(indicator: item.indicator, group: division.group), default: []].append(value)
      }
    }
    return values.mapValues(PeerValues.init)
  }

  private func cells(
    of item: ItemResult, by sheet: ItemWorksheet, among peers: PeerValues
  ) -> SheetCells {
    var evaluation = SheetEvaluation(
      data: sheet.data.map { number(of: $0, in: item) }, parameters: sheet.parameters.map(\.value),
      peers: peers)
    var isLive = false
    if let value = item.measurement?.value, let formula = sheet.value,
      let number = evaluation.number(of: formula)
    {
      isLive = isSame(number, value)
    }
    evaluation.value = item.measurement?.value
    return SheetCells(isValueLive: isLive, award: award(of: item, by: sheet, evaluation))
  }

  private func number(of datum: ItemWorksheet.Datum, in item: ItemResult) -> Rational? {
    let numbers = item.operands(of: datum, in: period).compactMap(\.sheetNumber)
    return numbers.isEmpty ? nil : numbers.reduce(.zero, +)
  }

  private func award(
    of item: ItemResult, by sheet: ItemWorksheet, _ evaluation: SheetEvaluation
  ) -> SheetCells.Award {
    switch item.reason {
    case .zeroedByVeto: return .number
    case .missing: return substitute("missing", sheet)
    case .notApplicable(.fullMarks), .emptyDenominator(.fullMarks): return .full
    case .notApplicable(.groupMean), .emptyDenominator(.groupMean): return .groupMean
    case .notApplicable: return substitute("none", sheet)
    case .emptyDenominator: return substitute("empty", sheet)
    default: break
    }
    guard item.state == .scored, item.periods.isEmpty else { return .number }
    if let formula = sheet.award, let points = evaluation.number(of: formula),
      isSame(points, item.awarded.value)
    {
      return .rule
    }
    return item.awarded == item.nominal && item.reason == .targetMet ? .full : .number
  }

  private func substitute(_ cause: String, _ sheet: ItemWorksheet) -> SheetCells.Award {
    sheet.substitutes[cause].map { .parameter($0) } ?? .number
  }

  /// Logarithms and roots have twelve decimals.
  private func isSame(_ first: Rational, _ second: Rational) -> Bool {
    first == second || (first - second).magnitude < SheetEvaluation.unseen
  }
}

extension SheetEvaluation {
  /// A difference that is never seen.
  fileprivate static let unseen = Rational(1, over: 10_000_000_000) ?? .zero
}
