internal import TextFormats

/// A table of numbers for a terminal: names on the left, which are broken where they are too long,
/// and figures on the right.
struct TextTable {
  /// A row: its name, its figures, and what is said below it.
  struct Row {
    var cells: [String]
    var indent = 0
    var note: String?

    init(_ cells: [String], indent: Int = 0, note: String? = nil) {
      self.cells = cells
      self.indent = indent
      self.note = note
    }
  }

  var head: [String]
  var rows: [Row]
  var columns: Int

  /// The table, each line with its end.
  var text: String {
    let widths = figureWidths
    let name = min(widestName, max(12, columns - 2 - figures))
    return line(of: Row(head), name, widths) + rows.map { line(of: $0, name, widths) }.joined()
  }

  /// Whether every name has its line, within the columns that there are.
  var fits: Bool { 2 + widestName + figures <= columns }

  private var figures: Int { figureWidths.reduce(0) { $0 + $1 + 2 } }

  private var widestName: Int {
    let names = rows.map { DisplayWidth.width(of: $0.cells[0]) + 2 * $0.indent }
    return max(names.max() ?? 0, DisplayWidth.width(of: head[0]))
  }

  private var figureWidths: [Int] {
    head.indices.dropFirst().map { index in
      ([head] + rows.map(\.cells)).map { DisplayWidth.width(of: $0[index]) }.max() ?? 0
    }
  }

  private func line(of row: Row, _ name: Int, _ widths: [Int]) -> String {
    let indent = String(repeating: " ", count: 2 * row.indent)
    let names = row.cells[0].wrapped(at: max(8, name - indent.count))
    let figures = zip(row.cells.dropFirst(), widths).map { cell, width in
      "  " + cell.padded(to: width, alignment: .trailing)
    }.joined()
    let first = "  " + (indent + (names.first ?? "")).padded(to: name) + figures + "\n"
    let others = names.dropFirst().map { "  \(indent)\($0)\n" }
    let notes = (row.note ?? "").wrapped(at: max(20, columns - 6 - indent.count))
      .filter { !$0.isEmpty }.map { "    \(indent)\($0)\n" }
    return first + others.joined() + notes.joined()
  }
}
