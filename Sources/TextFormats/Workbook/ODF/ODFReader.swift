/// The namespaces of OpenDocument.
enum ODF {
  static let office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
  static let table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"
  static let text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
  static let style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0"
  static let drawing = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"

  /// The media type of a workbook in a package.
  static let mediaType = "application/vnd.oasis.opendocument.spreadsheet"
}

/// Reads OpenDocument workbooks.
struct ODFReader: Sendable {
  let limits: WorkbookLimits

  /// Reads a package.
  func workbook(in package: WorkbookPackage) throws(WorkbookError) -> Workbook {
    let manifest = "META-INF/manifest.xml"
    if package.has(manifest) {
      // A part with a password is named with how it was encrypted, in the manifest alone.
      let text = try package.content(of: manifest)
      if String(decoding: text, as: UTF8.self).contains("encryption-data") {
        throw WorkbookError(kind: .encrypted)
      }
    }
    var handler = ODFContentHandler(limits: limits)
    try package.read("content.xml", into: &handler)
    return try workbook(.ods, handler)
  }

  /// Reads a flat file.
  func workbook(inFlatFile bytes: [UInt8]) throws(WorkbookError) -> Workbook {
    var handler = ODFContentHandler(limits: limits)
    try handler.read(bytes, part: nil, limit: limits.zip.totalBytes)
    return try workbook(.fods, handler)
  }

  private func workbook(
    _ form: Workbook.Form, _ handler: ODFContentHandler
  ) throws(WorkbookError) -> Workbook {
    guard handler.isSpreadsheet else { throw WorkbookError(kind: .notAWorkbook) }
    return Workbook(form: form, sheets: handler.sheets)
  }
}
