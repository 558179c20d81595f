import TextFormats

/// A file that was read, to be given back with remarks.
public struct FileCopy: Sendable {
  /// The name of the file.
  public var file: String

  /// The package, where the file is an OpenDocument workbook that can be given back as it is.
  public var package: [UInt8]?

  /// Whether it is a workbook, whatever its format.
  public var isWorkbook = false

  /// The sheets, without those that the program put there itself.
  public var sheets: [SheetCopy]

  /// The names of the sheets that the program put there itself.
  public var ownSheets: [String] = []

  /// The names of all other sheets, those with nothing in them included.
  public var tabs: [String] = []
}

extension Intake {
  /// Returns a copy of a file, or `nil` where its bytes hold no sheets that can be read.
  func copy(of file: SourceFile) -> FileCopy? {
    let signature = FileSignature(sniffing: file.bytes)
    let isFlat = signature == .xml && WorkbookReader.isFlatFile(file.bytes)
    if isFlat || signature == .zip { return copy(ofWorkbook: file, isFlat: isFlat) }
    guard file.failure == nil, FileKind.refusal(of: file, signature) == nil else { return nil }
    if signature == .xml { return copy(ofXML: file) }
    guard let text = try? TextDecoder().decode(file.bytes) else { return nil }
    let reader = CSVIntake(
      matcher: matcher, context: context(of: file), limits: limits, size: file.bytes.count)
    guard let (start, delimiter) = try? reader.start(of: text.utf8) else { return nil }
    var rest = start.reader
    do throws(CSVError) { while try rest.next() != nil {} } catch { return nil }
    let content = SheetCopy.Content.csv(
      text.utf8, delimiter: delimiter, hasDirective: start.hasDirective)
    return FileCopy(
      file: file.name,
      sheets: [SheetCopy(file: file.name, name: nil, isHidden: false, content: content)])
  }

  private func copy(ofWorkbook file: SourceFile, isFlat: Bool) -> FileCopy? {
    let reader = WorkbookReader()
    let workbook =
      isFlat
      ? try? reader.workbook(inFlatFile: file.bytes) : try? reader.workbook(inPackage: file.bytes)
    guard let workbook else { return nil }
    let own = workbook.sheets.filter(TodoSheet.matches)
    let sheets = workbook.sheets.filter { !TodoSheet.matches($0) && !$0.rows.isEmpty }
    return FileCopy(
      file: file.name, package: workbook.form == .ods ? file.bytes : nil, isWorkbook: true,
      sheets: sheets.map {
        SheetCopy(file: file.name, name: $0.name, isHidden: $0.isHidden, content: .sheet($0))
      }, ownSheets: own.map(\.name),
      tabs: workbook.sheets.filter { !TodoSheet.matches($0) }.map(\.name))
  }

  private func copy(ofXML file: SourceFile) -> FileCopy? {
    let reader = XMLIntake(matcher: matcher, context: context(of: file), limits: limits)
    guard let tables = reader.copy(of: file.bytes)?.tables, !tables.isEmpty else { return nil }
    return FileCopy(
      file: file.name,
      sheets: tables.map {
        SheetCopy(file: file.name, name: $0.name, isHidden: false, content: .returns($0))
      })
  }
}
