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

  /// The places, from zero, of the sheets that the program put there itself.
  public var ownPlaces: [Int] { ownSheets.map(\.place) }

  /// Whether contact fields had values, which are not copied.
  public var leavesOutContacts = false

  /// The names of sheets that no table is in and that have columns of persons: they are not copied.
  public var withheldSheets: [String] = []

  /// The sheets that the program put there itself.
  var ownSheets: [(place: Int, copy: SheetCopy)] = []

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
    let sheet = SheetCopy(file: file.name, name: nil, isHidden: false, content: content)
    return screened(FileCopy(file: file.name, sheets: [sheet]))
  }

  private func copy(ofWorkbook file: SourceFile, isFlat: Bool) -> FileCopy? {
    let reader = WorkbookReader()
    let workbook =
      isFlat
      ? try? reader.workbook(inFlatFile: file.bytes) : try? reader.workbook(inPackage: file.bytes)
    guard let workbook else { return nil }
    var copy = FileCopy(file: file.name, isWorkbook: true, sheets: [])
    for (place, sheet) in workbook.sheets.enumerated() {
      let one = SheetCopy(
        file: file.name, name: sheet.name, isHidden: sheet.isHidden, content: .sheet(sheet))
      if TodoSheet.matches(sheet) {
        copy.ownSheets.append((place, one))
        continue
      }
      copy.tabs.append(sheet.name)
      if !sheet.rows.isEmpty { copy.sheets.append(one) }
    }
    copy = screened(copy)
    // Marks go by the name of the sheet.
    let areNamesUnique = Set(copy.tabs).count == copy.tabs.count
    if workbook.form == .ods, areNamesUnique, !copy.leavesOutContacts,
      copy.withheldSheets.isEmpty, PackageScreen.isClean(file.bytes)
    {
      copy.package = file.bytes
    }
    return copy
  }

  /// Leaves out what is not copied: values of contacts, and lists of persons.
  private func screened(_ copy: FileCopy) -> FileCopy {
    var result = copy
    result.sheets = []
    for var sheet in copy.sheets {
      let start = sheet.start
      let name = [sheet.file, sheet.name].compactMap(\.self).joined(separator: " ")
      var isTable = false
      switch matcher.outcome(in: start, file: name) {
      case .found(let candidate, _):
        isTable = !sheet.isHidden
        sheet.contacts = ContactFields(candidate, in: start)
      case .incomplete(let candidate, _): sheet.contacts = ContactFields(candidate, in: start)
      case .unrecognised: break
      }
      if !isTable, sheet.namesPersons(hasHeader: !sheet.contacts.header.isEmpty) {
        result.withheldSheets.append(sheet.name ?? sheet.file)
        continue
      }
      if sheet.hasContacts { result.leavesOutContacts = true }
      result.sheets.append(sheet)
    }
    return result
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
