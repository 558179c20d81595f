/// Reports targets that an indicator claims to cover and that the list does not have.
///
/// **Why it matters.** A wrong id would count a target as covered that nobody looks after.
struct CoversLint: SchemeLint {
  static let codes: [FindingCode] = [.nameUnknown]

  func findings(in draft: SchemeDraft) -> [Finding] {
    guard let targets = draft.targets, !targets.isEmpty else { return [] }
    let ids = targets.map(\.id)
    let known = Set(ids)
    return draft.writtenNodes.flatMap { node in
      (node.quietValue("covers")?.quietElements ?? []).compactMap { cursor -> Finding? in
        guard let id = cursor.quietText, !known.contains(id) else { return nil }
        return Finding(
          .nameUnknown, at: cursor.location,
          key: Finding.Key(indicator: node.quietValue("id")?.quietText), read: id,
          arguments: [
            Finding.Argument("name", id),
            Finding.Argument("nearest", nearestName(to: id, among: ids) ?? "—"),
          ])
      }
    }
  }
}
