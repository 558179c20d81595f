/// Puts sheets into the content of a document, and takes sheets out.
struct ODFSheetInsertion {
  private let source: [UInt8]
  private let revision: WorkbookRevision
  private var patch: XMLPatch
  private var hasStyles = false
  private var namesSheetsByNumber = false
  private var tablesEnd: Int?
  private var tables = 0

  init(_ source: [UInt8], revision: WorkbookRevision) {
    self.source = source
    self.revision = revision
    patch = XMLPatch(of: source)
  }

  /// Returns the new content, or `nil` where a document uses the prefixes in a way of its own.
  mutating func content() -> [UInt8]? {
    guard let missing = ODFPrefixes.missing(in: source) else { return nil }
    var tags = XMLTags(in: source)
    var isRoot = true
    while let tag = tags.next() {
      if isRoot {
        var root = XMLTagText(tag, in: source)
        root.attributes += missing
        if !missing.isEmpty { patch.replace(tag, with: root) }
        isRoot = false
      } else if tags.isNamed(tag, "office:automatic-styles") {
        addStyles(tag)
      } else if tags.isNamed(tag, "office:body"), tag.kind == .start {
        if !hasStyles { patch.insert(styles(isWhole: true), at: tag.range.lowerBound) }
      } else if tags.isNamed(tag, "table:table"), tag.kind != .end {
        take(tag, tags.skip(tag))
      } else if tags.isNamed(tag, "table:tracked-changes") {
        // Changes name sheets by their number: none may come in front of them.
        namesSheetsByNumber = true
      } else if tags.isNamed(tag, "office:spreadsheet"), tag.kind == .end {
        finishTables(at: tag.range.lowerBound)
      }
    }
    return patch.finished()
  }

  private mutating func addStyles(_ tag: XMLTags.Tag) {
    switch tag.kind {
    case .start: return
    case .end: patch.insert(styles(isWhole: false), at: tag.range.lowerBound)
    case .empty: patch.replace(tag.range, with: styles(isWhole: true))
    }
    hasStyles = true
  }

  private func styles(isWhole: Bool) -> [UInt8] {
    let styles = revision.first.styles + revision.last.styles
    guard isWhole else { return styles }
    return Array("<office:automatic-styles>".utf8) + styles
      + Array("</office:automatic-styles>".utf8)
  }

  private mutating func take(_ tag: XMLTags.Tag, _ range: Range<Int>) {
    if tablesEnd == nil, !namesSheetsByNumber {
      patch.insert(revision.first.tables, at: range.lowerBound)
    }
    if revision.removed.contains(tables) { patch.replace(range) }
    tables += 1
    tablesEnd = range.upperBound
  }

  /// The last of the sheets is known at the end alone: other things may follow them.
  private mutating func finishTables(at end: Int) {
    let isFirstOpen = tablesEnd == nil || namesSheetsByNumber
    patch.insert(
      (isFirstOpen ? revision.first.tables : []) + revision.last.tables, at: tablesEnd ?? end)
  }
}
