/// Takes back the marks that an author made in an earlier revision.
///
/// Styles are known by the named styles that they come from, comments by their author, or by the
/// words with which he began when he wrote below somebody else's.
struct ODFCleaning {
  private let source: [UInt8]
  private let revision: WorkbookRevision
  private let named: [String: ODFMarkStyles.Original]
  private var patch: XMLPatch
  private var originals: [String: String] = [:]

  /// Creates a cleaning.
  ///
  /// - Parameters:
  ///   - source: The content of a document.
  ///   - revision: Whose marks are taken back.
  ///   - named: The author's named styles.
  init(
    _ source: [UInt8], revision: WorkbookRevision, named: [String: ODFMarkStyles.Original]
  ) {
    self.source = source
    self.revision = revision
    self.named = named
    patch = XMLPatch(of: source)
    for (name, original) in named { originals[name] = original.parent }
  }

  /// Returns the content without the marks.
  mutating func content() -> [UInt8] {
    guard source.has("\(revision.author)-") || source.has(revision.signature)
    else { return source }
    let styles = ODFCellStyles(in: source)
    var tags = XMLTags(in: source)
    while let tag = tags.next() {
      if tag.kind == .end { continue }
      if isRemoved(tag) {
        patch.replace(tags.skip(tag))
      } else if tags.isNamed(tag, "style:style") {
        clean(style: tag, tags.skip(tag), styles)
      } else if tags.isNamed(tag, "office:annotation") {
        let range = tags.skip(tag)
        if let rest = ODFComment(revision).rest(of: range, in: source) {
          patch.replace(range, with: rest)
        }
      } else {
        rename(tag)
      }
    }
    return patch.finished()
  }

  /// Whether a tag starts a style of a sheet that is removed.
  private func isRemoved(_ tag: XMLTags.Tag) -> Bool {
    guard let start = revision.removedStyles, source.has("style:name", in: tag.range)
    else { return false }
    return XMLTagText(tag, in: source)["style:name"]?.hasPrefix(start) == true
  }

  private mutating func clean(style tag: XMLTags.Tag, _ range: Range<Int>, _ styles: ODFCellStyles)
  {
    let text = XMLTagText(tag, in: source)
    guard text["style:family"] == "table-cell",
      let original = text["style:parent-style-name"].flatMap({ named[$0] })
    else { return }
    if let name = text["style:name"], let first = source(ofCopy: name, styles) {
      originals[name] = first
      return patch.replace(range)
    }
    var element = ODFStyleElement(Array(source[range]))
    element.restore(original)
    patch.replace(range, with: element.bytes)
  }

  /// Returns the style of which another is the marked copy, when it is still there.
  private func source(ofCopy name: String, _ styles: ODFCellStyles) -> String? {
    guard name.hasPrefix("\(revision.author)-") else { return nil }
    let rest = name.dropFirst(revision.author.utf8.count + 1)
    guard let end = rest.firstIndex(of: "-") else { return nil }
    let original = String(rest[rest.index(after: end)...])
    return styles.element(named: original) == nil ? nil : original
  }

  private mutating func rename(_ tag: XMLTags.Tag) {
    guard source.has("style-name=", in: tag.range) else { return }
    var text = XMLTagText(tag, in: source)
    var isChanged = false
    for name in ["table:style-name", "table:default-cell-style-name"] {
      guard let original = text[name].flatMap({ originals[$0] }) else { continue }
      text[name] = original
      isChanged = true
    }
    if isChanged { patch.replace(tag, with: text) }
  }
}

/// The named styles of a document, in which those of an author's marks are.
struct ODFNamedStyles {
  private let source: [UInt8]
  private let author: String

  init(_ source: [UInt8], author: String) {
    self.source = source
    self.author = author
  }

  /// The author's styles.
  var marks: [String: ODFMarkStyles.Original] {
    var marks: [String: ODFMarkStyles.Original] = [:]
    forEachMark { _, name, original in marks[name] = original }
    return marks
  }

  /// Returns the styles without the author's, and with those of new marks.
  func styles(with new: [(name: String, mark: WorkbookRevision.Mark, parent: String)]) -> [UInt8]? {
    var patch = XMLPatch(of: source)
    forEachMark { range, _, _ in patch.replace(range) }
    var cleaned = patch.finished()
    guard !new.isEmpty else { return cleaned }
    var tags = XMLTags(in: cleaned)
    while let tag = tags.next() {
      guard tags.isNamed(tag, "office:styles"), tag.kind == .end else { continue }
      cleaned.insert(contentsOf: new.flatMap(Self.element), at: tag.range.lowerBound)
      return cleaned
    }
    return nil
  }

  private func forEachMark(
    _ body: (_ range: Range<Int>, _ name: String, _ original: ODFMarkStyles.Original) -> Void
  ) {
    guard source.has("\(author)-") else { return }
    var tags = XMLTags(in: source)
    while let tag = tags.next() {
      guard tag.kind != .end, tags.isNamed(tag, "style:style") else { continue }
      let text = XMLTagText(tag, in: source)
      let range = tags.skip(tag)
      guard let name = text["style:name"], text["style:family"] == "table-cell",
        let original = ODFMarkStyles.original(
          ofStyle: name, parent: text["style:parent-style-name"] ?? "Default", author: author)
      else { continue }
      body(range, name, original)
    }
  }

  private static func element(
    _ name: String, _ mark: WorkbookRevision.Mark, _ parent: String
  ) -> [UInt8] {
    var xml = XMLWriter()
    xml.start(
      "style:style",
      [
        ("style:name", name), ("style:family", "table-cell"), ("style:parent-style-name", parent),
      ])
    xml.empty("style:table-cell-properties", [("fo:background-color", mark.background)])
    // Black on a light ground, whatever the cell had.
    xml.empty("style:text-properties", [("fo:color", "#000000")])
    xml.end()
    return xml.bytes
  }
}
