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
    let readings = passes.map(\.file)
    let folds = Dictionary(passes.map { ($0.file.file, $0.fold) }, uniquingKeysWith: { $1 })
    func round(refusing refused: Set<Refusal>) -> Round {
      let selection = ReturnSelection(
        of: readings, calendar: scheme.calendar, refusing: refused)
      let facts = FactTable(
        scheme: scheme, plan: plan, folding: selection.examined, folds: folds)
      return Round(
        selection: selection, facts: facts,
        validation: validator.result(on: facts, returns: selection.examined))
    }
    var refused: Set<Refusal> = []
    var replaced: [Finding] = []
    var last = round(refusing: refused)
    while !last.replaceable.isEmpty {
      replaced += last.findings(about: last.replaceable)
      refused.formUnion(last.replaceable.map { Refusal($0) })
      last = round(refusing: refused)
    }
    self.readings = readings
    selection = last.selection
    facts = last.facts.refusing(selection.refused.union(last.validation.refused))
    findings =
      readings.flatMap(\.findings) + selection.findings + replaced + last.validation.findings
    checks = last.validation.counts + passes.map(\.checks).reduce(CheckCount(), +)
    checks.failed += replaced.count { $0.code == .checkFailed || $0.code == .crossCheckFailed }
  }
}

/// One choice among the returns, and what validating it came to.
///
/// A return that fails a check gives way to an earlier one of the same table, division and period,
/// where there is one: the last valid return counts.
private struct Round {
  var selection: ReturnSelection
  var facts: FactTable
  var validation: Validator.Result

  /// The returns that an error keeps from being used, and for which there is another one.
  var replaceable: [Submission] {
    selection.examined.filter {
      validation.refused.contains($0.factKey) && selection.contested.contains($0.factKey)
    }
  }

  /// Returns what was found about `returns`.
  func findings(about returns: [Submission]) -> [Finding] {
    validation.findings.filter { finding in
      returns.contains {
        finding.location.file == $0.file && finding.key.division == $0.division
          && finding.key.period == $0.period.id
      }
    }
  }
}
