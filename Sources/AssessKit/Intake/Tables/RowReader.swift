import TextFormats

/// Makes rows of the records below a header, and says what is wrong with them.
struct RowReader: Sendable {
  /// What is wrong or was normalised.
  var findings: FindingList

  /// How many rows of data there were, those that could not be used included.
  private(set) var dataRows = 0

  /// Whose the blank row is with which a ledger begins.
  private(set) var blank = Finding.Key()

  /// The period for which the latest day was worked out last; `nil` before the first row.
  private var latestDayIsFor: Period??

  let site: FindingSite
  private let context: ReadingContext
  private let names: [HeaderName]
  private var privacy: PrivacyGuard
  private var cells: CellsReader
  private var meta: RowMeta
  private let periodColumn: Int?
  private var division: RowDivision
  private var period: RowPeriod
  private var sums: ColumnSums

  init(_ layout: TableLayout, names: [HeaderName], cover: CoverBlock, context: ReadingContext) {
    self.context = context
    self.names = names
    findings = context.findings
    site = FindingSite(file: context.file, sheet: context.sheet, layout: layout)
    cells = CellsReader(site, latestDay: context.runDate)
    meta = RowMeta(site, cover: cover, latestDay: context.latestDay)
    privacy = PrivacyGuard(
      contacts: Set(layout.roles.indices.filter { layout.roles[$0] == .contact }),
      under: names.indices.map { DigitCells.Header(names[$0].folded, layout.roles[$0]) })
    periodColumn = layout.table.periodFrom.flatMap { layout.table.index(ofColumn: $0) }
    division = RowDivision(context, layout: layout, cover: cover)
    period = RowPeriod(context, layout: layout, cover: cover)
    sums = ColumnSums(layout.table)
  }

  /// Goes on with the rows of another return of the same table, as XML has them.
  mutating func begin(_ cover: CoverBlock) {
    meta = RowMeta(site, cover: cover, latestDay: context.latestDay)
    division = RowDivision(context, layout: site.layout, cover: cover)
    period = RowPeriod(context, layout: site.layout, cover: cover)
    dataRows = 0
  }

  /// Whether nothing says which division the rows are about.
  var lacksDivision: Bool { !division.isKnown }

  /// Whether nothing says which period the rows are about.
  var lacksPeriod: Bool { !period.isKnown && periodColumn == nil }

  /// Returns the row that a record holds, or `nil` where there is none to load.
  mutating func row(from source: CSVRecord) -> ReadRow? {
    var record = source
    let withheld = privacy.withhold(from: &record)
    report(withheld, in: record)
    switch RowClass(record, headers: names) {
    case .data: return dataRow(from: record, withheld: withheld)
    case .blank: if !withheld.isEmpty { refuse() }
    case .total(let isPartial): compareTotal(record, isPartial: isPartial)
    case .mean: note(.totalRow, record)
    case .footer: note(.footerRow, record)
    case .header: note(.headerRepeated, record)
    }
    return nil
  }

  private mutating func report(_ withheld: [PrivacyGuard.Withheld], in record: CSVRecord) {
    for hit in withheld {
      guard let kind = hit.kind else { continue }
      findings.add(
        Finding(
          .personalData, at: site.location(of: hit.field, in: record),
          arguments: [Finding.Argument("kind", kind.name)]))
    }
  }

  private mutating func note(_ code: FindingCode, _ record: CSVRecord) {
    findings.add(Finding(code, at: site.location(of: record)))
  }

  private mutating func compareTotal(_ record: CSVRecord, isPartial: Bool) {
    note(.totalRow, record)
    let total = TotalRow(site: site, cells: cells)
    for finding in total.findings(in: record, against: sums, isPartial: isPartial) {
      findings.add(finding)
    }
    sums.beginPart()
  }

  /// Counts a row that cannot be used.
  private mutating func refuse() {
    dataRows += 1
    sums.giveUp()
  }

  // MARK: Rows of data

  private mutating func dataRow(
    from record: CSVRecord, withheld: [PrivacyGuard.Withheld]
  ) -> ReadRow? {
    guard hasLength(record), let code = divisionCode(of: record) else {
      refuse()
      return nil
    }
    let stated = statedPeriod(of: record, division: code)
    if stated == nil, period.isKnown {
      refuse()
      return nil
    }
    // The row with which a ledger's template begins: alone it is no row at all.
    if withheld.isEmpty, dataRows == 0, cells.isBlank(record) {
      blank = Finding.Key(division: code, period: stated?.id)
      return nil
    }
    dataRows += 1
    setLatestDay(for: stated)
    if let stated, let column = cells.declaration(in: record) {
      return declaration(in: column, of: record, division: code, period: stated)
    }
    if withheld.isEmpty, cells.isUnfilled(record) {
      noteUnfilled(record, division: code, period: stated)
      return nil
    }
    let cells = cells.cells(
      of: record, withheld: withheld, division: code, period: stated, into: &findings)
    if code != context.divisions.rootCode { sums.add(cells) }
    guard let period = stated ?? derivedPeriod(from: cells, record, division: code) else {
      return nil
    }
    notePeriod(period, record, division: code)
    let row = Row(
      division: code, period: period, cells: cells, line: record.line, number: record.row,
      sheet: context.sheet)
    let said = meta.values(in: record, of: period, into: &findings)
    return ReadRow(row: row, filled: said.filled, revision: said.revision)
  }

