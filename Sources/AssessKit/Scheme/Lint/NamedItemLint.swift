/// Reports items that a tie-breaker or a veto names and that the scheme does not have.
///
/// **Why it matters.** A wrong id would leave units on one rank that the office wants apart, or an
/// item with points that are to be lost.
struct NamedItemLint: SchemeLint {
  static let codes: [FindingCode] = [.nameUnknown]

  func findings(in draft: SchemeDraft) -> [Finding] {
    guard draft.hasEveryIndicator else { return [] }
    let ids = draft.nodes.map(\.id)
    let breakers = draft.header?.rollUp.tieBreakers ?? []
    let unknown = breakers.enumerated().filter { !ids.contains($0.element) }
    return unknown.map { index, id in
      finding(
        id, at: draft.location(inHeader: "roll_up.tie_breakers[\(index)]"), among: ids)
    } + zeroedItems(in: draft)
  }

  private func zeroedItems(in draft: SchemeDraft) -> [Finding] {
    let ids = draft.leaves.map(\.id)
    return draft.vetoes.compactMap { veto in
      guard case .zeroItem(let id) = veto.effect, !ids.contains(id) else { return nil }
      return finding(
        id, at: draft.location(below: veto.position, "effect.zero_item"), among: ids)
    }
  }

  private func finding(_ id: String, at place: Finding.Location, among ids: [String]) -> Finding {
    Finding(
      .nameUnknown, at: place, read: id,
      arguments: [
        Finding.Argument("name", id),
        Finding.Argument("nearest", nearestName(to: id, among: ids) ?? "—"),
      ])
  }
}
