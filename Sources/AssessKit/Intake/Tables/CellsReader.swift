import TextFormats

/// Reads the cells of a table's columns in each record.
struct CellsReader: Sendable {
  private let site: FindingSite
  private var readers: [CellReader]
  private var latestDay: CalendarDate
  private var tally = CellTally()
  private let totals: Set<String>

  init(_ site: FindingSite, latestDay: CalendarDate) {
    self.site = site
    self.latestDay = latestDay
    totals = Set(TableTotals(of: site.layout.table).parts.keys)
    readers = Self.readers(of: site.layout.table, latestDay: latestDay)
  }

  /// Goes on with rows in which days after `day` lie in the future.
  mutating func setLatestDay(_ day: CalendarDate) {
    guard day != latestDay else { return }
    latestDay = day
    readers = Self.readers(of: site.layout.table, latestDay: day)
  }

  private static func readers(of table: Table, latestDay: CalendarDate) -> [CellReader] {
    table.columns.map {
      CellReader(
        column: $0, isKey: table.key.contains($0.id), runDate: latestDay,
        missingWords: table.missingWords)
    }
  }

  /// Returns the cells of a record, in the order of the table's columns.
  ///
  /// - Parameters:
  ///   - record: The record, personal data taken out.
  ///   - withheld: The fields that had personal data.
  ///   - division: The division, where it is known.
  ///   - period: The period, where it is known.
  ///   - findings: Takes what there is to say.
  /// - Returns: The cells.
  mutating func cells(
    of record: CSVRecord, withheld: [PrivacyGuard.Withheld], division: String, period: Period?,
    into findings: inout FindingList
  ) -> [Cell] {
    var cells: [Cell] = []
    cells.reserveCapacity(readers.count)
    for (column, place) in site.layout.places.enumerated() {
      let isThere = place >= 0 && place < record.fields.count
      let line = isThere ? record.fields[place].line : record.line
      let kept = isThere ? site.layout.kept(place) : -1
      if site.layout.refused.contains(place) || withheld.contains(where: { $0.field == place }) {
        cells.append(Cell(.invalid, line: line, column: kept))
        continue
      }
      let bytes = isThere ? record.fields[place].bytes : []
      let reading =
        isThere
        ? readers[column].reading(of: record.fields[place]) : readers[column].reading(of: bytes)
      cells.append(Cell(reading.state, line: line, column: kept))
      if reading.issues.isEmpty { continue }
      let key = site.key(column, division: division, period: period)
      for issue in reading.issues where !tally.counts(issue, in: column, into: &findings) {
        let finding = finding(
          issue, bytes, column: column, place: isThere ? place : -1, record, key)
        tally.note(findings.group(adding: finding), for: issue, in: column)
      }
    }
    return cells
  }

  /// Returns the column of a ledger in which a record declares that there is nothing to list: its
  /// key says 无, and no other cell says anything.
  func declaration(in record: CSVRecord) -> Int? {
    let table = site.layout.table
    let key = table.key.first.flatMap { table.index(ofColumn: $0) } ?? 0
    guard table.kind == .ledger, reading(of: key, in: record)?.state == .declaredNone else {
      return nil
    }
    let saysNothing = readers.indices.allSatisfy { column in
      switch reading(of: column, in: record)?.state {
      case .missing, .declaredNone, nil: true
      case .value, .invalid: false
      }
    }
    return saysNothing ? key : nil
  }

  /// Returns whether nobody filled in a record of a form: totals that a template's formulas work out
  /// are nobody's figures.
  func isUnfilled(_ record: CSVRecord) -> Bool {
    let table = site.layout.table
    guard table.kind == .form, table.columns.contains(where: \.isRequired) else { return false }
    return table.columns.indices.allSatisfy { column in
      let place = site.layout.places[column]
      guard place >= 0, place < record.fields.count else { return true }
      let field = record.fields[place]
      let isTotal = totals.contains(table.columns[column].id)
      if field.bytes.trimmed.isEmpty { return isTotal || field.kind != .formula }
      return isTotal && readers[column].reading(of: field).isZero
    }
  }

  /// Returns whether a record of a ledger has its unit and period alone, where cells are required.
  func isBlank(_ record: CSVRecord) -> Bool {
    let table = site.layout.table
    guard table.kind == .ledger, table.columns.contains(where: \.isRequired) else { return false }
    return site.layout.places.allSatisfy { place in
      guard place >= 0, place < record.fields.count else { return true }
      return record.fields[place].bytes.trimmed.isEmpty && record.fields[place].kind != .formula
    }
  }

  /// Returns what one cell of a record comes to, without saying anything.
  func reading(of column: Int, in record: CSVRecord) -> CellReading? {
    let place = site.layout.places[column]
    guard place >= 0, place < record.fields.count else { return nil }
    return readers[column].reading(of: record.fields[place])
  }

  private func finding(
    _ issue: CellIssue, _ bytes: CellBytes, column: Int, place: Int, _ record: CSVRecord,
    _ key: Finding.Key
  ) -> Finding {
    let column = site.layout.table.columns[column]
    let location =
      place >= 0
      ? site.location(of: place, in: record) : site.location(ofMissing: column, in: record)
    return Finding(issue, at: location, key: key, read: Self.shown(bytes, issue, column))
  }

  /// Free text and personal data are never printed, except the words for nothing that were recognised in it.
  private static func shown(_ bytes: CellBytes, _ issue: CellIssue, _ column: Column) -> String? {
    guard issue.code != .personalData else { return nil }
    let content = bytes.trimmed
    let isWord = issue.code == .declaredNone || issue.code == .spreadsheetError
    return content.isEmpty || column.kind == .text && !isWord ? nil : SafeText.read(content)
  }
}

extension CellReading {
  /// Whether it is the number zero.
  fileprivate var isZero: Bool {
    guard case .value(let value) = state else { return false }
    return value.number == .zero
  }
}
