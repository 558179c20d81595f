/// Reports targets that an indicator claims to cover and that the list does not have.
///
/// **Why it matters.** A wrong id would count a target as covered that nobody looks after.
struct CoversLint: SchemeLint {
  static let codes: [FindingCode] = [.nameUnknown]

  func findings(in draft: SchemeDraft) -> [Finding] {
    guard let targets = draft.targets, !targets.isEmpty else { return [] }
    let ids = targets.map(\.id)
    let known = Set(ids)
    return draft.leaves.flatMap { leaf in
      (leaf.item?.covers ?? []).enumerated().filter { !known.contains($0.element) }
        .map { index, id in
          Finding(
            .nameUnknown, at: draft.location(below: leaf.position, "covers[\(index)]"),
            key: Finding.Key(indicator: leaf.id), read: id,
            arguments: [
              Finding.Argument("name", id),
              Finding.Argument(
                "nearest", nearestName(to: id, among: ids) ?? "—"),
            ])
        }
    }
  }
}
