/// What is said about rows whose unit is not on the list.
///
/// Where a table may hold units that nobody assesses, a row is passed over only when it cannot mean
/// one of the list: a name of the list beside a wrong code is an error, and a code or a name that is
/// within a typo of one is a query, wherever in the file it stands. The rows that are passed over are
/// counted by A230. The first ``NearDivisions/limit`` different rows are remembered; of those that are
/// refused after them the finding says no more than that, since every row is one of the same cause.
struct UnknownDivisions: Sendable {
  private struct Key: Hashable, Sendable {
    var code: CellBytes
    var name: CellBytes
  }

  private var known: [Key: DivisionMatch] = [:]

  /// Returns what a row comes to that was refused with `issue`.
  mutating func match(
    _ issue: DivisionIssue, code: CellBytes, name: CellBytes, in directory: DivisionDirectory,
    ignoresOthers: Bool
  ) -> DivisionMatch {
    // Slices of the file would keep all of it in memory.
    let key = Key(code: Array(code.prefix(200))[...], name: Array(name.prefix(200))[...])
    if let match = known[key] { return match }
    let hasRoom = known.count < directory.near.limit
    var issue = issue
    if ignoresOthers {
      if !code.isEmpty, let unit = directory.unit(named: name) {
        issue.issue.expected = unit.described
      } else {
        guard let likely = directory.likely(code: key.code, name: key.name) else {
          return hasRoom ? keep(.otherUnit, for: key) : .otherUnit
        }
        issue.issue.expected = likely
        issue.issue.severity = .query
      }
    } else if hasRoom {
      issue.issue.expected = directory.suggestion(code: key.code, name: key.name)
    }
    return hasRoom ? keep(.refused(issue), for: key) : .refused(issue)
  }

  private mutating func keep(_ match: DivisionMatch, for key: Key) -> DivisionMatch {
    known[key] = match
    return match
  }
}
