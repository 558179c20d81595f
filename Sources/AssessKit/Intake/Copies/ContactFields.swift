import TextFormats

/// Where a sheet has contact fields, which are never copied: columns, and the lines around a table.
struct ContactFields: Hashable, Sendable {
  /// The columns under a header of contacts.
  var columns: Set<Int> = []

  /// The rows of the header, from zero; empty where there is none.
  var header = 0..<0

  /// Finds the columns below a header that was found.
  init(_ candidate: HeaderCandidate?, in start: [CSVRecord]) {
    guard let candidate, start.indices.contains(candidate.record) else { return }
    let last = candidate.record + candidate.height - 1
    guard start.indices.contains(last) else { return }
    header = start[candidate.record].row - 1..<start[last].row
    columns = Set(
      candidate.match.names.indices.filter {
        FieldRole.implicit(candidate.match.names[$0].folded) == .contact
      })
  }

  init() {}

  /// Returns a row without the values of contact fields.
  func removed(from cells: [CellCopy], row: Int) -> [CellCopy] {
    if header.contains(row) { return withoutNames(cells) }
    var cells = cells
    let isBody = !header.isEmpty && row >= header.upperBound
    if isBody {
      for column in columns where cells.indices.contains(column) {
        cells[column] = CellCopy(written: [UInt8]())
      }
    }
    return withoutLines(cells, isBody: isBody)
  }

  /// Empties what follows a label, in its cell or the next one.
  ///
  /// In the body of a table a label counts in a line that begins with one: 负责人 may be a value.
  private func withoutLines(_ row: [CellCopy], isBody: Bool) -> [CellCopy] {
    var cells = row
    var isOpen = false
    var isLine = !isBody
    var isFirst = true
    for (place, cell) in row.enumerated() where !cell.text.isEmpty {
      let bytes = Array(cell.text.utf8)[...]
      let isSought = isLine || isFirst || Self.hasColon(bytes)
      let parts = isSought ? CoverLine.parts(in: bytes.prefix(1_000).halfWidth.trimmed) : []
      if isFirst, !parts.isEmpty { isLine = true }
      isFirst = false
      if parts.isEmpty {
        if isOpen { cells[place] = CellCopy(written: [UInt8]()) }
        // A telephone number may be written one digit a cell.
        isOpen = isOpen && DigitCells.digit(bytes) != nil
        continue
      }
      isOpen = isLine && parts.last.map { $0.role == .contact && $0.value.isEmpty } == true
      if parts.contains(where: { $0.role == .contact && !$0.value.isEmpty }) {
        cells[place] = CellCopy(written: CoverLine.withoutContacts(bytes.halfWidth))
      }
    }
    return withoutNames(cells)
  }

  /// Empties the cells that name a person behind a label, whatever column they are in.
  private func withoutNames(_ row: [CellCopy]) -> [CellCopy] {
    row.map { cell in
      let isNamed = cell.kind == .text && PersonLabel.isFollowedByName(in: cell.text)
      return isNamed ? CellCopy(written: [UInt8]()) : cell
    }
  }

  /// Whether text has a colon, as a label with its value in one cell has.
  static func hasColon(_ bytes: CellBytes) -> Bool {
    bytes.contains(UInt8(ascii: ":")) || bytes.firstRange(of: Array("：".utf8)) != nil
  }
}
