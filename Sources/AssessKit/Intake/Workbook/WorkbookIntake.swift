import TextFormats

/// Reads a workbook: every sheet that can be seen is tried as a table.
///
/// Sheets that are no table, such as covers and notes, are passed over with one notice. A workbook in
/// which no sheet is a table is refused.
struct WorkbookIntake: Sendable {
  let matcher: HeaderMatcher
  let context: ReadingContext
  let limits: IntakeLimits

  /// Reads the bytes of a file; the rows of ledgers go to the visitor.
  func outcome(
    of bytes: [UInt8], isFlat: Bool, visitor: inout some LedgerVisitor
  ) -> FileOutcome {
    do throws(WorkbookError) {
      let reader = WorkbookReader()
      let workbook =
        isFlat
        ? try reader.workbook(inFlatFile: bytes) : try reader.workbook(inPackage: bytes)
      return outcome(of: workbook, size: bytes.count, visitor: &visitor)
    } catch {
      return .refused([WorkbookRefusal.finding(error, file: context.file)])
    }
  }

  private func outcome(
    of workbook: Workbook, size: Int, visitor: inout some LedgerVisitor
  ) -> FileOutcome {
    var pass = WorkbookPass(context)
    for sheet in workbook.sheets where !sheet.rows.isEmpty {
      let name = SafeText.of(sheet.name)
      if Self.isOwn(sheet) {
        // What looks like our own may be anybody's.
        pass.screen(sheet, name)
      } else if sheet.isHidden {
        pass.passOver(name)
        pass.screen(sheet, name)
      } else {
        let reading = reading(of: sheet, name, size, pass.readers, visitor: &visitor)
        pass.take(reading, sheet: name)
        if case .unrecognised = reading { pass.screen(sheet, name) }
      }
    }
    return pass.outcome(file: context.file, form: workbook.form)
  }

  /// Whether the program itself put the sheet there, beside the tables.
  private static func isOwn(_ sheet: WorkbookSheet) -> Bool {
    TodoSheet.matches(sheet) || TemplateCoverSheet.matches(sheet)
  }

  private func reading(
    of sheet: WorkbookSheet, _ name: String, _ size: Int, _ earlier: [String: RecordReader],
    visitor: inout some LedgerVisitor
  ) -> TableIntake.Reading {
    var records = SheetRecords(sheet)
    var start: [CSVRecord] = []
    while start.count <= HeaderMatcher.depth, let record = records.next() { start.append(record) }
    var context = context
    context.sheet = name
    let table = TableIntake(
      matcher: matcher, context: context, limits: limits, size: size,
      name: "\(context.file) \(sheet.name)")
    return table.reading(of: start, &records, earlier: earlier, visitor: &visitor)
  }
}

/// What the sheets of a workbook came to, one after another.
private struct WorkbookPass {
  /// The readers of the tables so far: a table may go on in another sheet.
  private(set) var readers: [String: RecordReader] = [:]

  private var tables: [String] = []
  private var sheets: [String] = []
  private var findings: FindingList
  private var obstacles: [Finding] = []
  private var personal: FindingList
  private var passedOver: [String] = []
  private var unrecognised: Finding?
  private var firstTable: String?

  private let file: String

  init(_ context: ReadingContext) {
    file = context.file
    findings = context.findings
    personal = context.findings
  }

  /// Takes what a sheet came to.
  mutating func take(_ reading: TableIntake.Reading, sheet: String) {
    switch reading {
    case .read(let reader, let table):
      if readers.updateValue(reader, forKey: table) == nil { tables.append(table) }
      findings.add(contentsOf: reader.findings)
      sheets.append(sheet)
      firstTable = firstTable ?? table
    case .refused(let list, let table):
      obstacles += list
      firstTable = firstTable ?? table
    case .unrecognised(let finding):
      passOver(sheet)
      unrecognised = unrecognised ?? finding
    }
  }

  /// Takes a sheet that is not read.
  mutating func passOver(_ sheet: String) { passedOver.append(sheet) }

  /// Looks for personal data in a sheet that is not read: it refuses the file all the same.
  mutating func screen(_ sheet: WorkbookSheet, _ name: String) {
    var privacy = PrivacyGuard()
    for row in sheet.rows {
      var record = sheet.record(of: row)
      for hit in privacy.withhold(from: &record) {
        guard let kind = hit.kind else { continue }
        personal.add(
          Finding(
            .personalData,
            at: Finding.Location(
              file: file, sheet: name, line: record.line, row: record.row,
              columnLetter: Finding.Location.letter(ofColumn: hit.field)),
            arguments: [Finding.Argument("kind", kind.name)]))
      }
    }
  }

  /// What the workbook came to.
  mutating func outcome(file: String, form: Workbook.Form) -> FileOutcome {
    guard !tables.isEmpty else { return refused(file: file) }
    var list = findings
    for obstacle in obstacles { list.add(obstacle) }
    list.add(contentsOf: personal)
    if let notice = FileKind.notice(about: file, form) { list.add(notice) }
    if !passedOver.isEmpty {
      let names = LocalizedText(
        zh: passedOver.joined(separator: "、"), en: passedOver.joined(separator: ", "))
      list.add(
        Finding(
          .sheetsPassedOver, at: Finding.Location(file: file),
          arguments: [Finding.Argument("sheets", names)]))
    }
    return FileOutcome(
      table: firstTable, submissions: tables.flatMap { readers[$0]?.submissions ?? [] },
      findings: list, sheets: sheets)
  }

  private mutating func refused(file: String) -> FileOutcome {
    obstacles += personal.findings
    if !obstacles.isEmpty { return .refused(obstacles, table: firstTable) }
    let place = Finding.Location(file: file)
    if let unrecognised { return .refused([unrecognised]) }
    let isEmpty = passedOver.isEmpty
    return .refused([
      isEmpty ? Finding(.fileEmpty, at: place) : CSVRefusal.unrecognised(nil, nil, at: place)
    ])
  }
}
