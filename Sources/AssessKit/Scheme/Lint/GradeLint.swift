/// Reports grades that do not go from the best to the lowest (等次次序).
///
/// **Why it matters.** The first grade whose bound a total reaches is given; without a lowest one,
/// a total may have none.
struct GradeLint: SchemeLint {
  static let codes: [FindingCode] = [.valueInvalid]

  func findings(in draft: SchemeDraft) -> [Finding] {
    guard let grades = draft.header?.rollUp.grades else { return [] }
    guard let last = grades.last else { return [finding("grades", nil, Self.lowest, draft)] }
    var findings: [Finding] = []
    var previous: Points?
    for (index, grade) in grades.enumerated().dropLast() {
      let isBelow = previous.map { previous in grade.from.map { $0 < previous } ?? false }
      if grade.from == nil || isBelow == false {
        findings.append(finding("grades[\(index)].from", grade.from, Self.descending, draft))
      }
      previous = grade.from ?? previous
    }
    if last.from != nil {
      findings.append(finding("grades[\(grades.count - 1)].from", last.from, Self.lowest, draft))
    }
    return findings
  }

  private static let descending = LocalizedText(
    zh: "低于上一等次的分数", en: "a total below that of the grade before")
  private static let lowest = LocalizedText(
    zh: "最后一个等次，不写 from", en: "a last grade without `from`")

  private func finding(
    _ path: String, _ read: Points?, _ expected: LocalizedText, _ draft: SchemeDraft
  ) -> Finding {
    Finding(
      .valueInvalid, at: draft.location(inHeader: path), read: read?.value.shortText() ?? "",
      expected: expected, arguments: [Finding.Argument("name", YAMLPath(path).lastName)])
  }
}
