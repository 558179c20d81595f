import Testing

@testable import TextFormats

/// Packages that are revised, and what becomes of their content.
enum RevisionSketch {
  private static let base = "urn:oasis:names:tc:opendocument:xmlns:"
  private static let namespaces = """
    xmlns:office="\(base)office:1.0" xmlns:table="\(base)table:1.0" xmlns:text="\(base)text:1.0" \
    xmlns:style="\(base)style:1.0" xmlns:fo="\(base)xsl-fo-compatible:1.0" \
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    """

  /// The content of a document with automatic styles and what stands in `office:spreadsheet`.
  static func content(_ spreadsheet: String, styles: String = "") -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <office:document-content \(namespaces)><office:automatic-styles>\(styles)\
    </office:automatic-styles><office:body><office:spreadsheet>\(spreadsheet)\
    </office:spreadsheet></office:body></office:document-content>
    """
  }

  /// A package with this content, and with other parts.
  static func package(
    _ content: String, styles: String = "", others: [(path: String, text: String)] = []
  ) throws -> [UInt8] {
    var writer = ZipWriter()
    try writer.add(path: "mimetype", Array(ODF.mediaType.utf8), stored: true)
    let named = """
      <office:document-styles \(namespaces)><office:styles>\(styles)</office:styles>\
      </office:document-styles>
      """
    for (path, text) in [("content.xml", content), ("styles.xml", named)] + others {
      try writer.add(path: path, Array(text.utf8))
    }
    return try writer.finish()
  }

  /// A sheet called 表 with these rows.
  static func sheet(_ rows: String, columns: String = "<table:table-column/>") -> String {
    "<table:table table:name=\"表\">\(columns)\(rows)</table:table>"
  }

  /// A revision by "me" that marks cells of 表.
  static func marking(_ places: [(row: Int, column: Int)], lines: [String] = ["a"])
    -> WorkbookRevision
  {
    var revision = WorkbookRevision(author: "me")
    for (row, column) in places {
      revision.marks["表", default: [:]][WorkbookRevision.Place(row: row, column: column)] =
        WorkbookRevision.Mark(kind: "error", background: "#ffb3b3", lines: lines)
    }
    return revision
  }

  /// Returns a part of the package after a revision.
  static func part(
    _ path: String = "content.xml", of package: [UInt8], _ revision: WorkbookRevision
  ) throws -> String {
    let revised = try #require(try WorkbookReviser().package(package, revised: revision))
    let bytes = try #require(try ZipReader(revised).content(of: path))
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Returns what stands in `office:spreadsheet` after a revision.
  static func revised(
    _ spreadsheet: String, styles: String = "", _ revision: WorkbookRevision
  ) throws -> String {
    let text = try part(of: try package(content(spreadsheet, styles: styles)), revision)
    let start = try #require(text.firstRange(of: "<office:spreadsheet>"))
    let end = try #require(text.firstRange(of: "</office:spreadsheet>"))
    return String(text[start.upperBound..<end.lowerBound])
  }

  /// The comment of a mark without other lines, as it is written.
  static let comment =
    "<office:annotation><dc:creator>me</dc:creator><text:p>【me】a</text:p>"
    + "</office:annotation>"

  /// The style of a marked cell that had none.
  static let plainMark = "me-error.x.x.Default"
}
