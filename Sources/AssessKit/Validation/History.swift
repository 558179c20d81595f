import OrderedCollections

/// Returns of earlier periods that were given for comparison alone (--previous).
///
/// They are read, chosen and checked as any others. Those with an error are not used, and of what is
/// wrong with them only this is said, once a file: they were corrected in their time, or should have
/// been. What the files that are checked say themselves always counts before them.
struct History: Sendable {
  /// The facts that may be compared with; `nil` when no files were given.
  let facts: FactTable?

  /// When those returns came.
  let receipts: [FactTable.Key: Receipt]

  /// What was given and is not used, a notice a file.
  let findings: [Finding]

  /// Reads the files, in any order.
  ///
  /// - Parameters:
  ///   - holding: The files that are checked and those to compare with. Where the period is scored,
  ///     nothing of it may come from here.
  ///   - scheme: The definitions.
  ///   - own: The coordinates of the returns in the files that are checked.
  init(in holding: Holding, scheme: Scheme, own: Set<FactTable.Key>) async {
    let files = holding.earlier
    guard !files.isEmpty else {
      (facts, receipts, findings) = (nil, [:], [])
      return
    }
    let evidence = await Evidence(of: holding.history, scheme: scheme)
    let end = holding.expectsEveryReturn ? holding.period?.firstDay : holding.period?.lastDay
    func isUsed(_ key: FactTable.Key) -> Bool {
      guard !own.contains(key) else { return false }
      guard let end, let last = key.period.lastDay else { return true }
      return last < end
    }
    let known = Set(evidence.selection.examined.map(\.factKey))
    facts = evidence.facts.refusing(known.filter { !isUsed($0) })
    receipts = evidence.selection.receipts.filter { isUsed($0.key) }
    let unused = Self.unused(in: evidence, isUsed: isUsed)
    let isEmpty = unused.isEmpty && !known.contains(where: isUsed)
    findings =
      isEmpty ? [Self.notice(about: files.map(\.name).sorted(), Self.nothingEarlier)] : unused
  }

  /// A notice for each file that could not be read, and for those that have returns with errors of
  /// the same kinds: one each while they are few, and one for all of them otherwise.
  private static func unused(
    in evidence: Evidence, isUsed: (FactTable.Key) -> Bool
  ) -> [Finding] {
    let errors = Dictionary(
      grouping: evidence.findings.filter { $0.severity >= .error }, by: \.location.file)
    var alone: [Finding] = []
    var alike: OrderedDictionary<LocalizedText, [String]> = [:]
    for reading in evidence.readings {
      let reason = reason(for: errors[reading.file] ?? [])
      if reading.submissions.isEmpty {
        alone.append(notice(about: [reading.file], reason ?? noReturn))
      } else if let reason, reading.submissions.contains(where: { isUsed($0.factKey) }) {
        alike[reason, default: []].append(reading.file)
      }
    }
    return alone
      + alike.flatMap { reason, files in
        files.count > FindingList.examplesPerCause
          ? [notice(about: files, reason)] : files.map { notice(about: [$0], reason) }
      }
  }

  /// The kinds of errors in a file; `nil` when there are none.
  private static func reason(for errors: [Finding]) -> LocalizedText? {
    let codes = Set(errors.map(\.code)).sorted { $0.number < $1.number }
    let reasons = codes.map { code in
      LocalizedText(
        zh: "\(code.number)\(code.entry.title.zh)", en: "\(code.number) \(code.entry.title.en)")
    }
    return reasons.isEmpty ? nil : reasons.joined
  }

  private static let noReturn = LocalizedText(zh: "没有报表", en: "no return in it")

  /// What is said when every return is of the period that is checked, or of a later one.
  private static let nothingEarlier = LocalizedText(
    zh: "各报表都不早于本期，或者本次检查的文件里已有",
    en: "all of them are of this period or later, or among the files that are checked")

  private static func notice(about files: [String], _ reason: LocalizedText) -> Finding {
    var finding = Finding(
      .previousNotUsed, at: Finding.Location(file: files.first ?? ""),
      arguments: [.init("reason", reason)])
    finding.occurrences = files.count
    finding.examples = files.dropFirst().prefix(FindingList.examplesPerCause).map {
      Finding.Location(file: $0)
    }
    return finding
  }
}
