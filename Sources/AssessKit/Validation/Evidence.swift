/// What the files say and what is wrong with them: everything that comes before scoring.
struct Evidence: Sendable {
  /// What the files came to, in the order of their names.
  private(set) var readings: [FileReading]

  /// Which returns count.
  private(set) var selection: ReturnSelection

  /// What units declared of their tables.
  private(set) var declared: DeclaredReturns

  /// The facts of the returns that count and that no error keeps from being used.
  private(set) var facts: FactTable

  /// What was found, in no particular order.
  private(set) var findings: [Finding]

  /// The same one by one, as far as places are kept, in no particular order.
  private(set) var places: [Finding]

  /// The returns of earlier periods that were given for comparison.
  private(set) var history: History

  /// What each check of the scheme came to, in the scheme's order.
  private(set) var tallies: [CheckTally]

  /// Reads the files, each in one pass, and validates what they say.
  ///
  /// A correction that fails a check does not take the place of the valid return before it: the
  /// checks are made again with that one.
  ///
  /// - Parameters:
  ///   - files: The files, in any order.
  ///   - earlier: Files of earlier periods, to compare with alone.
  ///   - scheme: The definitions.
  ///   - period: The period that is assessed, where that is known.
  ///   - cutOff: The day after which a date in a cell lies in the future.
  ///   - extensions: The due days that were moved for single returns.
  ///   - limit: How many files are read at a time.
  ///   - expectsEveryReturn: Whether a return that is not there is reported.
  ///   - placesPerFile: How many findings of a file and severity are kept one by one.
  init(
    in files: [SourceFile], history earlier: [SourceFile] = [], scheme: Scheme, period: Period?,
    cutOff: CalendarDate, extensions: DueExtensions, limit: Int, expectsEveryReturn: Bool,
    placesPerFile: Int = 0
  ) async {
    let plan = AggregatePlan(for: scheme)
    let pass = LedgerPass(
      scheme: scheme, period: period, cutOff: cutOff, plan: plan, extensions: extensions,
      places: placesPerFile)
    let distinct = DistinctFiles(files)
    let passes = await distinct.files.concurrentMap(limit: limit) { pass.reading(of: $0) }
    let folds = Dictionary(passes.map { ($0.file.file, $0.fold) }, uniquingKeysWith: { $1 })
    let validator = Validator(
      scheme: scheme, expecting: expectsEveryReturn ? period : nil, asking: period)
    let sheets = DeclarationSheets(
      in: passes, calendar: scheme.calendar, extensions: extensions)
    let declared = DeclaredReturns(
      of: sheets, scheme: scheme, expectsEveryReturn: expectsEveryReturn)
    self.declared = declared
    readings = passes.map(\.file) + extensions.readings
    let past = await History(
      of: earlier, scheme: scheme, period: period, cutOff: cutOff, limit: limit,
      isScored: expectsEveryReturn,
      own: Set(passes.flatMap(\.file.submissions).map(\.factKey)))
    history = past
    let read = declared.readings + extensions.readings
    let others = distinct.findings + sheets.selection.findings + declared.findings + past.findings
    findings = others + read.flatMap(\.findings)
    places = others + read.flatMap(\.places)
    selection = ReturnSelection(
      of: declared.readings, calendar: scheme.calendar, extensions: extensions,
      assessing: scheme.rollUp.isIndex ? period : nil)
    var table = FactTable(
      scheme: scheme, plan: plan, folding: selection.examined, folds: folds
    ).completed(by: past.facts)
    var validation = validator.result(on: table, returns: selection.examined)
    while true {
      let failed = validation.refused.intersection(selection.replaceable)
      guard !failed.isEmpty else { break }
      let reasons = validation.findings.filter { finding in
        finding.severity >= .error && failed.contains { $0.matches(finding) }
      }
      findings += reasons
      places += reasons
      selection.stepBack(at: failed)
      table = FactTable(
        scheme: scheme, plan: plan, folding: selection.examined, folds: folds
      ).completed(by: past.facts)
      validation = validator.result(on: table, returns: selection.examined)
    }
    facts = table.refusing(
      selection.refused.union(validation.refused).union(declared.contradicted))
    findings += selection.findings + validation.findings
    places += selection.findings + validation.findings
    var tallies = validation.tallies
    for pass in passes { tallies.add(pass.tallies) }
    self.tallies = tallies.list(in: scheme)
  }
}

extension Evidence {
  /// Returns the periods of a length in which there is a return that counts, oldest first.
  func periods(of kind: Period.Kind) -> [Period] {
    Set(
      (selection.counting.map(\.period) + (history.facts?.periods ?? [])).compactMap {
        $0.enclosing(kind)
      }
    ).sorted()
  }

  /// When each return first came without an error, those of earlier periods included.
  var receipts: [FactTable.Key: Receipt] {
    history.receipts.merging(selection.receipts) { $1 }
  }
}

extension FactTable.Key {
  /// Returns whether the finding is about this return.
  fileprivate func matches(_ finding: Finding) -> Bool {
    finding.location.table == table && finding.key.division == division
      && finding.key.period == period.id
  }
}
