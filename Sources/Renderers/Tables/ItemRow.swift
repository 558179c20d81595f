internal import AssessKit

/// An item of a unit, with all that is known of both.
struct ItemRow: Sendable {
  /// The period of the report.
  let period: Period

  /// The decimals of printed points.
  let places: Int

  /// What the items of the base come to together.
  let fullPoints: Points

  /// The tables of the scheme, for their names.
  let tables: [TableEntry]

  /// The unit.
  let division: DivisionReport

  /// The result.
  let result: ItemResult

  /// The node of the tree.
  let node: IndicatorEntry

  /// What is measured and how it is scored.
  let item: ItemEntry

  /// Returns the items of a report: by unit in the order of the ranking, then as in the scheme.
  static func all(in report: AssessmentReport) -> [ItemRow] {
    let nodes = IndicatorIndex(report)
    return report.divisions.flatMap { division in
      division.items.compactMap { row(for: $0, of: division, in: report, nodes) }
    }
  }

  /// Returns the items that lost points: by unit, most lost first.
  static func losses(in report: AssessmentReport) -> [(order: Int, row: ItemRow)] {
    let nodes = IndicatorIndex(report)
    return report.divisions.flatMap { division in
      division.losses.enumerated().compactMap { offset, id in
        division.items.first { $0.indicator == id }
          .flatMap { row(for: $0, of: division, in: report, nodes) }
          .map { (offset + 1, $0) }
      }
    }
  }

  private static func row(
    for result: ItemResult, of division: DivisionReport, in report: AssessmentReport,
    _ nodes: IndicatorIndex
  ) -> ItemRow? {
    guard let node = nodes[result.indicator], let item = node.item else { return nil }
    return ItemRow(
      period: report.period, places: report.scheme.rollUp.decimals,
      fullPoints: report.scheme.rollUp.full,
      tables: report.scheme.tables, division: division, result: result, node: node, item: item)
  }
}

extension ItemRow {
  /// The value as it is printed.
  var value: TableValue {
    guard let value = result.measurement?.value else { return .empty }
    return .quantity(value, places: item.decimals, unit: item.unit)
  }

  /// Why the item has its points, in a sentence.
  var explanation: LocalizedText { result.explanation(entry: item, tables: tables) }

  /// The numerator and the denominator, where the value is a ratio.
  var sides: (numerator: Rational, denominator: Rational)? {
    guard case .ratio(let numerator, let denominator)? = result.measurement?.detail else {
      return nil
    }
    return (numerator, denominator)
  }
}

/// Finds the nodes of a report's tree by their ids.
struct IndicatorIndex {
  private let nodes: [String: IndicatorEntry]

  /// Creates an index of a report's tree.
  init(_ report: AssessmentReport) {
    nodes = Dictionary(report.indicators.map { ($0.id, $0) }) { first, _ in first }
  }

  /// Returns the node.
  subscript(id: String) -> IndicatorEntry? { nodes[id] }
}
