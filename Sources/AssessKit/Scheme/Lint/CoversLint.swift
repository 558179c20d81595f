/// Reports targets that an indicator claims to cover and that the list does not have.
///
/// **Why it matters.** A wrong id would count a target as covered that nobody looks after.
struct CoversLint: SchemeLint {
  static let codes: [FindingCode] = [.nameUnknown]

  /// How many unknown ids are compared with every target: after so many it is a list that is wrong.
  private static let suggestions = 100

  func findings(in draft: SchemeDraft) -> [Finding] {
    guard let targets = draft.targets, !targets.isEmpty else { return [] }
    let ids = targets.map(\.id)
    let known = Set(ids)
    var findings: [Finding] = []
    for node in draft.writtenNodes {
      let indicator = node.quietValue("id")?.quietText
      for cursor in node.quietValue("covers")?.quietElements ?? [] {
        guard let id = cursor.quietText, !known.contains(id) else { continue }
        let nearest = findings.count < Self.suggestions ? nearestName(to: id, among: ids) : nil
        findings.append(
          Finding(
            .nameUnknown, at: cursor.location, key: Finding.Key(indicator: indicator), read: id,
            arguments: [
              Finding.Argument("name", id), Finding.Argument("nearest", nearest ?? "—"),
            ]))
      }
    }
    return findings
  }
}
