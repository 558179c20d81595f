internal import OrderedCollections

/// Hears what offices say to queries: which are explained, and which explanations do not hold.
///
/// An explanation holds for the same check, table, division, period and data element, and only
/// while the value and the number of places are those that it names. It never changes a value. A
/// file that lies among the returns of some units speaks for these alone: no unit answers for another.
struct ExplanationHearing: Sendable {
  /// What the hearing came to.
  struct Outcome: Sendable {
    /// The findings, those that were explained with their explanation, and those about
    /// explanations.
    var findings: [Finding]

    /// The queries that are still open, in the order of the findings.
    var open: [OpenQuery] = []

    /// How many failures of each check were explained.
    var explained: [String: Int] = [:]

    /// Returns what checks came to, once failures that were explained count as such.
    func tallies(_ tallies: [CheckTally]) -> [CheckTally] {
      tallies.map { tally in
        var tally = tally
        tally.counts.explain(explained[tally.rule] ?? 0)
        return tally
      }
    }
  }

  private let rows: [ExplanationRow]
  private let remarks: [Finding]
  private let words: ExplanationFindings

  /// Explanations in a file that may not speak for the unit.
  private let foreign: [ExplanationRow]

  /// The returns at hand, as an explanation names them.
  private let examined: Set<QueryKey>
  private let hasScores: Bool

  /// Creates a hearing.
  ///
  /// - Parameters:
  ///   - files: The files of explanations, in order: of two for the same query the last counts.
  ///   - scheme: The definitions.
  ///   - examined: The returns at hand. Explanations of others wait for theirs.
  ///   - hasScores: Whether the findings include those about scores and missing returns.
  init(
    _ files: [SourceFile], scheme: Scheme, examined: [Submission], hasScores: Bool
  ) {
    let intake = ExplanationIntake(scheme: scheme)
    let readings = files.map { intake.reading(of: $0) }
    var rows: [ExplanationRow] = []
    var foreign: [ExplanationRow] = []
    for (file, reading) in zip(files, readings) {
      let units = Self.units(of: file, among: examined)
      for row in reading.rows {
        let isHeard = row.explanation == nil || units?.contains(row.key.division) != false
        if isHeard { rows.append(row) } else { foreign.append(row) }
      }
    }
    self.rows = rows
    self.foreign = foreign
    remarks = readings.flatMap(\.findings)
    words = ExplanationFindings(terms: ExplanationTerms(scheme: scheme))
    self.examined = Set(
      examined.map {
        QueryKey(rule: "", table: $0.table, division: $0.division, period: $0.period.id)
      })
    self.hasScores = hasScores
  }

  /// Returns the units for which a file may speak; `nil` for all.
  ///
  /// What names no unit is for the office to explain, unless nobody else's returns are there.
  private static func units(
    of file: SourceFile, among examined: [Submission]
  ) -> Set<String>? {
    guard let neighbours = file.neighbours,
      !examined.allSatisfy({ neighbours.contains($0.file) })
    else { return nil }
    return Set(examined.filter { neighbours.contains($0.file) }.map(\.division))
  }

  /// Returns what the explanations make of `findings`.
  func outcome(of findings: [Finding]) -> Outcome {
    var outcome = Outcome(findings: findings)
    var groups: OrderedDictionary<QueryKey, QueryGroup> = [:]
    for (index, finding) in findings.enumerated() where finding.severity == .query {
      groups[QueryKey(finding), default: QueryGroup()].take(finding, at: index)
    }
    let said = Dictionary(grouping: rows, by: \.key)
    for (key, group) in groups { hear(said[key] ?? [], on: group, of: key, into: &outcome) }
    let others = rows.filter { groups[$0.key] == nil && !$0.reason.isEmpty }
    let errors = Set(findings.filter { $0.severity >= .error }.map { QueryKey($0) })
    let byRule = Dictionary(grouping: errors, by: \.rule)
    outcome.findings += others.compactMap { remark(on: $0, among: byRule[$0.key.rule] ?? []) }
    outcome.findings += foreign.map(words.foreign) + remarks
    return outcome
  }

  // MARK: One query

