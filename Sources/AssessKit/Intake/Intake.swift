import TextFormats

/// Reads what districts send: bytes in, submissions and findings out.
///
/// A file is recognised by its content. What cannot be used is refused with a finding that says
/// what to do; a finding that refuses the file as a whole is the only one besides how the file was
/// read, since all others would follow from it. Rows of a ledger go to a visitor as they come, and
/// a mistake in the syntax may show at the last byte: where ``FileReading/isRefused``, forget what
/// the visitor took from the file.
public struct Intake: Sendable {
  let matcher: HeaderMatcher
  private let divisions: DivisionDirectory
  private let period: Period?
  private let runDate: CalendarDate
  private let calendar: ReportingCalendar
  let limits: IntakeLimits

  /// The periods that are asked for all together, where it is not one alone.
  var scoredPeriods: ScoredPeriods?

  /// The day until which an extension was granted, by period.
  var extended: [Period: CalendarDate] = [:]

  /// Creates an intake.
  ///
  /// - Parameters:
  ///   - scheme: What districts submit, and which districts there are.
  ///   - period: The period that was asked for; its year completes 一季度.
  ///   - runDate: The day of the run; later days are refused.
  ///   - limits: How large files may be.
  public init(
    scheme: Scheme, period: Period?, runDate: CalendarDate, limits: IntakeLimits = IntakeLimits()
  ) {
    self.init(
      of: scheme.tables + [scheme.declarationList].compactMap(\.self), scheme: scheme,
      period: period, runDate: runDate, limits: limits)
  }

  /// Creates an intake that reads `tables` alone.
  init(
    of tables: [Table], scheme: Scheme, period: Period?, runDate: CalendarDate,
    limits: IntakeLimits = IntakeLimits()
  ) {
    matcher = HeaderMatcher(tables)
    divisions = DivisionDirectory(divisions: scheme.divisions, root: scheme.root)
    self.period = period
    self.runDate = runDate
    calendar = scheme.calendar
    scoredPeriods = scheme.rollUp.isIndex ? ScoredPeriods(of: scheme) : nil
    self.limits = limits
  }

  /// Reads a file; the rows of a ledger go to `visitor`.
  public func reading(
    of file: SourceFile, visitor: inout some LedgerVisitor
  ) -> FileReading {
    if let finding = limits.fileFinding(size: file.bytes.count, file: file.name) {
      return FileReading(file: file.name, refusedFor: [finding])
    }
    if let reason = file.failure {
      let finding = Finding(
        .fileUnreadable, at: Finding.Location(file: file.name),
        arguments: [Finding.Argument("reason", reason)])
      return FileReading(file: file.name, refusedFor: [finding])
    }
    let signature = FileSignature(sniffing: file.bytes)
    let isFlat = signature == .xml && WorkbookReader.isFlatFile(file.bytes)
    if isFlat || signature == .zip {
      let outcome = WorkbookIntake(matcher: matcher, context: context(of: file), limits: limits)
        .outcome(of: file.bytes, isFlat: isFlat, visitor: &visitor)
      return FileReading(file: file.name, outcome, notices: [], limits)
    }
    if let finding = FileKind.refusal(of: file, signature) {
      return FileReading(file: file.name, refusedFor: [finding])
    }
    let (outcome, notices) = outcome(of: file, signature, visitor: &visitor)
    return FileReading(file: file.name, outcome, notices: notices, limits)
  }

  /// Reads a file without looking at the rows of ledgers.
  public func reading(of file: SourceFile) -> FileReading {
    var visitor = NoVisitor()
    return reading(of: file, visitor: &visitor)
  }

  /// What is the same for all that is read from a file.
  func context(of file: SourceFile) -> ReadingContext {
    ReadingContext(
      file: file.name, received: file.received, runDate: runDate, calendar: calendar,
      period: period, scoredPeriods: scoredPeriods, divisions: divisions,
      extended: extended, places: limits.places)
  }

  /// Reads a file of text.
  private func outcome(
    of file: SourceFile, _ signature: FileSignature, visitor: inout some LedgerVisitor
  ) -> (FileOutcome, notices: [Finding]) {
    let context = context(of: file)
    var notices = FileKind.notices(about: file, signature)
    if signature == .xml {
      let reader = XMLIntake(matcher: matcher, context: context, limits: limits)
      return (reader.outcome(of: file.bytes, visitor: &visitor), notices)
    }
    do throws(TextDecodingError) {
      let text = try TextDecoder().decode(file.bytes)
      if text.encoding == .gb18030 {
        notices.append(Finding(.encodingGb18030, at: Finding.Location(file: file.name)))
      }
      let reader = CSVIntake(
        matcher: matcher, context: context, limits: limits, size: file.bytes.count)
      return (reader.outcome(of: text.utf8, visitor: &visitor), notices)
    } catch {
      return (.refused([FileKind.refusal(error, file: file.name)]), notices)
    }
  }
}

/// Passes over the rows of ledgers.
struct NoVisitor: LedgerVisitor {
  /// Takes a row, and does nothing with it.
  mutating func visit(_ row: Row, of table: Table, in file: String, headers: [String]) {}
}

extension FileReading {
  fileprivate init(file: String, refusedFor findings: [Finding]) {
    self.init(file: file, findings: findings)
    places = findings
    isRefused = true
  }

  fileprivate init(
    file: String, _ outcome: FileOutcome, notices: [Finding], _ limits: IntakeLimits
  ) {
    var list =
      outcome.refusal.isEmpty ? outcome.findings : FindingList(keepingPlaces: limits.places)
    for finding in notices + outcome.refusal { list.add(finding) }
    self.init(
      file: file, table: outcome.table,
      submissions: outcome.refusal.isEmpty ? outcome.submissions : [], findings: list.findings)
    places = list.places
    sheets = outcome.sheets
    isRefused = !outcome.refusal.isEmpty
  }
}
