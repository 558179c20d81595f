import TextFormats

/// Reads the records of one table, from whatever kind of file they come.
struct RecordReader: Sendable {
  /// What is wrong or was normalised.
  var findings: FindingList { rows.findings }

  /// The submissions so far, in the order of the file.
  var submissions: [Submission] {
    table.kind == .form ? forms.submissions : ledgers.submissions
  }

  private var rows: RowReader
  private var forms: FormCollector
  private var ledgers: LedgerCollector
  private let table: Table
  private let file: String

  init(_ layout: TableLayout, names: [HeaderName], cover: CoverBlock, context: ReadingContext) {
    table = layout.table
    file = context.file
    rows = RowReader(layout, names: names, cover: cover, context: context)
    forms = FormCollector(rows.site, received: context.received)
    ledgers = LedgerCollector(rows.site, received: context.received)
  }

  /// Goes on from the rows of another sheet with the same table: what comes twice is seen.
  mutating func goOn(from earlier: RecordReader) {
    forms = earlier.forms
    forms.site = rows.site
    ledgers = earlier.ledgers
    ledgers.site = rows.site
  }

  /// Goes on with another return of the same table.
  mutating func begin(_ cover: CoverBlock) { rows.begin(cover) }

  /// The finding that stops the reading, where nothing says the division or the period.
  func obstacle(at location: Finding.Location) -> Finding? {
    if rows.lacksDivision { return Finding(.divisionMissing, at: location) }
    return rows.lacksPeriod ? Finding(.periodMissing, at: location) : nil
  }

  /// Takes the next record.
  mutating func take(_ record: CSVRecord, visitor: inout some LedgerVisitor) {
    guard let read = rows.row(from: record) else { return }
    if table.kind == .form {
      if let finding = forms.take(read) { rows.findings.add(finding) }
    } else if let finding = ledgers.take(read) {
      rows.findings.add(finding)
    } else if !read.declaresNothing, !ledgers.isUnfilled(read.row) {
      visitor.visit(read.row, of: table, in: file, headers: rows.site.layout.headers)
    }
  }

  /// Says so when there was no row of data; `location` is the header's.
  ///
  /// A sheet of a workbook may be left empty where nobody has to send the table.
  mutating func finish(at location: Finding.Location) {
    guard rows.dataRows == 0, table.isRequired || location.sheet == nil else { return }
    rows.findings.add(
      Finding(
        .noRows, at: location, key: rows.blank, severity: table.isRequired ? nil : .notice))
  }

  /// Adds a finding about the table as a whole.
  mutating func add(_ finding: Finding) { rows.findings.add(finding) }
}