  private func hear(
    _ said: [ExplanationRow], on group: QueryGroup, of key: QueryKey, into outcome: inout Outcome
  ) {
    var unanswered: [Int] = []
    let forAll = said.last { $0.explanation != nil && $0.isAbout(group.whole) }?.explanation
    for index in group.members {
      let finding = outcome.findings[index]
      let own = group.subject(of: finding).flatMap { subject in
        said.last { $0.explanation != nil && $0.isAbout(subject) }?.explanation
      }
      guard let explanation = own ?? forAll else {
        unanswered.append(index)
        continue
      }
      outcome.findings[index].explanation = explanation
      if let rule = finding.rule { outcome.explained[rule, default: 0] += finding.occurrences }
    }
    guard !unanswered.isEmpty else { return }
    let subjects = subjects(of: unanswered, in: group, said, outcome.findings)
    for (index, subject) in subjects {
      outcome.open.append(
        query(
          key, subject, outcome.findings[index], isListed: said.contains { $0.isAbout(subject) }))
    }
    let open = subjects.map(\.subject)
    outcome.findings += said.compactMap { remark(on: $0, open: open, in: group) }
  }

  /// Returns what is still to be explained, each with the finding that asks for it.
  private func subjects(
    of unanswered: [Int], in group: QueryGroup, _ said: [ExplanationRow], _ findings: [Finding]
  ) -> [(index: Int, subject: QueryGroup.Subject)] {
    guard group.isAskedSingly(since: said) else { return [(unanswered[0], group.whole)] }
    return unanswered.compactMap { index in
      group.subject(of: findings[index]).map { (index, $0) }
    }
  }

  private func query(
    _ key: QueryKey, _ subject: QueryGroup.Subject, _ finding: Finding, isListed: Bool
  ) -> OpenQuery {
    OpenQuery(
      rule: key.rule, table: words.terms.name(ofTable: key.table).zh, division: key.division,
      period: key.period, element: words.terms.name(ofElement: key.element, in: key.table).zh,
      row: subject.row, value: subject.value, count: subject.count,
      question: finding.message(in: .zh), isListed: isListed)
  }

  /// Returns what is wrong with an explanation of a query that is still open.
  private func remark(
    on row: ExplanationRow, open: [QueryGroup.Subject], in group: QueryGroup
  ) -> Finding? {
    guard !row.reason.isEmpty else { return nil }
    guard row.explanation != nil else { return words.incomplete(row) }
    if let now = open.first(where: { !row.row.isEmpty && row.isOnRow(of: $0) }) {
      return words.stale(row, now: now)
    }
    let whole = group.whole
    if !row.row.isEmpty, !group.hasRow(of: row), open.contains(whole) || row.isRowMangled {
      return words.rowUnknown(row, known: group.someRows)
    }
    // A row of the ledger that was answered, or is no longer asked about, is not the open one.
    guard row.row.isEmpty || open.contains(whole) else { return nil }
    return words.stale(row, now: whole)
  }

  // MARK: No query

  /// Returns what is to be said about an explanation for which there is no query, where `errors` are
  /// those of its rule.
  private func remark(on row: ExplanationRow, among errors: [QueryKey]) -> Finding? {
    if row.explanation == nil { return words.incomplete(row) }
    if errors.contains(where: row.key.mayMean) { return words.ofError(row) }
    return isWithinReach(row.key) ? words.unmatched(row) : nil
  }

  /// Whether the query would have been raised here, if there were one.
  private func isWithinReach(_ key: QueryKey) -> Bool {
    let code = FindingCode.allCases.first { $0.number == key.rule }
    if code == .submissionMissing || code?.number.hasPrefix("A9") == true { return hasScores }
    return examined.contains(
      QueryKey(rule: "", table: key.table, division: key.division, period: key.period))
  }
}

extension QueryKey {
  /// Whether it may be about that of a finding, which names no more than it is about.
  fileprivate func mayMean(_ other: QueryKey) -> Bool {
    rule == other.rule
      && [
        (table, other.table), (division, other.division), (period, other.period),
        (element, other.element),
      ].allSatisfy { $1.isEmpty || $0 == $1 }
  }
}
