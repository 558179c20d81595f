/// A row of a table in the bytes of a document; it may stand for several that are alike.
struct ODFRowSpan: Hashable {
  /// The start tag.
  var tag: XMLTags.Tag

  /// The whole element.
  var range: Range<Int>

  /// The end tag.
  var end: Range<Int>

  /// Its number, from zero; the first of those it stands for.
  var number: Int

  /// How many rows it stands for.
  var repeats: Int

  /// The rows that it stands for.
  var numbers: Range<Int> { number..<number + repeats }
}

/// A cell of a row in the bytes of a document; it may stand for several that are alike.
struct ODFCellSpan: Hashable {
  /// The start tag.
  var tag: XMLTags.Tag

  /// The whole element.
  var range: Range<Int>

  /// Its column, from zero; the first of those it stands for.
  var column: Int

  /// How many cells it stands for.
  var repeats: Int

  /// The columns that it stands for.
  var columns: Range<Int> { column..<column + repeats }
}

/// Where the rows of a table are, and which styles its columns have.
struct ODFTableScan {
  /// The rows, in their order.
  private(set) var rows: [ODFRowSpan] = []

  /// The styles of columns, each with the column behind the last one that has it.
  private(set) var columnStyles: [(end: Int, style: String?)] = []

  private let source: [UInt8]

  /// Scans the table that a tag starts.
  init(_ table: Range<Int>, in source: [UInt8]) {
    self.source = source
    var tags = XMLTags(in: source, range: table)
    _ = tags.next()
    var next = 0
    while let tag = tags.next() {
      if tag.kind == .end { continue }
      if tags.isNamed(tag, "table:table-row") {
        let repeats = Self.repeats(tag, "table:number-rows-repeated", in: source)
        let row = tags.element(tag)
        rows.append(
          ODFRowSpan(tag: tag, range: row.range, end: row.end, number: next, repeats: repeats))
        next += repeats
      } else if tags.isNamed(tag, "table:table-column") {
        addColumns(tag)
        _ = tags.skip(tag)
      } else if !Self.isGroup(tag, in: tags) {
        _ = tags.skip(tag)
      }
    }
  }

  /// Returns the cells of a row.
  func cells(of row: ODFRowSpan) -> [ODFCellSpan] {
    var cells: [ODFCellSpan] = []
    var tags = XMLTags(in: source, range: row.range)
    _ = tags.next()
    var column = 0
    while let tag = tags.next(), tag.kind != .end {
      let isCell =
        tags.isNamed(tag, "table:table-cell") || tags.isNamed(tag, "table:covered-table-cell")
      let range = tags.skip(tag)
      guard isCell else { continue }
      let repeats = Self.repeats(tag, "table:number-columns-repeated", in: source)
      cells.append(ODFCellSpan(tag: tag, range: range, column: column, repeats: repeats))
      column += repeats
    }
    return cells
  }

  /// Returns the style that cells of a column have unless they or their row say another.
  func style(ofColumn column: Int) -> String? {
    columnStyles.first { column < $0.end }?.style
  }

  private mutating func addColumns(_ tag: XMLTags.Tag) {
    let text = XMLTagText(tag, in: source)
    let repeats = Self.count(text["table:number-columns-repeated"])
    let start = columnStyles.last?.end ?? 0
    columnStyles.append((start + repeats, text["table:default-cell-style-name"]))
  }

  /// Elements with rows or columns in them.
  private static func isGroup(_ tag: XMLTags.Tag, in tags: XMLTags) -> Bool {
    tags.isNamed(tag, "table:table-row-group") || tags.isNamed(tag, "table:table-rows")
      || tags.isNamed(tag, "table:table-header-rows")
      || tags.isNamed(tag, "table:table-column-group")
      || tags.isNamed(tag, "table:table-columns")
      || tags.isNamed(tag, "table:table-header-columns")
  }

  private static func repeats(
    _ tag: XMLTags.Tag, _ name: String, in source: [UInt8]
  ) -> Int {
    guard source.has("-repeated", in: tag.range) else { return 1 }
    return count(XMLTagText(tag, in: source)[name])
  }

  /// Reads a number of repetitions as the reader of workbooks does; nonsense is one.
  private static func count(_ text: String?) -> Int {
    min(max(1, text.flatMap { Int($0) } ?? 1), 1 << 24)
  }
}
