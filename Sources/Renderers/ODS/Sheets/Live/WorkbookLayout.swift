internal import AssessKit

/// Where each number of the workbook stands, so that formulas can refer to it.
struct WorkbookLayout {
  /// The sheets that formulas refer to.
  enum Place: Hashable, Sendable {
    case data
    case parameters
    case scores
    case matrix
    case ranking
    case peers
  }

  /// The report.
  let report: AssessmentReport

  /// The rows of the scores of each unit, in the order of the report.
  let scoreRows: [Range<Int>]

  /// The rows of the sheet on which the units' values stand side by side.
  let peerRows: [PeerRow]

  /// The names of the sheets.
  let names: [Place: String]

  private let columns: [Place: [String: Int]]
  private let groups: [ClosedRange<Int>]
  private let dataRows: [[DataRow.Key: Int]]
  private let parameterRows: [String: Int]
  private let wholeRows: [ParameterRow.Whole: Int]
  private let nodeRows: [String: Int]

  /// Finds the places of a report's numbers on sheets with these names.
  init(of report: AssessmentReport, names: [Place: String]) {
    self.report = report
    self.names = names
    columns = [
      .data: TableSheet.places(in: .data),
      .parameters: TableSheet.places(in: .parameters),
      .scores: TableSheet.places(in: ReportTable.worksheet.fitted(to: report)),
      .ranking: TableSheet.places(in: ReportTable.ranking.fitted(to: report)),
    ]
    groups = Self.groups(of: report)
    scoreRows = Self.scoreRows(of: report)
    peerRows = PeerRow.all(in: report)
    var data = report.divisions.map { _ in [DataRow.Key: Int]() }
    for (row, entry) in DataRow.all(in: report).enumerated() {
      data[entry.unit][DataRow.Key(entry.operand)] = row + 1
    }
    dataRows = data
    var (items, wholes): ([String: Int], [ParameterRow.Whole: Int]) = ([:], [:])
    for (row, entry) in ParameterRow.all(in: report).enumerated() {
      if let whole = entry.whole { wholes[whole] = row + 1 }
      if let id = entry.node?.id, items[id] == nil { items[id] = row + 1 }
    }
    (parameterRows, wholeRows) = (items, wholes)
    nodeRows = Dictionary(
      report.indicators.enumerated().map { ($0.element.id, $0.offset + 1) },
      uniquingKeysWith: { first, _ in first })
  }

  private static func scoreRows(of report: AssessmentReport) -> [Range<Int>] {
    let items = Set(report.indicators.filter { $0.item != nil }.map(\.id))
    var start = 1
    return report.divisions.map { division in
      let count = division.items.count { items.contains($0.indicator) }
      defer { start += count }
      return start..<(start + count)
    }
  }
}

extension WorkbookLayout {
  /// Whether a unit has all of its items, so that sums over them are those of the program.
  func isWhole(_ unit: Int) -> Bool { report.divisions[unit].withheld?.isEmpty ?? true }

  /// Returns what refers to a cell of a sheet, given its column and row from zero.
  func cell(_ place: Place, _ column: Int, _ row: Int) -> String {
    "[\(sheet(place)).\(CellAddress.absolute(column, row))]"
  }

  /// Returns what refers to a range of cells of a sheet.
  func range(
    _ place: Place, from start: (column: Int, row: Int), to end: (column: Int, row: Int)
  ) -> String {
    "[\(sheet(place)).\(CellAddress.absolute(start.column, start.row))"
      + ":.\(CellAddress.absolute(end.column, end.row))]"
  }

  private func sheet(_ place: Place) -> String {
    "$\(SheetName.quoted(names[place] ?? ""))"
  }

  /// Returns the place of a column of a table's sheet.
  func column(_ name: String, of place: Place) -> Int? { columns[place]?[name] }

  /// What refers to a data element of a unit: a cell, or several; none where there is no row.
  func data(_ operands: [Operand], unit: Int) -> [String] {
    guard let column = column("value", of: .data) else { return [] }
    return operands.compactMap { dataRows[unit][DataRow.Key($0)] }.map { cell(.data, column, $0) }
  }

  /// What refers to the parameters of an item.
  func parameters(of node: IndicatorEntry) -> [String] {
    guard let start = parameterRows[node.id], let column = column("value", of: .parameters) else {
      return []
    }
    return (node.item?.worksheet?.parameters ?? []).indices.map {
      cell(.parameters, column, start + $0)
    }
  }

  /// What refers to a number of the whole scheme; `nil` where it has none.
  func whole(_ whole: ParameterRow.Whole) -> String? {
    guard let row = wholeRows[whole], let column = column("value", of: .parameters) else {
      return nil
    }
    return cell(.parameters, column, row)
  }

  /// What refers to a cell of the scores.
  func score(_ name: String, row: Int) -> String? {
    column(name, of: .scores).map { cell(.scores, $0, row) }
  }

  /// What refers to a column of the scores of a unit.
  func scores(_ name: String, unit: Int) -> String? {
    guard let column = column(name, of: .scores), !scoreRows[unit].isEmpty else { return nil }
    return range(
      .scores, from: (column, scoreRows[unit].lowerBound),
      to: (column, scoreRows[unit].upperBound - 1))
  }

  /// What refers to the full points of a node, on the sheet of all points.
  func nominal(of id: String) -> String? {
    nodeRows[id].map { cell(.matrix, MatrixSheet.leadingColumns - 1, $0) }
  }

  /// The columns of the units that are ranked together with one, on the sheets where they stand
  /// side by side.
  func group(of unit: Int) -> ClosedRange<Int> { groups[unit] }

  private static func groups(of report: AssessmentReport) -> [ClosedRange<Int>] {
    var groups: [ClosedRange<Int>] = []
    for division in report.divisions {
      if let last = groups.last, report.divisions[groups.count - 1].group == division.group {
        groups.append(last)
        continue
      }
      let members = report.divisions[groups.count...].prefix { $0.group == division.group }
      let first = groups.count + MatrixSheet.leadingColumns
      groups.append(first...(first + members.count - 1))
    }
    return groups
  }
}
