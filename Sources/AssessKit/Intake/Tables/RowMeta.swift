import TextFormats

/// Reads the day of filling in and the version, from a column or a cover line.
struct RowMeta: Sendable {
  private let site: FindingSite
  private let cover: CoverBlock
  private let latestDay: @Sendable (Period?) -> CalendarDate

  /// Creates a reader; `latestDay` says after which day a date in a return lies in the future.
  init(
    _ site: FindingSite, cover: CoverBlock,
    latestDay: @escaping @Sendable (Period?) -> CalendarDate
  ) {
    self.site = site
    self.cover = cover
    self.latestDay = latestDay
  }

  /// Returns what a record says; what cannot be read is reported and left out.
  func values(
    in record: CSVRecord, of period: Period, into findings: inout FindingList
  ) -> (filled: CalendarDate?, revision: Int?) {
    (filled(in: record, of: period, into: &findings), revision(in: record, into: &findings))
  }

  private func filled(
    in record: CSVRecord, of period: Period, into findings: inout FindingList
  ) -> CalendarDate? {
    let dates = DateCell(runDate: latestDay(period))
    let content = bytes(.filled, record).trimmed
    if content.isEmpty || NothingWord.matches(content) { return nil }
    if let date = dates.plainValue(of: content)?.date { return date }
    let reading = dates.reading(of: content)
    for issue in reading.issues { report(issue, .filled, content, record, &findings) }
    guard case .value(let value) = reading.state else { return nil }
    return value.date
  }

  private func revision(in record: CSVRecord, into findings: inout FindingList) -> Int? {
    let content = bytes(.revision, record).trimmed
    if content.isEmpty || NothingWord.matches(content) { return nil }
    // v2, 第2版, V2.0: the first number is the version.
    let digits = content.halfWidth.drop { !$0.isDigit }.prefix { $0.isDigit }
    if let revision = SmallNumber.value(of: digits), content.count <= 20 { return revision }
    let expected = LocalizedText(zh: "版本号，如2", en: "a version number, such as 2")
    report(CellIssue(.notANumber, expected: expected), .revision, content, record, &findings)
    return nil
  }

  private func bytes(_ role: FieldRole, _ record: CSVRecord) -> CellBytes {
    if let field = site.layout.fields[role], field < record.fields.count,
      !record.fields[field].bytes.isEmpty
    {
      return record.fields[field].bytes
    }
    return cover.entries[role]?.value ?? []
  }

  private func report(
    _ issue: CellIssue, _ role: FieldRole, _ content: CellBytes, _ record: CSVRecord,
    _ findings: inout FindingList
  ) {
    let field = site.layout.fields[role]
    var location = field.map { site.location(of: $0, in: record) } ?? site.location(of: record)
    if location.column == nil { location.column = role == .filled ? "填报日期" : "版本号" }
    findings.add(Finding(issue, at: location, read: SafeText.read(content)))
  }
}
