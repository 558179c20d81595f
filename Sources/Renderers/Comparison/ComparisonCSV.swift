public import AssessKit
internal import TextFormats

/// The answer to `assess compare` as CSV: a row a unit and node, with exact numbers.
public struct ComparisonCSV: Sendable {
  /// The names of the columns.
  public static let columns = [
    "division", "division_name", "level", "indicator", "indicator_name", "from", "to", "change",
    "revised", "definition", "real", "rank_from", "rank_to", "grade_from", "grade_to",
  ]

  private let language: Language

  /// Creates a renderer.
  public init(language: Language) { self.language = language }

  /// Returns the text, without a byte order mark: it goes to stdout.
  public func text(of report: ComparisonReport) -> String {
    var writer = CSVWriter(withBOM: false)
    writer.write(Self.columns.map { CSVCell.text($0) })
    for unit in report.units { for row in rows(of: unit) { writer.write(row) } }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private func rows(of unit: UnitChange) -> [[CSVCell]] {
    let places = [
      unit.rankFrom.map(String.init), unit.rankTo.map(String.init), unit.gradeFrom?[language],
      unit.gradeTo?[language],
    ]
    let total = row(unit, "total", nil, unit.total, places)
    let nodes = unit.nodes.map { node in
      row(unit, node.isItem ? "item" : "branch", node, node.points)
    }
    return [total] + nodes + (unit.rest.map { [row(unit, "rest", nil, $0)] } ?? [])
  }

  private func row(
    _ unit: UnitChange, _ level: String, _ node: NodeChange?, _ change: ValueChange,
    _ places: [String?] = [nil, nil, nil, nil]
  ) -> [CSVCell] {
    let names = [unit.code, unit.name[language], level, node?.indicator, node?.name[language]]
    let numbers = [
      change.from, change.to, change.change, change.revised, change.definition, change.real,
    ]
    return names.map { TableValue.text($0).csvCell }
      + numbers.map { TableValue.exact($0).csvCell } + places.map { TableValue.text($0).csvCell }
  }
}
