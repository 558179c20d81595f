import TextFormats

/// The lines that a template has above its header: the name of the table, then unit and period.
enum TemplateHead {
  private static let labels = ["区划代码：", "单位名称：", "报告期："].map { Array($0.utf8) }

  /// Returns whether the lines above a header are those of the program's own template, of which
  /// nothing needs to be said.
  static func matches(_ lines: [CSVRecord], of table: Table) -> Bool {
    let cells = lines.map { line in
      line.fields.map(\.bytes.trimmed).filter { !$0.isEmpty }
    }
    guard let title = cells.first, title.count == 1,
      [table.name.zh, table.name.en].contains(title[0].text)
    else { return false }
    let rest = cells.dropFirst().flatMap(\.self)
    return rest.count == labels.count
      && zip(rest, labels).allSatisfy { cell, label in cell.starts(with: label) }
  }
}
