/// The styles of marked cells.
///
/// A marked cell keeps its own style but for the colours, and takes those from a named style whose
/// parent is that of its own. Programs give other names to automatic styles when they save a
/// document, but keep named styles and parents: so a mark is known for one even then, and the name
/// says which colours the cell had before.
struct ODFMarkStyles {
  /// A named style of a mark: what a cell had before it was marked.
  struct Original: Hashable {
    /// The parent of the cell's own style.
    var parent: String

    /// The colour behind the cell, as an attribute; `nil` for none.
    var background: String?

    /// The colour of the text.
    var colour: String?
  }

  /// The named styles that the marks need, by name in the order of their first use.
  private(set) var named: [(name: String, mark: WorkbookRevision.Mark, parent: String)] = []

  /// The automatic styles that the marks need.
  private(set) var automatic: [UInt8] = []

  private let author: String
  private let styles: ODFCellStyles
  private var names: [String: String] = [:]
  private var known: Set<String> = []

  init(author: String, styles: ODFCellStyles) {
    self.author = author
    self.styles = styles
  }

  /// Returns the name of the style of a marked cell whose own style is `original`.
  mutating func name(of original: String?, marked mark: WorkbookRevision.Mark) -> String {
    let key = "\(author)-\(mark.kind)-\(original ?? "")"
    if let name = names[key] { return name }
    guard let original, let element = styles.element(named: original) else {
      let name = parent(Original(parent: original ?? "Default"), mark)
      names[key] = name
      return name
    }
    var copy = ODFStyleElement(element)
    let before = copy.takeColours()
    copy.rename(key, parent: parent(before, mark))
    automatic += copy.bytes
    names[key] = key
    return key
  }

  private mutating func parent(_ original: Original, _ mark: WorkbookRevision.Mark) -> String {
    let colours = [original.background, original.colour].map(Self.code).joined(separator: ".")
    let name = "\(author)-\(mark.kind).\(colours).\(original.parent)"
    if known.insert(name).inserted { named.append((name, mark, original.parent)) }
    return name
  }

  /// Returns a colour as it stands in a name.
  private static func code(_ colour: String?) -> String {
    guard let colour else { return "x" }
    return colour.hasPrefix("#") ? String(colour.dropFirst()) : "t"
  }

  /// Returns what a named style of a mark says of the cell before, or `nil` for another style.
  static func original(ofStyle name: String, parent: String, author: String) -> Original? {
    // Some programs write a point as it is and a low line as a code: neither is in the colours.
    let parts = name.split(separator: ".", maxSplits: 3, omittingEmptySubsequences: false)
    guard name.hasPrefix("\(author)-"), parts.count == 4 else { return nil }
    return Original(parent: parent, background: colour(parts[1]), colour: colour(parts[2]))
  }

  private static func colour(_ code: Substring) -> String? {
    if code == "t" { return "transparent" }
    let isColour = code.utf8.count == 6 && code.allSatisfy(\.isHexDigit)
    return isColour ? "#\(code)" : nil
  }
}

/// The automatic styles of cells in the content of a document.
struct ODFCellStyles {
  private var elements: [String: [UInt8]] = [:]

  /// Finds the styles.
  init(in source: [UInt8]) {
    var tags = XMLTags(in: source)
    var isInside = false
    while let tag = tags.next() {
      if tags.isNamed(tag, "office:automatic-styles") { isInside = tag.kind == .start }
      if tags.isNamed(tag, "office:body") { return }
      guard isInside, tag.kind != .end, tags.isNamed(tag, "style:style") else { continue }
      let text = XMLTagText(tag, in: source)
      let range = tags.skip(tag)
      if let name = text["style:name"], text["style:family"] == "table-cell" {
        elements[name] = Array(source[range])
      }
    }
  }

  /// Returns the element of a style.
  func element(named name: String) -> [UInt8]? { elements[name] }
}
