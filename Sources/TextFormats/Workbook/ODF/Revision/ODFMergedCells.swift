/// Which cells hide others, because they are merged with them.
struct ODFMergedCells {
  private struct Area {
    var rows: Range<Int>
    var columns: Range<Int>
  }

  /// The areas, in the order of their first rows.
  private var areas: [Area] = []

  init(in scan: ODFTableScan, source: [UInt8]) {
    for row in scan.rows where source.has("-spanned", in: row.range) {
      for cell in scan.cells(of: row) where source.has("-spanned", in: cell.tag.range) {
        let tag = XMLTagText(cell.tag, in: source)
        let height = tag["table:number-rows-spanned"].flatMap { Int($0) } ?? 1
        let width = tag["table:number-columns-spanned"].flatMap { Int($0) } ?? 1
        guard 1...1 << 20 ~= height, 1...1 << 20 ~= width, height > 1 || width > 1 else { continue }
        areas.append(
          Area(
            rows: row.number..<row.number + height, columns: cell.column..<cell.column + width))
      }
    }
  }

  /// Returns the marks at cells that can be seen: one of a hidden cell goes to the cell above it.
  func visible(
    _ marks: [WorkbookRevision.Place: WorkbookRevision.Mark]
  ) -> [WorkbookRevision.Place: WorkbookRevision.Mark] {
    guard !areas.isEmpty else { return marks }
    var shown: [WorkbookRevision.Place: [WorkbookRevision.Mark]] = [:]
    let rows = Dictionary(grouping: marks.keys, by: \.row)
    var next = 0
    // By the first column: areas do not overlap, so no two of a row have the same.
    var open: [Int: Area] = [:]
    for row in rows.keys.sorted() {
      while next < areas.count, areas[next].rows.lowerBound <= row {
        open[areas[next].columns.lowerBound] = areas[next]
        next += 1
      }
      open = open.filter { $0.value.rows.contains(row) }
      let across = open.values.sorted { $0.columns.lowerBound < $1.columns.lowerBound }
      for (place, seen) in Self.seen(rows[row] ?? [], across) {
        if let mark = marks[place] { shown[seen, default: []].append(mark) }
      }
    }
    return shown.compactMapValues(Self.together)
  }

  /// Returns the places of a row from left to right, each with that of the cell that is seen there.
  private static func seen(
    _ places: [WorkbookRevision.Place], _ areas: [Area]
  ) -> [(WorkbookRevision.Place, WorkbookRevision.Place)] {
    var next = 0
    return places.sorted { $0.column < $1.column }.map { place in
      while next < areas.count, areas[next].columns.lowerBound <= place.column { next += 1 }
      guard next > 0, areas[next - 1].columns.contains(place.column) else { return (place, place) }
      let area = areas[next - 1]
      return (
        place,
        WorkbookRevision.Place(row: area.rows.lowerBound, column: area.columns.lowerBound)
      )
    }
  }

  /// The gravest of several gives its colour and speaks first; the others follow in their order.
  private static func together(_ marks: [WorkbookRevision.Mark]) -> WorkbookRevision.Mark? {
    let order = marks.indices.sorted { first, second in
      let (one, other) = (marks[first].rank, marks[second].rank)
      return one == other ? first < second : one > other
    }
    guard let gravest = order.first else { return nil }
    var mark = marks[gravest]
    mark.lines = order.flatMap { marks[$0].lines }
    return mark
  }
}
