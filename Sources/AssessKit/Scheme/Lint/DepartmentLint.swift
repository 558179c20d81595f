/// Reports departments of indicators that are on no list (部门不在名单).
///
/// **Why it matters.** A page is made for each department; a name with one wrong character would
/// make a page for a department that does not exist, and leave the right one without its duty.
///
/// **At the edge.** Aliases count, and so do the assessed units themselves.
struct DepartmentLint: SchemeLint {
  static let codes: [FindingCode] = [.departmentUnknown]

  func findings(in draft: SchemeDraft) -> [Finding] {
    guard draft.hasEveryName else { return [] }
    var known = Set(draft.departments.flatMap { [$0.department.name] + $0.department.aliases })
    known.formUnion(draft.divisions.flatMap { [$0.division.name] + $0.division.aliases })
    return draft.writtenNodes.flatMap { unknown(in: $0, known) }
  }

  private func unknown(in node: YAMLCursor, _ known: Set<String>) -> [Finding] {
    let names = ["lead", "cooperating"].flatMap { node.quietValue($0)?.quietElements ?? [] }
    return names.compactMap { cursor in
      guard let name = cursor.quietText, !known.contains(name) else { return nil }
      return Finding(
        .departmentUnknown, at: cursor.location,
        key: Finding.Key(indicator: node.quietValue("id")?.quietText), read: name,
        arguments: [Finding.Argument("name", name)])
    }
  }
}
