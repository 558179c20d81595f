import TextFormats

/// Reads records in which a table may be: finds the header, then hands on row by row.
struct TableIntake: Sendable {
  /// What the records came to.
  enum Reading: Sendable {
    /// The table was read.
    case read(RecordReader, table: String)

    /// A table is clearly meant, and cannot be read.
    case refused([Finding], table: String)

    /// There is no table; the finding says which one comes closest.
    case unrecognised(Finding)
  }

  let matcher: HeaderMatcher
  let context: ReadingContext
  let limits: IntakeLimits

  /// The size of the file, in bytes.
  let size: Int

  /// The name of the file, and of the sheet: it may name the table.
  var name: String

  /// Reads the records; ledger rows go to the visitor.
  ///
  /// - Parameters:
  ///   - start: The first records, among which the header is.
  ///   - rest: The records after those.
  ///   - earlier: The readers of the sheets before, by table.
  ///   - visitor: Takes the rows of ledgers.
  /// - Returns: What they came to.
  /// - Throws: What keeps the source from going on.
  func reading<Source: RecordSource>(
    of start: [CSVRecord], _ rest: inout Source, earlier: [String: RecordReader] = [:],
    visitor: inout some LedgerVisitor
  ) throws(Source.Failure) -> Reading {
    switch matcher.outcome(in: start, file: name) {
    case .found(let candidate, let headers):
      let report = report(candidate, headers, start)
      guard report.obstacles.isEmpty else {
        return .refused(report.obstacles, table: headers.table.id)
      }
      var body = TableBody(candidate, report, in: start, context: context)
      if let obstacle = obstacle(to: body.reader, of: headers.table, at: report.location()) {
        return .refused([obstacle], table: headers.table.id)
      }
      if let earlier = earlier[headers.table.id] { body.reader.goOn(from: earlier) }
      for finding in body.findings { body.reader.add(finding) }
      for record in body.records { body.reader.take(record, visitor: &visitor) }
      while let record = try rest.next() { body.reader.take(record, visitor: &visitor) }
      body.reader.finish(at: report.location())
      return .read(body.reader, table: headers.table.id)
    case .incomplete(let candidate, let headers):
      return .refused(report(candidate, headers, start).obstacles, table: headers.table.id)
    case .unrecognised(let candidate, let headers):
      let place = Finding.Location(
        file: context.file, sheet: context.sheet, line: start.first?.line, row: start.first?.row)
      return .unrecognised(CSVRefusal.unrecognised(candidate, headers, at: place))
    }
  }

  private func report(
    _ candidate: HeaderCandidate, _ headers: TableHeaders, _ start: [CSVRecord]
  ) -> HeaderReport {
    HeaderReport(
      file: context.file, sheet: context.sheet, headers: headers, match: candidate.match,
      record: start[candidate.record + candidate.height - 1])
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

/// What there is around and below a header that was found.
private struct TableBody {
  /// Reads the rows.
  var reader: RecordReader

  /// What there is to say of the header and the lines above it.
  let findings: [Finding]

  /// The first records below the header.
  let records: ArraySlice<CSVRecord>

  init(
    _ candidate: HeaderCandidate, _ report: HeaderReport, in start: [CSVRecord],
    context: ReadingContext
  ) {
    let above = start[..<candidate.record]
    var lines = CoverLines(above, context: context, table: report.headers.table.id)
    let cover = CoverBlock(lines.records)
    var layout = report.layout(coverUnit: cover.unit)
    var remarks = report.remarks(coverUnit: cover.unit)
    var rest = start[(candidate.record + candidate.height)...]
    if let units = rest.first, UnitsRow.matches(units) {
      let site = FindingSite(file: context.file, sheet: context.sheet, layout: layout)
      remarks += UnitsRow.findings(in: units, site: site)
      layout.refused.formUnion(UnitsRow.otherUnits(in: units, layout: layout))
      rest = rest.dropFirst()
    }
    lines.note(candidate, of: report.headers.table, at: report.location())
    findings = lines.findings + remarks
    records = rest
    reader = RecordReader(layout, names: candidate.match.names, cover: cover, context: context)
  }
}
