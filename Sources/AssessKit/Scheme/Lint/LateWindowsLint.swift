/// Reports items that count windows of lateness of which the calendar has none (缺少迟报档次).
///
/// **Why it matters.** Without windows every return would be in window zero, and nobody late.
struct LateWindowsLint: SchemeLint {
  static let codes: [FindingCode] = [.keyMissing]

  func findings(in draft: SchemeDraft) -> [Finding] {
    guard let header = draft.header, header.calendar.windows.isEmpty,
      let asking = draft.leaves.first(where: {
        $0.item?.measure.definition.countsWindows == true
      })
    else { return [] }
    return [
      Finding(
        .keyMissing, at: draft.location(inHeader: "calendar"),
        key: Finding.Key(indicator: asking.id), arguments: [Finding.Argument("name", "late")])
    ]
  }
}
