/// Reports departments of indicators that are on no list (部门不在名单).
///
/// **Why it matters.** A page is made for each department; a name with one wrong character would
/// make a page for a department that does not exist, and leave the right one without its duty.
///
/// **At the edge.** Aliases count, and so do the assessed units themselves.
struct DepartmentLint: SchemeLint {
  static let codes: [FindingCode] = [.departmentUnknown]

  func findings(in draft: SchemeDraft) -> [Finding] {
    guard !draft.departments.isEmpty else { return [] }
    var known = Set(draft.departments.flatMap { [$0.department.name] + $0.department.aliases })
    known.formUnion(draft.divisions.flatMap { [$0.division.name] + $0.division.aliases })
    return draft.leaves.flatMap { leaf in
      unknown(leaf.item?.lead, "lead", of: leaf, known, draft)
        + unknown(leaf.item?.cooperating, "cooperating", of: leaf, known, draft)
    }
  }

  private func unknown(
    _ names: [String]?, _ key: String, of leaf: Indicator, _ known: Set<String>,
    _ draft: SchemeDraft
  ) -> [Finding] {
    (names ?? []).enumerated().filter { !known.contains($0.element) }.map { index, name in
      Finding(
        .departmentUnknown, at: draft.location(below: leaf.position, "\(key)[\(index)]"),
        key: Finding.Key(indicator: leaf.id), read: name,
        arguments: [Finding.Argument("name", name)])
    }
  }
}
