/// Marks cells in the content of a document; everything else stays as it is, byte for byte.
struct ODFMarking {
  private let source: [UInt8]
  private let revision: WorkbookRevision
  private var patch: XMLPatch
  private var styles: ODFMarkStyles

  /// How many bytes there may still be of rows that stood for several and are now written one by one.
  private var room = 64 << 20

  /// The named styles that the marks need.
  var namedStyles: [(name: String, mark: WorkbookRevision.Mark, parent: String)] { styles.named }

  init(_ source: [UInt8], revision: WorkbookRevision) {
    self.source = source
    self.revision = revision
    patch = XMLPatch(of: source)
    styles = ODFMarkStyles(author: revision.author, styles: ODFCellStyles(in: source))
  }

  /// Returns the content with its marks, or `nil` where it would grow without measure.
  mutating func content() -> [UInt8]? {
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
    guard room >= 0 else { return nil }
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
      if row.repeats > 1 { room -= 2 * marked.count * row.range.count }
      guard room >= 0 else { return }
      let writer = ODFRowMarking(row, of: scan, in: source, signature: revision)
      let marks = Dictionary(uniqueKeysWithValues: marked.map { ($0, rows[$0] ?? [:]) })
      let content = writer.content(marking: marks, &styles)
      patch.replace(row.range, with: content)
    }
  }
}
