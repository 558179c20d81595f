import TextFormats

/// What a file is by its content, against what its name says.
enum FileKind {
  /// Returns the finding for a file that holds no table in text.
  static func refusal(of file: SourceFile, _ signature: FileSignature) -> Finding? {
    let location = Finding.Location(file: file.name)
    if signature == .empty { return Finding(.fileEmpty, at: location) }
    let kind = signature == .xml && isHTML(file.bytes) ? html : spreadsheets[signature]
    return kind.map {
      Finding(.spreadsheetAsText, at: location, arguments: [Finding.Argument("kind", $0)])
    }
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
    guard let ending = ending(of: file.name), !usual.contains(ending) else { return [] }
    return [
      Finding(
        .wrongExtension, at: Finding.Location(file: file.name),
        arguments: [Finding.Argument("kind", isXML ? "XML" : "CSV")])
    ]
  }

  private static func ending(of name: String) -> String? {
    let base = name.split(separator: "/").last.map(String.init) ?? name
    let parts = base.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count > 1 ? parts.last.map { $0.lowercased() } : nil
  }

  private static let html = LocalizedText(zh: "网页（HTML）", en: "a web page (HTML)")

  private static let spreadsheets: [FileSignature: LocalizedText] = [
    .zip: LocalizedText(
      zh: "Excel/WPS工作簿（xlsx、et或ods）或压缩包", en: "a workbook (xlsx, et or ods) or an archive"),
    .ole: LocalizedText(zh: "Excel/WPS工作簿（xls或et）", en: "a workbook (xls or et)"),
    .gzip: LocalizedText(zh: "压缩文件（gzip）", en: "a compressed file (gzip)"),
    .pdf: LocalizedText(zh: "PDF文件", en: "a PDF"),
  ]

  /// Whether markup is a web page, which some systems export under the name of a spreadsheet.
  private static func isHTML(_ bytes: [UInt8]) -> Bool {
    let start = String(decoding: bytes.prefix(1_024), as: UTF8.self).lowercased()
    return ["<html", "<table", "<!doctype html", "<meta"].contains { start.contains($0) }
  }
}
