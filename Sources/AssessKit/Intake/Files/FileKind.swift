import TextFormats

/// What a file is by its content, against what its name says.
enum FileKind {
  /// Returns the finding for a file that holds no table that can be read.
  static func refusal(of file: SourceFile, _ signature: FileSignature) -> Finding? {
    let location = Finding.Location(file: file.name)
    if signature == .empty { return Finding(.fileEmpty, at: location) }
    if signature == .ole, isEncryptedPackage(file.bytes) {
      return WorkbookRefusal.finding(WorkbookError(kind: .encrypted), file: file.name)
    }
    let kind = signature == .xml && isHTML(file.bytes) ? html : spreadsheets[signature]
    return kind.map {
      Finding(.spreadsheetAsText, at: location, arguments: [Finding.Argument("kind", $0)])
    }
  }

  /// Returns the finding for a zip archive that is no workbook.
  static func refusal(ofArchive file: String) -> Finding {
    Finding(
      .spreadsheetAsText, at: Finding.Location(file: file),
      arguments: [Finding.Argument("kind", archive)])
  }

  /// Returns the finding for bytes that are not text.
  static func refusal(_ error: TextDecodingError, file: String) -> Finding {
    let location = Finding.Location(file: file, line: error.line, byteOffset: error.byteOffset)
    switch error.kind {
    case .nulBytes: return Finding(.nulBytes, at: location)
    case .mojibake(let sample):
      // A digit in the sample may belong to somebody's number.
      let shown = String(
        String.UnicodeScalarView(
          sample.unicodeScalars.filter { $0.properties.numericType == nil }))
      return Finding(.mojibake, at: location, read: shown)
    default: return Finding(.encodingUnknown, at: location)
    }
  }

  /// Returns the notice that the name says something else than the content.
  static func notices(about file: SourceFile, _ signature: FileSignature) -> [Finding] {
    let isXML = signature == .xml
    let usual = isXML ? ["xml"] : ["csv", "txt", "tsv"]
    return notice(about: file.name, usual, LocalizedText(isXML ? "XML" : "CSV")).map { [$0] } ?? []
  }

  /// Returns the notice that the name says something else than the kind of workbook.
  static func notice(about file: String, _ form: Workbook.Form) -> Finding? {
    switch form {
    case .ods:
      notice(about: file, ["ods", "ots"], LocalizedText(zh: "ODS工作簿", en: "an ODS workbook"))
    case .fods:
      notice(about: file, ["fods", "xml"], LocalizedText(zh: "FODS工作簿", en: "a FODS workbook"))
    case .xlsx:
      notice(
        about: file, ["xlsx", "xlsm", "xltx", "et"],
        LocalizedText(zh: "Excel工作簿（xlsx）", en: "an Excel workbook (xlsx)"))
    }
  }

  private static func notice(
    about file: String, _ usual: [String], _ kind: LocalizedText
  ) -> Finding? {
    guard let ending = ending(of: file), !usual.contains(ending) else { return nil }
    return Finding(
      .wrongExtension, at: Finding.Location(file: file),
      arguments: [Finding.Argument("kind", kind)])
  }

  private static func ending(of name: String) -> String? {
    let base = name.split(separator: "/").last.map(String.init) ?? name
    let parts = base.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count > 1 ? parts.last.map { $0.lowercased() } : nil
  }

  private static let html = LocalizedText(zh: "网页（HTML）", en: "a web page (HTML)")

  private static let archive = LocalizedText(
    zh: "压缩包或别的文档（不是表格）", en: "an archive or another document, but no workbook")

  private static let spreadsheets: [FileSignature: LocalizedText] = [
    .ole: LocalizedText(
      zh: "旧格式的工作簿（xls、et等）", en: "a workbook of the old kind (xls, et)"),
    .gzip: LocalizedText(zh: "压缩文件（gzip）", en: "a compressed file (gzip)"),
    .pdf: LocalizedText(zh: "PDF文件", en: "a PDF"),
  ]

  /// Whether an OLE container is no old workbook, but holds one of the new kind with a password.
  ///
  /// The directory of the container names its streams in UTF-16.
  private static func isEncryptedPackage(_ bytes: [UInt8]) -> Bool {
    let name = "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    return stride(from: 512, through: bytes.count - 128, by: 128).contains { start in
      bytes[start...].starts(with: name)
    }
  }

  /// Whether markup is a web page, which some systems export under the name of a spreadsheet.
  ///
  /// The first element decides: our own vocabulary has an element `table`.
  private static func isHTML(_ bytes: [UInt8]) -> Bool {
    var rest = String(decoding: bytes.prefix(1_024), as: UTF8.self).lowercased()[...]
    while let open = rest.firstIndex(of: "<") {
      rest = rest[open...]
      if rest.hasPrefix("<!doctype html") || pageElements.contains(name(of: rest)) { return true }
      guard rest.hasPrefix("<?") || rest.hasPrefix("<!") else { return false }
      let end = rest.hasPrefix("<!--") ? "-->" : ">"
      guard let last = rest.firstRange(of: end) else { return false }
      rest = rest[last.upperBound...]
    }
    return false
  }

  private static func name(of tag: Substring) -> Substring {
    tag.dropFirst().prefix { $0.isLetter }
  }

  private static let pageElements: Set<Substring> = [
    "html", "head", "meta", "body", "table", "div", "style",
  ]
}
