/// Reports points that do not add up (分值合计).
///
/// **Why it matters.** A base of 99.5 points makes a full score impossible, and nobody notices
/// until the first unit has earned everything.
struct PointsLint: SchemeLint {
  static let codes: [FindingCode] = [.pointsSum]

  func findings(in draft: SchemeDraft) -> [Finding] {
    guard draft.header?.rollUp.isIndex != true else { return [] }
    return base(of: draft) + draft.nodes.compactMap { subScale(of: $0, in: draft) }
      + draft.leaves.compactMap {
        unpricedQuestion(of: $0, in: draft) ?? checklist(of: $0, in: draft)
      }
  }

  /// The points below a weighted branch make 100 for every group of units that it is for.
  private func subScale(of branch: Indicator, in draft: SchemeDraft) -> Finding? {
    guard let weight = branch.weight, draft.hasEveryIndicator else { return nil }
    let groups = draft.groups.filter { branch.groups.isEmpty || branch.groups.contains($0) }
    let sums = groups.map { group in
      branch.leaves.filter { $0.groups.isEmpty || $0.groups.contains(group) }
        .reduce(Points.zero) { $0 + $1.points }
    }
    guard let wrong = sums.first(where: { $0 != Points(weight) }),
      let sum = (wrong.value * .hundred).divided(by: weight)
    else { return nil }
    let place = draft.location(below: branch.position, "children")
    return finding(Points(sum), insteadOf: Points(100), at: place, of: branch)
  }

  /// Every group of units must be able to reach the full points with the items that are for it.
  private func base(of draft: SchemeDraft) -> [Finding] {
    guard let full = draft.header?.rollUp.full, draft.hasEveryIndicator else { return [] }
    let leaves = draft.leaves.filter { $0.pool == .base }
    let isForAll = leaves.allSatisfy(\.groups.isEmpty)
    let groups = isForAll ? [nil] : draft.groups.map(Optional.some)
    let root = Finding.Location(file: SchemeFiles.indicators)
    return groups.compactMap { group in
      let sum = leaves.filter { $0.groups.isEmpty || group.map($0.groups.contains) ?? true }
        .reduce(Points.zero) { $0 + $1.points }
      guard sum != full else { return nil }
      return finding(sum, insteadOf: full, at: draft.location(below: root, "indicators"))
    }
  }

  /// A question needs points of its own, unless each no costs the same.
  private func unpricedQuestion(of leaf: Indicator, in draft: SchemeDraft) -> Finding? {
    guard let item = leaf.item, case .checklist(let questions) = item.measure.definition,
      !item.rule.countsNos,
      let index = questions.indices.first(where: {
        !draft.isWritten(below: leaf.position, "measure.checklist[\($0)].points")
      })
    else { return nil }
    return Finding(
      .keyMissing, at: draft.location(below: leaf.position, "measure.checklist[\(index)]"),
      key: Finding.Key(indicator: leaf.id), arguments: [Finding.Argument("name", "points")])
  }

  private func checklist(of leaf: Indicator, in draft: SchemeDraft) -> Finding? {
    guard let item = leaf.item, case .checklist(let questions) = item.measure.definition,
      !item.rule.countsNos
    else { return nil }
    let sum = questions.reduce(Points.zero) { $0 + $1.points }
    guard sum != item.points else { return nil }
    let place = draft.location(below: leaf.position, "measure.checklist")
    return finding(sum, insteadOf: item.points, at: place, of: leaf)
  }

  private func finding(
    _ sum: Points, insteadOf full: Points, at place: Finding.Location, of leaf: Indicator? = nil
  ) -> Finding {
    let expected = full.value.shortText()
    return Finding(
      .pointsSum, at: place, key: Finding.Key(indicator: leaf?.id),
      read: sum.value.shortText(), expected: LocalizedText(expected),
      arguments: [
        Finding.Argument("sum", sum.value.shortText()), Finding.Argument("expected", expected),
      ])
  }
}
