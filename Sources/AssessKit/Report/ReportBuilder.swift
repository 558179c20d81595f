/// Puts together the report: every number and list that may be printed.
struct ReportBuilder {
  var scheme: Scheme
  var run: RunInput

  /// Returns the report.
  ///
  /// - Parameters:
  ///   - result: The scores of the period.
  ///   - previous: Those of the period before.
  ///   - series: An index over the periods of which there is data.
  ///   - evidence: What the files said and what is wrong with them.
  ///   - heard: What was found in the files and in the scores themselves, with explanations.
  /// - Returns: Everything that may be printed.
  func report(
    on result: Scorer.Result, previous: Scorer.Result?, series: IndexSeries, evidence: Evidence,
    heard: ExplanationHearing.Outcome
  ) -> AssessmentReport {
    let indicators = scheme.indicatorEntries(in: run.period)
    let outlooks = Outlooks(
      scheme: scheme, facts: evidence.facts, period: run.period, of: result)
    var divisions = DivisionReports(
      scheme: scheme, period: run.period, series: series, outlooks: outlooks.units(of: result)
    ).reports(of: result, previous: previous)
    WorksheetCheck(indicators: indicators, period: run.period).mark(&divisions)
    let missing = scheme.missingReturns(in: evidence.facts, period: run.period)
    let isProvisional = !missing.isEmpty || divisions.contains(where: \.isProvisional)
    let provisional = isProvisional ? [provisional(waitingFor: divisions)] : []
    let findings = FindingList(heard.findings + provisional).findings.explainedLast
    return AssessmentReport(
      tool: run.tool, scheme: summary(of: evidence.readings), period: run.period,
      cutOff: run.cutOff,
      isProvisional: isProvisional,
      missingReturns: missing, returns: returns(of: evidence),
      summary: Summary(
        of: divisions, grades: scheme.rollUp.grades, items: scheme.items.map(\.id),
        findings: findings, tallies: heard.tallies(evidence.tallies)),
      indicators: indicators,
      departments: DepartmentEntries(scheme: scheme).entries(over: divisions),
      divisions: divisions, whole: result.whole, findings: findings,
      inputs: inputs(recognisedBy: evidence.readings),
      statuses: ReturnStatuses(scheme: scheme, evidence: evidence, extensions: run.extensions)
        .statuses(in: run.period, missing: missing),
      rectifyBy: scheme.calendar.rectificationDay(of: run.period))
  }

  /// The notice that says what the result waits for: units, and the items that wait.
  private func provisional(waitingFor divisions: [DivisionReport]) -> Finding {
    let waiting = divisions.filter(\.isWaiting).map { division in
      let items = division.items.filter { $0.state == .pending }.map(\.indicator)
      let named = items.prefix(5)
      let isCut = items.count > named.count
      return LocalizedText(
        zh:
          "\(division.name.zh)（\(named.joined(separator: "、"))\(isCut ? "等\(items.count)项" : "")）",
        en: """
          \(division.name.en) (\(named.joined(separator: ", "))\
          \(isCut ? " and others, \(items.count) items" : ""))
          """)
    }
    return Finding(
      .resultProvisional, at: Finding.Location(file: ""), key: Finding.Key(period: run.period.id),
      arguments: [.init("missing", waiting.joined)])
  }

  private func inputs(recognisedBy readings: [FileReading]) -> [InputFile] {
    run.inputs.map { input in
      var input = input
      input.table = readings.first { $0.file == input.name }?.table
      return input
    }
  }

  private func summary(of readings: [FileReading]) -> SchemeSummary {
    let lists = [DeclarationList.id, ExtensionList.id].filter { id in
      readings.contains { $0.table == id } && scheme.table(id) == nil
    }
    return SchemeSummary(
      id: scheme.id, version: scheme.version, hash: run.schemeHash, title: scheme.title,
      source: scheme.source, notes: scheme.notes, root: scheme.root.label,
      rollUp: scheme.rollUp, rules: scheme.ruleSentences,
      tables: (scheme.tables.map(\.id) + lists).map {
        TableEntry(id: $0, name: scheme.name(ofTable: $0))
      }, smallCells: scheme.smallCells)
  }

  private func returns(of evidence: Evidence) -> [ReturnEntry] {
    let used = evidence.selection.examined.filter { submission in
      run.period.spans(of: submission.period.kind).contains(submission.period)
        && evidence.facts.submission(at: submission.factKey) != nil
    }
    return used.map { submission in
      let receipt = evidence.selection.receipts[submission.factKey]
      let days = receipt.flatMap { receipt in
        receipt.received.map { max(0, $0.days(since: receipt.due)) }
      }
      return ReturnEntry(
        division: submission.division, table: submission.table, file: submission.file,
        received: receipt?.received, due: receipt?.due, daysLate: days)
    }
  }
}

extension SeverityCount {
  fileprivate init(severity: Severity, of findings: [Finding]) {
    self.init(
      severity: severity, findings: findings.count,
      occurrences: findings.reduce(0) { $0 + $1.occurrences })
  }
}

extension DivisionReport {
  /// Whether something of its own is waited for, and not only of the units it is compared with.
  fileprivate var isWaiting: Bool {
    items.contains { $0.state == .pending } || outside.contains { $0.result == nil }
  }
}

extension Summary {
  /// Works out the figures.
  init(
    of divisions: [DivisionReport], grades: [GradeBand], items: [String], findings: [Finding],
    tallies: [CheckTally]
  ) {
    let totals = divisions.compactMap(\.total?.value).sorted()
    units = divisions.count
    scored = totals.count
    mean = Rational.mean(ofPoints: totals)
    median = Self.median(of: totals)
    highest = totals.last
    lowest = totals.first
    self.grades = grades.map { band in
      GradeCount(grade: band.name, units: divisions.count { $0.grade == band.name })
    }
    losses = Self.losses(of: items, over: divisions)
    self.findings = Severity.allCases.reversed().map { severity in
      SeverityCount(
        severity: severity,
        of: findings.filter { $0.severity == severity && $0.state != .explained })
    }
    explained = SeverityCount(
      severity: .query, of: findings.filter { $0.state == .explained })
    checks = tallies.total
    self.tallies = tallies
  }

  private static func median(of sorted: [Rational]) -> Rational? {
    guard !sorted.isEmpty else { return nil }
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2)
      ? (sorted[middle - 1] + sorted[middle]).divided(by: Rational(2)) : sorted[middle]
  }

  private static func losses(
    of items: [String], over divisions: [DivisionReport]
  ) -> [IndicatorLoss] {
    let losses = items.map { id -> IndicatorLoss in
      let lost = divisions.compactMap { division in
        division.items.first { $0.indicator == id && $0.loss > .zero }
          .map { (code: division.code, loss: $0.loss) }
      }
      let sorted = lost.sorted { ($1.loss, $0.code) < ($0.loss, $1.code) }
      return IndicatorLoss(
        indicator: id, points: lost.reduce(.zero) { $0 + $1.loss },
        divisions: sorted.map(\.code))
    }
    return losses.filter { $0.points > .zero }
      .enumerated().sorted { ($1.element.points, $0.offset) < ($0.element.points, $1.offset) }
      .map(\.element)
  }
}