  /// A form that came back as it was sent out; the sheet of one that is optional needs no word.
  private mutating func noteUnfilled(
    _ record: CSVRecord, division code: String, period: Period?
  ) {
    let table = site.layout.table
    guard table.isRequired || context.sheet == nil else { return }
    findings.add(
      Finding(
        .formNotFilled, at: site.location(of: record),
        key: Finding.Key(division: code, period: period?.id),
        arguments: [Finding.Argument("name", table.name)],
        severity: table.isRequired ? nil : .notice))
  }

  /// A ledger with nothing to list says so in a row of its own.
  private mutating func declaration(
    in column: Int, of record: CSVRecord, division code: String, period: Period
  ) -> ReadRow {
    let key = site.key(column, division: code, period: period)
    let field = site.layout.places[column]
    findings.add(
      Finding(
        .declaredNone, at: site.location(of: field, in: record), key: key,
        read: SafeText.read(record.fields[field].bytes.trimmed)))
    notePeriod(period, record, division: code)
    let row = Row(
      division: code, period: period, cells: [], line: record.line, number: record.row,
      sheet: context.sheet)
    let said = meta.values(in: record, of: period, into: &findings)
    return ReadRow(
      row: row, filled: said.filled, revision: said.revision, declaresNothing: true)
  }

  /// Trailing empty cells are nobody's mistake; any other difference may be a shifted row.
  private mutating func hasLength(_ record: CSVRecord) -> Bool {
    let expected = site.layout.headers.count
    let used = 1 + (record.fields.lastIndex { !$0.bytes.trimmed.isEmpty } ?? -1)
    let isShort = record.fields.count < expected && !isPadded(record)
    guard used > expected || isShort else { return true }
    var key = Finding.Key()
    if case .found(let code, _) = division.match(in: record) { key.division = code }
    findings.add(
      Finding(
        .rowLength, at: site.location(of: record), key: key, read: "\(record.fields.count)",
        expected: LocalizedText("\(expected)")))
    return false
  }

  /// Whether all that is missing at the end of a short row are columns that mean nothing.
  private func isPadded(_ record: CSVRecord) -> Bool {
    site.layout.roles[record.fields.count...].allSatisfy { $0 == nil || $0 == .ignored }
  }

  private mutating func divisionCode(of record: CSVRecord) -> String? {
    switch division.match(in: record) {
    case .found(let code, let issues):
      for issue in issues { report(issue, in: record, division: code) }
      return code
    case .otherUnit: note(.otherUnit, record)
    case .refused(let issue): report(issue, in: record, division: nil)
    case .missing:
      findings.add(
        Finding(.divisionMissing, at: site.location(of: record), severity: .error))
    }
    return nil
  }

  private mutating func report(_ issue: DivisionIssue, in record: CSVRecord, division code: String?)
  {
    let field = division.field(of: issue.part)
    let location = field.map { site.location(of: $0, in: record) } ?? site.location(of: record)
    findings.add(
      Finding(
        issue.issue, at: location, key: Finding.Key(division: code),
        read: division.read(issue.part, in: record)))
  }

  /// Returns the period that a column or a cover line says.
  private mutating func statedPeriod(of record: CSVRecord, division code: String) -> Period? {
    let key = Finding.Key(division: code)
    let place =
      period.field.map { site.location(of: $0, in: record) } ?? site.location(of: record)
    switch period.match(in: record) {
    case .found(let period, let issue):
      if let issue { addPeriod(issue, at: place, key: key, record) }
      return period
    case .refused(let issue):
      addPeriod(issue, at: place, key: key, record)
    case .missing:
      guard periodColumn == nil || period.isKnown else { return nil }
      findings.add(Finding(.periodMissing, at: place, key: key, severity: .error))
    }
    return nil
  }

  /// Rows of the same period come together, and counting working days takes time.
  private mutating func setLatestDay(for stated: Period?) {
    guard latestDayIsFor != .some(stated) else { return }
    latestDayIsFor = .some(stated)
    cells.setLatestDay(context.latestDay(for: stated))
  }

  private mutating func addPeriod(
    _ issue: CellIssue, at place: Finding.Location, key: Finding.Key, _ record: CSVRecord
  ) {
    let read = SafeText.read(period.bytes(in: record).trimmed)
    findings.add(Finding(issue, at: place, key: key, read: read))
  }

  /// Returns the period that the date column of a ledger falls into.
  private mutating func derivedPeriod(
    from cells: [Cell], _ record: CSVRecord, division code: String
  ) -> Period? {
    if let periodColumn, let date = cells[periodColumn].value?.date {
      return Period(year: date.year, kind: .month, index: date.month)?
        .enclosing(site.layout.table.frequency)
    }
    findings.add(
      Finding(
        .periodMissing, at: site.location(of: record), key: Finding.Key(division: code),
        severity: .error))
    return nil
  }

  /// Notes a return of another period.
  ///
  /// That of a part of the one at hand, or of a longer one around it, is none; for an index every
  /// period of its span is asked for.
  private mutating func notePeriod(_ period: Period, _ record: CSVRecord, division code: String) {
    if let scored = context.scoredPeriods {
      guard !scored.contains(period) else { return }
      findings.add(
        Finding(.periodNotScored, at: site.location(of: record), expected: scored.words))
      return
    }
    guard let asked = context.period, !asked.spans(of: period.kind).contains(period) else {
      return
    }
    let place =
      self.period.field.map { site.location(of: $0, in: record) } ?? site.location(of: record)
    findings.add(
      Finding(
        .periodOther, at: place, key: Finding.Key(division: code, period: period.id),
        read: period.id, expected: LocalizedText(asked.id)))
  }
}
