/// The pages on which the sheets of a document are printed, in its styles.
struct ODFPages {
  private let source: [UInt8]
  private let revision: WorkbookRevision

  init(_ source: [UInt8], revision: WorkbookRevision) {
    self.source = source
    self.revision = revision
  }

  /// Returns the styles with the pages of sheets that are added, and without those of sheets that
  /// are removed; `nil` where there is no place for them.
  var styles: [UInt8]? {
    guard let missing = ODFPrefixes.missing(in: source) else { return nil }
    let removed = removedPages
    var patch = XMLPatch(of: source)
    var tags = XMLTags(in: source)
    var isRoot = true
    var places: Set<Int> = []
    while let tag = tags.next() {
      if isRoot {
        var root = XMLTagText(tag, in: source)
        root.attributes += missing
        if !missing.isEmpty { patch.replace(tag, with: root) }
        isRoot = false
      } else if tag.kind != .end, isRemoved(tag, tags, removed) {
        patch.replace(tags.skip(tag))
      } else {
        for (place, addition) in additions.enumerated()
        where tag.kind != .start && tags.isNamed(tag, addition.name) {
          places.insert(place)
          add(addition.pages, to: tag, "\(addition.name)", &patch)
        }
      }
    }
    let isWhole = additions.enumerated().allSatisfy {
      $0.element.pages.isEmpty || places.contains($0.offset)
    }
    return isWhole ? patch.finished() : nil
  }

  private var additions: [(name: StaticString, pages: [UInt8])] {
    [
      ("office:automatic-styles", revision.first.pageLayouts + revision.last.pageLayouts),
      ("office:master-styles", revision.first.masterPages + revision.last.masterPages),
    ]
  }

  private func add(
    _ pages: [UInt8], to tag: XMLTags.Tag, _ name: String, _ patch: inout XMLPatch
  ) {
    guard tag.kind == .empty else { return patch.insert(pages, at: tag.range.lowerBound) }
    guard !pages.isEmpty else { return }
    patch.replace(
      tag.range, with: Array("<\(name)>".utf8) + pages + Array("</\(name)>".utf8))
  }

  /// The names of the removed master pages, and of layouts that no other page uses: programs give
  /// layouts new names when they save, and keep those of master pages.
  private var removedPages: (pages: Set<String>, layouts: Set<String>) {
    guard let start = revision.removedStyles, source.has(start) else { return ([], []) }
    var pages: Set<String> = []
    var layouts: Set<String> = []
    var kept: Set<String> = []
    var tags = XMLTags(in: source)
    while let tag = tags.next() {
      guard tag.kind != .end, tags.isNamed(tag, "style:master-page") else { continue }
      let text = XMLTagText(tag, in: source)
      let layout = text["style:page-layout-name"] ?? ""
      if let name = text["style:name"], name.hasPrefix(start) {
        pages.insert(name)
        layouts.insert(layout)
      } else {
        kept.insert(layout)
      }
    }
    return (pages, layouts.subtracting(kept))
  }

  private func isRemoved(
    _ tag: XMLTags.Tag, _ tags: XMLTags, _ removed: (pages: Set<String>, layouts: Set<String>)
  ) -> Bool {
    guard !removed.pages.isEmpty else { return false }
    let names =
      tags.isNamed(tag, "style:master-page")
      ? removed.pages : tags.isNamed(tag, "style:page-layout") ? removed.layouts : []
    return !names.isEmpty && XMLTagText(tag, in: source)["style:name"].map(names.contains) == true
  }
}
