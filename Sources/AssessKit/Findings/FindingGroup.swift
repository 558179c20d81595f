/// The findings that share a cause: the first few of them, and how many there are.
struct FindingGroup: Sendable {
  private var kept: [Finding]
  private var examples: [Finding.Location] = []
  private var related: [Finding.Location] = []
  private var occurrences: Int
  private var basis: Finding.Basis?

  init(_ finding: Finding) {
    kept = [finding]
    occurrences = finding.occurrences
    examples = finding.examples
    related = finding.related ?? []
    if finding.severity == .query { basis = finding.grounds }
  }

  mutating func add(_ finding: Finding) {
    occurrences += finding.occurrences
    basis?.add(finding.grounds)
    guard examples.count < FindingList.examplesPerCause else { return }
    kept.append(finding)
    examples.append(finding.location)
    related += (finding.related ?? []).filter { !related.contains($0) }
    examples += finding.examples.prefix(FindingList.examplesPerCause - examples.count)
  }

  /// Counts one more finding that needs no place.
  mutating func count() { occurrences += 1 }

  /// Whether all places that are listed are known, and they are one finding in any case.
  var isFull: Bool { examples.count >= FindingList.examplesPerCause }

  /// One finding for all, or each by itself when they are few and matter.
  var findings: [Finding] {
    let isOne =
      occurrences > FindingList.examplesPerCause || occurrences != kept.count
      || kept[0].severity == .notice
    guard isOne else { return kept }
    var first = kept[0]
    first.occurrences = occurrences
    first.examples = examples
    first.related = related.isEmpty ? nil : related
    if kept.count > 1 || occurrences > 1 { first.basis = basis }
    return [first]
  }
}
