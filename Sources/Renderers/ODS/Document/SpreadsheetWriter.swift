internal import TextFormats

/// Writes a spreadsheet in either of its two forms, row by row.
///
/// Both forms have the same parts, and the same document always gives the same bytes.
public struct SpreadsheetWriter {
  private let document: SpreadsheetDocument

  /// Creates a writer of a document whose sheets have valid names.
  public init(_ document: SpreadsheetDocument) {
    self.document = document
    let names = SheetName.valid(document.sheets.map(\.name))
    precondition(names == document.sheets.map(\.name), "sheet names come from SheetName.valid")
  }

  /// Returns the package (`.ods`); only compressed bytes are held in memory.
  public func package() throws -> [UInt8] {
    var package = try ODFPackageWriter(mediaType: ODFNames.mediaType, level: 1)
    try package.begin("content.xml")
    try XMLStream.write(to: { try package.append($0) }, writeContent)
    try package.endEntry()
    try package.begin("styles.xml")
    try XMLStream.write(to: { try package.append($0) }, writeStyles)
    try package.endEntry()
    try package.begin("meta.xml")
    try XMLStream.write(to: { try package.append($0) }) { stream in
      stream.xml.start("office:document-meta", ODFNames.namespaces)
      document.writeMeta(to: &stream.xml)
    }
    try package.endEntry()
    try package.begin("settings.xml")
    try XMLStream.write(to: { try package.append($0) }) { stream in
      stream.xml.start("office:document-settings", ODFNames.namespaces)
      document.writeSettings(to: &stream.xml)
    }
    try package.endEntry()
    return try package.finish()
  }

  /// Writes the flat form (`.fods`), piece by piece.
  public func writeFlat(to take: ([UInt8]) throws -> Void) throws {
    try XMLStream.write(to: take) { stream in
      stream.xml.start(
        "office:document", ODFNames.namespaces + [("office:mimetype", ODFNames.mediaType)])
      document.writeMeta(to: &stream.xml)
      document.writeSettings(to: &stream.xml)
      document.writeFonts(to: &stream.xml)
      document.writeNamedStyles(to: &stream.xml)
      stream.xml.start("office:automatic-styles")
      document.writePageLayouts(to: &stream.xml)
      AutomaticStyles(of: document).write(to: &stream.xml)
      stream.xml.end()
      document.writeMasterPages(to: &stream.xml)
      try SheetBody(of: document).write(to: &stream)
    }
  }

  private func writeContent(to stream: inout XMLStream) throws {
    stream.xml.start("office:document-content", ODFNames.namespaces)
    document.writeFonts(to: &stream.xml)
    stream.xml.start("office:automatic-styles")
    AutomaticStyles(of: document).write(to: &stream.xml)
    stream.xml.end()
    try SheetBody(of: document).write(to: &stream)
  }

  private func writeStyles(to stream: inout XMLStream) {
    stream.xml.start("office:document-styles", ODFNames.namespaces)
    document.writeFonts(to: &stream.xml)
    document.writeNamedStyles(to: &stream.xml)
    stream.xml.start("office:automatic-styles")
    document.writePageLayouts(to: &stream.xml)
    stream.xml.end()
    document.writeMasterPages(to: &stream.xml)
  }
}
