/// What the files say and what is wrong with them: everything that comes before scoring.
struct Evidence: Sendable {
  /// What the files came to, in the order of their names.
  private(set) var readings: [FileReading]

  /// Which returns count.
  private(set) var selection: ReturnSelection

  /// The facts of the returns that count and that no error keeps from being used.
  private(set) var facts: FactTable

  /// What was found, in no particular order.
  private(set) var findings: [Finding]

  /// What each check of the scheme came to, in the scheme's order.
  private(set) var tallies: [CheckTally]

  /// Reads the files, each in one pass, and validates what they say.
  ///
  /// A correction that fails a check does not take the place of the valid return before it: the
  /// checks are made again with that one.
  ///
  /// - Parameters:
  ///   - files: The files, in any order.
  ///   - scheme: The definitions.
  ///   - period: The period that is assessed, where that is known.
  ///   - cutOff: The day after which a date in a cell lies in the future.
  ///   - limit: How many files are read at a time.
  ///   - expectsEveryReturn: Whether a return that is not there is reported.
  init(
    in files: [SourceFile], scheme: Scheme, period: Period?, cutOff: CalendarDate, limit: Int,
    expectsEveryReturn: Bool
  ) async {
    let plan = AggregatePlan(for: scheme)
    let pass = LedgerPass(scheme: scheme, period: period, cutOff: cutOff, plan: plan)
    let distinct = DistinctFiles(files)
    let passes = await distinct.files.concurrentMap(limit: limit) { pass.reading(of: $0) }
    let folds = Dictionary(passes.map { ($0.file.file, $0.fold) }, uniquingKeysWith: { $1 })
    let validator = Validator(
      scheme: scheme, expecting: expectsEveryReturn ? period : nil)
    readings = passes.map(\.file)
    findings = distinct.findings + readings.flatMap(\.findings)
    selection = ReturnSelection(
      of: readings, calendar: scheme.calendar,
      assessing: scheme.rollUp.isIndex ? period : nil)
    var table = FactTable(
      scheme: scheme, plan: plan, folding: selection.examined, folds: folds)
    var validation = validator.result(on: table, returns: selection.examined)
    while true {
      let failed = validation.refused.intersection(selection.replaceable)
      guard !failed.isEmpty else { break }
      findings += validation.findings.filter { finding in
        finding.severity >= .error && failed.contains { $0.matches(finding) }
      }
      selection.stepBack(at: failed)
      table = FactTable(scheme: scheme, plan: plan, folding: selection.examined, folds: folds)
      validation = validator.result(on: table, returns: selection.examined)
    }
    facts = table.refusing(selection.refused.union(validation.refused))
    findings += selection.findings + validation.findings
    var tallies = validation.tallies
    for pass in passes { tallies.add(pass.tallies) }
    self.tallies = tallies.list(in: scheme)
  }
}

extension Evidence {
  /// Returns the periods of a length in which there is a return that counts, oldest first.
  func periods(of kind: Period.Kind) -> [Period] {
    Set(selection.counting.compactMap { $0.period.enclosing(kind) }).sorted()
  }
}

extension FactTable.Key {
  /// Returns whether the finding is about this return.
  fileprivate func matches(_ finding: Finding) -> Bool {
    finding.location.table == table && finding.key.division == division
      && finding.key.period == period.id
  }
}
