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
    do throws(CSVError) {
      var (start, delimiter) = try start(of: text)
      var outcome = try outcome(of: &start, visitor: &visitor)
      let notice = CSVDelimiter.notice(delimiter, isStated: start.hasDirective, file: context.file)
      if let notice { outcome.findings.add(notice) }
      return outcome
    } catch {
      return .refused([CSVRefusal.finding(error, file: context.file)])
    }
  }

  /// Reads the first records, and finds out what stands between fields.
  func start(of text: [UInt8]) throws(CSVError) -> (start: CSVStart, delimiter: [UInt8]) {
    let delimiter = DelimiterSniffer.delimiter(in: text)
    let start = try CSVStart(text, delimiter: delimiter)
    if delimiter == CSVDelimiter.fullWidthComma, !isWhole(start) {
      return (try CSVStart(text, delimiter: CSVDelimiter.comma), CSVDelimiter.comma)
    }
    return (start, delimiter)
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
    let table = TableIntake(
      matcher: matcher, context: context, limits: limits, size: size, name: context.file)
    switch try table.reading(of: start.records, &start.reader, visitor: &visitor) {
    case .read(let reader, let table):
      return FileOutcome(
        table: table, submissions: reader.submissions, findings: reader.findings)
    case .refused(let findings, let table): return .refused(findings, table: table)
    case .unrecognised(let finding): return .refused([finding])
    }
  }
}
