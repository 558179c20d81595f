/// Marks cells in the content of a document; everything else stays as it is, byte for byte.
struct ODFMarking {
  private let source: [UInt8]
  private let revision: WorkbookRevision
  private var patch: XMLPatch
  private var styles: ODFMarkStyles

  /// The named styles that the marks need.
  var namedStyles: [(name: String, mark: WorkbookRevision.Mark, parent: String)] { styles.named }

  init(_ source: [UInt8], revision: WorkbookRevision) {
    self.source = source
    self.revision = revision
    patch = XMLPatch(of: source)
    styles = ODFMarkStyles(author: revision.author, styles: ODFCellStyles(in: source))
  }

  /// Returns the content with its marks.
  mutating func content() -> [UInt8] {
    var tags = XMLTags(in: source)
    var styleEnd: Int?
    while let tag = tags.next() {
      if tag.kind == .end, tags.isNamed(tag, "office:automatic-styles") {
        patch.copy(upTo: tag.range.lowerBound)
        styleEnd = patch.bytes.count
      } else if tag.kind == .start, tags.isNamed(tag, "table:table") {
        let name = XMLTagText(tag, in: source)["table:name"] ?? ""
        let range = tags.skip(tag)
        if let marks = revision.marks[name], !marks.isEmpty { mark(range, marks) }
      }
    }
    var content = patch.finished()
    if let styleEnd { content.insert(contentsOf: styles.automatic, at: styleEnd) }
    return content
  }

  private mutating func mark(
    _ table: Range<Int>, _ marks: [WorkbookRevision.Place: WorkbookRevision.Mark]
  ) {
    let scan = ODFTableScan(table, in: source)
    let places = ODFMergedCells(in: scan, source: source).visible(marks)
    var rows: [Int: [Int: WorkbookRevision.Mark]] = [:]
    for (place, mark) in places { rows[place.row, default: [:]][place.column] = mark }
    var numbers = rows.keys.sorted()[...]
    for row in scan.rows {
      let marked = numbers.prefix { row.numbers.contains($0) }
      numbers = numbers.dropFirst(marked.count)
      guard !marked.isEmpty else { continue }
      let writer = ODFRowMarking(row, of: scan, in: source, signature: revision)
      let marks = Dictionary(uniqueKeysWithValues: marked.map { ($0, rows[$0] ?? [:]) })
      let content = writer.content(marking: marks, &styles)
      patch.replace(row.range, with: content)
    }
  }
}

/// Which cells hide others, because they are merged with them.
struct ODFMergedCells {
  /// More than any sheet that people read has.
  private static let most = 10_000

  private var areas: [(rows: Range<Int>, columns: Range<Int>)] = []

  init(in scan: ODFTableScan, source: [UInt8]) {
    for row in scan.rows where source.has("-spanned=", in: row.range) {
      for cell in scan.cells(of: row) where source.has("-spanned=", in: cell.tag.range) {
        let tag = XMLTagText(cell.tag, in: source)
        let height = tag["table:number-rows-spanned"].flatMap { Int($0) } ?? 1
        let width = tag["table:number-columns-spanned"].flatMap { Int($0) } ?? 1
        guard 1...1 << 20 ~= height, 1...1 << 20 ~= width, height > 1 || width > 1 else { continue }
        areas.append((row.number..<row.number + height, cell.column..<cell.column + width))
        if areas.count == Self.most { return }
      }
    }
  }

  /// Returns the marks at cells that can be seen: one of a hidden cell goes to the cell above it.
  func visible(
    _ marks: [WorkbookRevision.Place: WorkbookRevision.Mark]
  ) -> [WorkbookRevision.Place: WorkbookRevision.Mark] {
    guard !areas.isEmpty else { return marks }
    var result: [WorkbookRevision.Place: WorkbookRevision.Mark] = [:]
    let order = marks.keys.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
    for place in order {
      guard let mark = marks[place] else { continue }
      let area = areas.first { $0.rows.contains(place.row) && $0.columns.contains(place.column) }
      let shown = WorkbookRevision.Place(
        row: area?.rows.lowerBound ?? place.row, column: area?.columns.lowerBound ?? place.column)
      // The first of several keeps its colour; what the others say is added to it.
      result[
        shown,
        default: WorkbookRevision.Mark(
          kind: mark.kind, background: mark.background, lines: [])
      ].lines += mark.lines
    }
    return result
  }
}
