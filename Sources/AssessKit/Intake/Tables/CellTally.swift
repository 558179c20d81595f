/// Counts what is said about the cells of a column again and again.
///
/// The first few places of a cause are listed; for the rest a count is enough, so that a ledger with
/// the same mistake in every row is read about as fast as one without.
struct CellTally: Sendable {
  private struct Cause: Hashable {
    var column: Int
    var code: FindingCode
  }

  private var groups: [Cause: FindingList.GroupID] = [:]

  /// Counts an issue whose places are known already, and returns whether it was one.
  func counts(_ issue: CellIssue, in column: Int, into findings: inout FindingList) -> Bool {
    guard let group = groups[Cause(column: column, code: issue.code)] else { return false }
    findings.count(group)
    return true
  }

  /// Notes the group of an issue, once its places are known.
  mutating func note(_ group: FindingList.GroupID?, for issue: CellIssue, in column: Int) {
    if let group { groups[Cause(column: column, code: issue.code)] = group }
  }
}
