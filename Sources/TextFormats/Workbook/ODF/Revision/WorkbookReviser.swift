/// Changes an OpenDocument workbook: marks cells, adds sheets in front and behind, and takes back
/// what the same author did before.
///
/// Everything else stays: the parts of the package are copied, and of the content every byte that
/// is not changed. Signatures are left out, since they would not hold any more, and so are previews
/// and what says who wrote the document or its comments.
public struct WorkbookReviser: Sendable {
  private let limits: ZipLimits

  /// Creates a reviser.
  ///
  /// - Parameter limits: How large the package and its parts may be.
  public init(limits: ZipLimits = ZipLimits()) { self.limits = limits }

  /// Returns the package with the changes.
  ///
  /// - Parameters:
  ///   - bytes: A package that ``WorkbookReader`` reads.
  ///   - revision: What is to be changed.
  /// - Returns: The new package, the same bytes for the same changes; `nil` for a document whose
  ///   XML is written in so unusual a way that nothing can be put into it, or that would grow to a
  ///   multiple of what it was.
  /// - Throws: ``ZipReadError`` or ``ZipError``
  public func package(_ bytes: [UInt8], revised revision: WorkbookRevision) throws -> [UInt8]? {
    let zip = try ZipReader(bytes, limits: limits)
    guard let content = try zip.content(of: "content.xml"),
      let styles = try zip.content(of: "styles.xml"),
      let parts = try parts(content, styles, revision)
    else { return nil }
    var writer = ZipWriter()
    try writer.add(path: "mimetype", try Self.mediaType(in: zip), stored: true)
    for path in zip.paths where Self.keeps(path) {
      guard var part = try parts[path] ?? zip.content(of: path) else { continue }
      if path == "META-INF/manifest.xml" { part = ODFManifest(part).withoutLeftOut }
      if path == "settings.xml", let active = revision.active {
        part = ODFSettings(part).settings(showing: active)
      }
      try writer.add(path: path, part, stored: try isTooDense(part))
    }
    return try writer.finish()
  }

  /// Whether a part would become so small that our own reader took it for a bomb, as thousands of
  /// comments with the same words do.
  private func isTooDense(_ part: [UInt8]) throws -> Bool {
    guard part.count > limits.ratioFreeBytes else { return false }
    var writer = ZipWriter()
    try writer.add(path: "a", part)
    return part.count / limits.ratio >= (try writer.finish()).count
  }

  private func parts(
    _ content: [UInt8], _ styles: [UInt8], _ revision: WorkbookRevision
  ) throws -> [String: [UInt8]]? {
    guard let content = Self.utf8(content), let styles = Self.utf8(styles),
      ODFPrefixes.missing(in: styles)?.contains(where: { $0.name == "xmlns:fo" }) == false
    else { return nil }
    let named = ODFNamedStyles(styles, author: revision.author)
    var cleaning = ODFCleaning(content, revision: revision, named: named.marks)
    let own = ODFAuthors(cleaning.content()).removed
    var insertion = ODFSheetInsertion(own, revision: revision)
    guard let inserted = insertion.content() else { return nil }
    var marking = ODFMarking(inserted, revision: revision)
    guard let marked = marking.content(),
      let all = named.styles(with: marking.namedStyles).flatMap({
        ODFPages($0, revision: revision).styles
      })
    else { return nil }
    return ["content.xml": marked, "styles.xml": ODFAuthors(all).removed]
  }

  /// Returns the media type: that of a template stays one, and nothing else is taken over.
  private static func mediaType(in zip: ZipReader) throws -> [UInt8] {
    let usual = Array(ODF.mediaType.utf8)
    let template = usual + Array("-template".utf8)
    return try zip.content(of: "mimetype") == template ? template : usual
  }

  /// Returns whether a part of a package is in the new one.
  ///
  /// Folders need no entry, the media type is written already, and signatures do not hold.
  ///
  /// - Parameter path: The path of the part.
  /// - Returns: Whether it is copied.
  public static func keeps(_ path: String) -> Bool {
    path != "mimetype" && path != "meta.xml" && path != "manifest.rdf" && !path.hasSuffix("/")
      && !path.hasPrefix("Thumbnails/") && !path.hasPrefix("Configurations2/")
      && !(path.hasPrefix("META-INF/") && path.lowercased().hasSuffix("signatures.xml"))
  }

  /// Returns the part without its mark, if it is in UTF-8 as these parts always are.
  private static func utf8(_ part: [UInt8]) -> [UInt8]? {
    guard let text = try? XMLEncodingDeclaration.utf8(of: part) else { return nil }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    return text == (part.starts(with: mark) ? Array(part.dropFirst(3)) : part) ? text : nil
  }
}

/// The manifest of a package: what is in it.
struct ODFManifest {
  private let source: [UInt8]

  init(_ source: [UInt8]) { self.source = source }

  /// The manifest without the parts that are not copied.
  var withoutLeftOut: [UInt8] {
    var tags = XMLTags(in: source)
    var patch = XMLPatch(of: source)
    while let tag = tags.next() {
      guard tag.kind != .end, tags.isNamed(tag, "manifest:file-entry"),
        let path = XMLTagText(tag, in: source)["manifest:full-path"], path != "/",
        !WorkbookReviser.keeps(path)
      else { continue }
      patch.replace(tags.skip(tag))
    }
    return patch.finished()
  }
}

/// The settings of a document: which sheet is seen first.
struct ODFSettings {
  private let source: [UInt8]

  init(_ source: [UInt8]) { self.source = source }

  /// Returns the settings with another sheet seen first; without a view they stay as they are.
  func settings(showing sheet: String) -> [UInt8] {
    var tags = XMLTags(in: source)
    while let tag = tags.next() {
      guard tag.kind == .start, tags.isNamed(tag, "config:config-item"),
        XMLTagText(tag, in: source)["config:name"] == "ActiveTable", let end = tags.next()
      else { continue }
      var name: [UInt8] = []
      XMLEscape.append(sheet, to: &name, isAttribute: false)
      var patch = XMLPatch(of: source)
      patch.replace(tag.range.upperBound..<end.range.lowerBound, with: name)
      return patch.finished()
    }
    return source
  }
}
