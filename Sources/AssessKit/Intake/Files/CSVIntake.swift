import TextFormats

/// Reads the text of a CSV file: finds the header, then hands on row by row.
struct CSVIntake: Sendable {
  let matcher: HeaderMatcher
  let context: ReadingContext
  let limits: IntakeLimits

  /// The size of the file, in bytes.
  let size: Int

  /// Reads `text`; ledger rows go to the visitor.
  func outcome(of text: [UInt8], visitor: inout some LedgerVisitor) -> FileOutcome {
    var delimiter = DelimiterSniffer.delimiter(in: text)
    do throws(CSVError) {
      var start = try CSVStart(text, delimiter: delimiter)
      if delimiter == CSVDelimiter.fullWidthComma, !isWhole(start) {
        delimiter = CSVDelimiter.comma
        start = try CSVStart(text, delimiter: delimiter)
      }
      var outcome = try outcome(of: &start, visitor: &visitor)
      let notice = CSVDelimiter.notice(delimiter, isStated: start.hasDirective, file: context.file)
      if let notice { outcome.findings.add(notice) }
      return outcome
    } catch {
      return .refused([CSVRefusal.finding(error, file: context.file)])
    }
  }

  /// A full-width comma is a delimiter only where the whole header then fits.
  private func isWhole(_ start: CSVStart) -> Bool {
    guard case .found(let candidate, _) = matcher.outcome(in: start.records, file: context.file)
    else { return false }
    return candidate.match.isWhole
  }

  private func outcome(
    of start: inout CSVStart, visitor: inout some LedgerVisitor
  ) throws(CSVError) -> FileOutcome {
    switch matcher.outcome(in: start.records, file: context.file) {
    case .found(let candidate, let headers):
      let report = report(candidate, headers, start)
      guard report.obstacles.isEmpty else {
        return .refused(report.obstacles, table: headers.table.id)
      }
      return try outcome(candidate, report, of: &start, visitor: &visitor)
    case .incomplete(let candidate, let headers):
      let report = report(candidate, headers, start)
      return .refused(report.obstacles, table: headers.table.id)
    case .unrecognised(let candidate, let headers):
      let first = start.records.first
      return .refused([
        CSVRefusal.unrecognised(
          candidate, headers,
          at: Finding.Location(file: context.file, line: first?.line, row: first?.row))
      ])
    }
  }

  private func report(
    _ candidate: HeaderCandidate, _ headers: TableHeaders, _ start: CSVStart
  ) -> HeaderReport {
    HeaderReport(
      file: context.file, headers: headers, match: candidate.match,
      record: start.records[candidate.record + candidate.height - 1])
  }

  private func outcome(
    _ candidate: HeaderCandidate, _ report: HeaderReport, of start: inout CSVStart,
    visitor: inout some LedgerVisitor
  ) throws(CSVError) -> FileOutcome {
    let above = start.records[..<candidate.record]
    var lines = CoverLines(above, file: context.file, table: report.headers.table.id)
    let cover = CoverBlock(lines.records)
    var layout = report.layout(coverUnit: cover.unit)
    var remarks = report.remarks(coverUnit: cover.unit)
    var rest = start.records[(candidate.record + candidate.height)...]
    if let units = rest.first, UnitsRow.matches(units) {
      remarks += UnitsRow.findings(in: units, site: FindingSite(file: context.file, layout: layout))
      layout.refused.formUnion(UnitsRow.otherUnits(in: units, layout: layout))
      rest = rest.dropFirst()
    }
    var reader = RecordReader(
      layout, names: candidate.match.names, cover: cover, context: context)
    if let obstacle = obstacle(to: reader, of: layout.table, at: report.location()) {
      return .refused([obstacle], table: layout.table.id)
    }
    lines.note(candidate, at: report.location())
    for finding in lines.findings + remarks { reader.add(finding) }
    for record in rest { reader.take(record, visitor: &visitor) }
    while let record = try start.reader.next() { reader.take(record, visitor: &visitor) }
    reader.finish(at: report.location())
    return FileOutcome(
      table: layout.table.id, submissions: reader.submissions, findings: reader.findings)
  }

  private func obstacle(
    to reader: RecordReader, of table: Table, at location: Finding.Location
  ) -> Finding? {
    if table.kind == .form, let finding = limits.formFinding(size: size, file: context.file) {
      return finding
    }
    return reader.obstacle(at: location)
  }
}
