/// Reports groups of units that an indicator or a table names and no unit is in.
///
/// **Why it matters.** An item for a group that does not exist is never scored, and nobody misses it.
struct GroupLint: SchemeLint {
  static let codes: [FindingCode] = [.nameUnknown]

  func findings(in draft: SchemeDraft) -> [Finding] {
    guard draft.hasEveryName else { return [] }
    return (draft.writtenNodes + draft.writtenTables).flatMap { node in
      (node.quietValue("applies_to")?.quietElements ?? []).compactMap { cursor in
        guard let name = cursor.quietText, !draft.groups.contains(name) else { return nil }
        let nearest = nearestName(to: name, among: draft.groups) ?? "—"
        return Finding(
          .nameUnknown, at: cursor.location,
          read: name,
          arguments: [.init("name", name), .init("nearest", nearest)])
      }
    }
  }
}
