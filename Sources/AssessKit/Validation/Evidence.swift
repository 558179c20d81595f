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
  /// - Parameters:
  ///   - holding: The files, and how they are to be looked at.
  ///   - scheme: The definitions.
  init(of holding: Holding, scheme: Scheme) async {
    let (period, extensions) = (holding.period, holding.extensions)
    let plan = AggregatePlan(for: scheme)
    let pass = LedgerPass(
      scheme: scheme, period: period, cutOff: holding.cutOff, plan: plan, extensions: extensions,
      places: holding.placesPerFile)
    let distinct = DistinctFiles(holding.files)
    let passes = await distinct.files.concurrentMap(limit: holding.limit) { pass.reading(of: $0) }
    let sheets = DeclarationSheets(in: passes, calendar: scheme.calendar, extensions: extensions)
    let declared = DeclaredReturns(
      of: sheets, scheme: scheme, expectsEveryReturn: holding.expectsEveryReturn)
    let history = await History(
      in: holding, scheme: scheme, own: Set(passes.flatMap(\.file.submissions).map(\.factKey)))
    let selection = ReturnSelection(
      of: declared.readings, calendar: scheme.calendar, extensions: extensions,
      assessing: scheme.rollUp.isIndex ? period : nil)
    let validator = Validator(
      scheme: scheme, expecting: holding.expectsEveryReturn ? period : nil, asking: period)
    let folds = Dictionary(passes.map { ($0.file.file, $0.fold) }, uniquingKeysWith: { $1 })
    let examination = Examination(of: selection, by: validator) { returns in
      FactTable(scheme: scheme, plan: plan, folding: returns, folds: folds)
        .completed(by: history.facts)
    }
    let others =
      distinct.findings + extensions.readings.flatMap(\.findings) + sheets.selection.findings
      + declared.findings + history.findings
    self.init(
      others, passes: passes, declared: declared, history: history, examination: examination,
      scheme: scheme)
    readings += extensions.readings
  }

  /// Puts together what the stages came to.
  private init(
    _ others: [Finding], passes: [LedgerPass.Reading], declared: DeclaredReturns,
    history: History, examination: Examination, scheme: Scheme
  ) {
    let (validation, selection) = (examination.validation, examination.selection)
    let said = others + examination.reasons + selection.findings + validation.findings
    readings = passes.map(\.file)
    self.selection = selection
    self.declared = declared
    self.history = history
    facts = examination.facts.refusing(
      selection.refused.union(validation.refused).union(declared.contradicted))
    findings = said + declared.readings.flatMap(\.findings)
    places = said + declared.readings.flatMap(\.places)
    var tallies = validation.tallies
    for pass in passes { tallies.add(pass.tallies) }
    self.tallies = tallies.list(in: scheme)
  }
}

extension Evidence {
  /// Makes returns of other periods a query where none is of the period: the clerk forgot to change
  /// it.
  mutating func askAboutOthers(than period: Period) {
    let isThere = selection.examined.contains {
      period.spans(of: $0.period.kind).contains($0.period)
    }
    guard !isThere else { return }
    for index in findings.indices where findings[index].code == .periodOther {
      findings[index].severity = .query
    }
    for index in places.indices where places[index].code == .periodOther {
      places[index].severity = .query
    }
  }

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

  /// The sheets of each workbook, in the order of its tabs.
  var sheetOrder: [String: [String]] {
    Dictionary(readings.map { ($0.file, $0.sheets) }, uniquingKeysWith: { first, _ in first })
  }
}
