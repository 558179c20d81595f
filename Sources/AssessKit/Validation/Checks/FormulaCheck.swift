/// Evaluates the checks between cells that the scheme defines (勾稽关系), within a form and between
/// tables.
///
/// **Why it matters.** 成功＋未成功＋调解中 that is not 受理 means that one of four figures is wrong,
/// and the score would rest on a guess.
///
/// **What to do.** Correct the cell, or explain it where the check is a query.
struct FormulaCheck: Sendable {
  static let codes: [FindingCode] = [.checkFailed, .checkNotEvaluated, .crossCheckFailed]

  /// Findings, counts, and the returns that a failed check keeps from being used.
  func result(in context: ValidationContext) -> Validator.Result {
    var result = Validator.Result(findings: [], tallies: CheckTallies(), refused: [])
    for submission in context.returns {
      guard let table = context.scheme.table(submission.table), table.kind == .form else {
        continue
      }
      for check in table.checks {
        evaluate(check, on: submission, code: .checkFailed, in: context, into: &result)
      }
    }
    for check in context.scheme.checks {
      for submission in anchors(of: check, in: context) {
        evaluate(check, on: submission, code: .crossCheckFailed, in: context, into: &result)
      }
    }
    return result
  }

  /// The returns to which the findings of a check between tables are pinned: those of the first
  /// table that it names.
  private func anchors(of check: Check, in context: ValidationContext) -> [Submission] {
    let first = check.formula.expression.tables.first
    return context.returns.filter { $0.table == first }
  }

  private func evaluate(
    _ check: Check, on submission: Submission, code: FindingCode, in context: ValidationContext,
    into result: inout Validator.Result
  ) {
    let source = FactSource(
      facts: context.facts, division: submission.division, period: submission.period)
    let evaluation =
      context.isWithoutLedger(check, in: source)
      ? .notApplicable : check.evaluation(in: source)
    result.tallies.count(
      evaluation, of: check, table: code == .checkFailed ? submission.table : nil,
      in: source, names: context.scheme.formulaNames)
    switch evaluation {
    case .passed, .notApplicable: break
    case .notEvaluated(let missing):
      let own = missing.filter { $0.table == submission.table && source.lacks($0) }
      guard !own.isEmpty else { return }
      let place = place(of: check, in: submission, context: context)
      result.findings.append(
        check.finding(
          .checkNotEvaluated, at: place.location, key: place.key, missing: own,
          names: context.scheme.formulaNames))
    case .failed(let sides):
      let basis = check.basis(in: source, tables: context.scheme.table)
      let place = place(of: check, in: submission, context: context)
      var finding = check.finding(
        code, at: place.location, key: place.key, sides: sides,
        entered: check.entered(in: source, names: context.scheme.formulaNames),
        names: context.scheme.formulaNames, basis: basis)
      let others = returns(comparedBy: check, with: submission, in: context)
        .map { self.place(of: check, in: $0, context: context).location }
      finding.related = others.isEmpty ? nil : others
      result.findings.append(finding)
      if check.severity >= .error { result.refused.insert(submission.factKey) }
    }
  }

  /// The other returns that the check compares: any may be the wrong one, so all are shown.
  private func returns(
    comparedBy check: Check, with submission: Submission, in context: ValidationContext
  ) -> [Submission] {
    let others = check.formula.expression.tables.filter { $0 != submission.table }
    return others.compactMap { table in
      context.facts.submission(
        at: FactTable.Key(
          table: table, division: submission.division, period: submission.period))
    }
  }

  /// The cell to show: the first one of the formula that the return has.
  private func place(
    of check: Check, in submission: Submission, context: ValidationContext
  ) -> (location: Finding.Location, key: Finding.Key) {
    let own = check.formula.expression.elements.first {
      $0.element.table == submission.table && $0.shift == .none
    }
    var key = submission.findingKey
    key.element = own?.element.description
    guard let own else {
      return (Finding.Location(file: submission.file, table: submission.table), key)
    }
    return (context.location(of: own.element, in: submission), key)
  }
}

extension FactSource {
  /// Whether the return itself leaves the element out.
  ///
  /// What other returns and periods lack is counted, but it is not this clerk's to fill in; and a
  /// cell that could not be read has its own finding.
  fileprivate func lacks(_ element: ElementReference) -> Bool {
    facts.cell(of: element, division: division, period: period)?.state == .missing
  }
}

extension ValidationContext {
  /// Whether a ledger that nobody has to send was declared to have nothing: then there is nothing to
  /// hold a form against.
  fileprivate func isWithoutLedger(_ check: Check, in source: FactSource) -> Bool {
    check.formula.expression.aggregates.contains { use in
      guard use.shift == .none, let table = scheme.table(use.aggregate.table), !table.isRequired,
        let period = source.period.spans(of: table.frequency).last
      else { return false }
      let key = FactTable.Key(table: table.id, division: source.division, period: period)
      return facts.submission(at: key).map { $0.rowCount == 0 } ?? false
    }
  }
}
