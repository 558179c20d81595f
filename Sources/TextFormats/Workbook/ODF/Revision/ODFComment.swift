/// Comments of cells, as `office:annotation`.
struct ODFComment {
  private let author: String
  private let signature: String

  init(_ revision: WorkbookRevision) {
    author = revision.author
    signature = revision.signature
  }

  // MARK: Adding

  /// Returns what is in a cell, with lines added to its comment; a cell has one comment at most.
  func content(adding lines: [String], to inner: Range<Int>, of source: [UInt8]) -> [UInt8] {
    var patch = XMLPatch(of: source, range: inner)
    var tags = XMLTags(in: source, range: inner)
    var place = inner.lowerBound
    while let tag = tags.next(), tag.kind != .end {
      let element = tags.element(tag)
      if tags.isNamed(tag, "office:annotation") {
        add(lines, to: tag, element, &patch)
        return patch.finished()
      }
      // The source of a linked range comes first in a cell.
      if tags.isNamed(tag, "table:cell-range-source") { place = element.range.upperBound }
    }
    patch.insert(comment(lines), at: place)
    return patch.finished()
  }

  private func add(
    _ lines: [String], to tag: XMLTags.Tag, _ element: XMLTags.Element, _ patch: inout XMLPatch
  ) {
    guard tag.kind == .empty else {
      return patch.insert(paragraphs(lines), at: element.end.lowerBound)
    }
    var text = XMLTagText(tag, in: patch.source)
    text.isEmpty = false
    patch.replace(tag, with: text)
    patch.insert(
      paragraphs(lines) + Array("</office:annotation>".utf8), at: element.range.upperBound)
  }

  private func comment(_ lines: [String]) -> [UInt8] {
    // Without a size: programs then make the box as high as its text.
    Array("<office:annotation><dc:creator>\(author)</dc:creator>".utf8)
      + paragraphs(lines) + Array("</office:annotation>".utf8)
  }

  private func paragraphs(_ lines: [String]) -> [UInt8] {
    var bytes: [UInt8] = []
    for (place, line) in lines.enumerated() {
      bytes += "<text:p>".utf8
      XMLEscape.append((place == 0 ? signature : "") + line, to: &bytes, isAttribute: false)
      bytes += "</text:p>".utf8
    }
    return bytes
  }

  // MARK: Taking back

  /// Returns what is left of a comment without what the author added; `nil` when it is not his.
  func rest(of range: Range<Int>, in source: [UInt8]) -> [UInt8]? {
    guard source.has(author, in: range) else { return nil }
    var tags = XMLTags(in: source, range: range)
    _ = tags.next()
    var hasOther = false
    while let tag = tags.next(), tag.kind != .end {
      let part = tags.skip(tag)
      let text = Self.text(of: part, in: source)
      if tags.isNamed(tag, "dc:creator"), text == author { return [] }
      guard tags.isNamed(tag, "text:p") || tags.isNamed(tag, "text:list") else { continue }
      if text.hasPrefix(signature) {
        let close = Array("</office:annotation>".utf8)
        return hasOther ? Array(source[range.lowerBound..<part.lowerBound]) + close : []
      }
      hasOther = true
    }
    return nil
  }

  private static func text(of range: Range<Int>, in source: [UInt8]) -> String {
    var tags = XMLTags(in: source, range: range)
    var patch = XMLPatch(of: source, range: range)
    while let tag = tags.next() { patch.replace(tag.range) }
    return XMLReferences.resolved(patch.finished())
  }
}
