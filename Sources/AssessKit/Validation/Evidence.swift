/// What the files say and what is wrong with them: everything that comes before scoring.
struct Evidence: Sendable {
  /// What the files came to, in the order of their names.
  var readings: [FileReading]

  /// Which returns count.
  var selection: ReturnSelection

  /// The facts of the returns that count and that no error keeps from being used.
  var facts: FactTable

  /// What was found, in no particular order.
  var findings: [Finding]

  /// How many checks held, failed or could not be evaluated.
  var checks: CheckCount

  /// Validates what the passes over the files gave.
  init(
    of passes: [LedgerPass.Reading], by validator: Validator, scheme: Scheme, plan: AggregatePlan
  ) {
    readings = passes.map(\.file)
    selection = ReturnSelection(of: readings, calendar: scheme.calendar)
    let candidates = FactTable(
      scheme: scheme, plan: plan, folding: selection.examined,
      folds: Dictionary(passes.map { ($0.file.file, $0.fold) }, uniquingKeysWith: { $1 }))
    let validation = validator.result(on: candidates, returns: selection.examined)
    facts = candidates.refusing(selection.refused.union(validation.refused))
    findings = readings.flatMap(\.findings) + selection.findings + validation.findings
    checks = validation.counts + passes.map(\.checks).reduce(CheckCount(), +)
  }
}
