/// Reports items whose points have more decimals than points are rounded to (分值小数位).
///
/// **Why it matters.** Where the points of each item are rounded (`rounding: items`), two hundred items
/// of half a point become two hundred points without decimals, and a total of 200 of 100.
///
/// **At the edge.** Points that a reweighting makes may have any decimals: rounding them moves a total by
/// less than half of the last place an item.
struct RoundingLint: SchemeLint {
  static let codes: [FindingCode] = [.valueInvalid]

  func findings(in draft: SchemeDraft) -> [Finding] {
    guard let rollUp = draft.header?.rollUp, rollUp.rounding == .items else { return [] }
    return draft.leaves.filter { leaf in
      leaf.points.value.rounded(toPlaces: rollUp.decimals) != leaf.points.value
    }.map { leaf in
      .invalidValue(
        at: draft.location(below: leaf.position, "points"), of: leaf, named: "points",
        read: leaf.points.value.shortText(),
        expected: LocalizedText(
          zh: "至多\(rollUp.decimals)位小数的分值（各项得分先取\(rollUp.decimals)位小数再相加）",
          en:
            "points with at most \(rollUp.decimals) decimals (the points of each item are rounded "
            + "to so many before they are added)"))
    }
  }
}
