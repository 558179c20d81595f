/// Reports points that are more than the item is worth (得分可超过分值).
///
/// **Why it matters.** A slip of the pen, 25 for 2.5, gives a unit points that nobody can lose, and
/// lifts it past the others.
///
/// **At the edge.** Rules that say how far they go beyond the full points (`surplus_cap`, `cap` of a
/// share or a trend) mean it. Bonus and penalty pools have limits of their own.
struct PointsLimitLint: SchemeLint {
  static let codes: [FindingCode] = [.valueInvalid]

  func findings(in draft: SchemeDraft) -> [Finding] {
    draft.leaves.filter { $0.pool == .base }.flatMap { leaf -> [Finding] in
      guard let item = leaf.item else { return [] }
      return item.namedPoints.filter { $0.points > item.points }.map { path, points in
        .invalidValue(
          at: draft.location(below: leaf.position, path), of: leaf, named: path,
          read: points.value.shortText(),
          expected: LocalizedText(
            zh: "不超过该项分值\(item.points.value.shortText())",
            en: "at most the points of the item, \(item.points.value.shortText())"))
      }
    }
  }
}

extension Item {
  /// The points that the scheme names for a case, with the way to each.
  fileprivate var namedPoints: [(path: String, points: Points)] {
    var named: [(String, Points)] = []
    if case .fixed(let points) = emptyDenominator { named.append(("empty.fixed", points)) }
    if case .fixed(let points) = notApplicable { named.append(("not_applicable.fixed", points)) }
    switch rule {
    case .passFail(let rule): named.append(("rule.fail_points", rule.failPoints))
    case .bands(let rule):
      let highest = rule.bands.flatMap { [$0.points, $0.pointsAtUpperBound ?? $0.points] }.max()
      if let highest { named.append(("rule.bands", highest)) }
    case .peer(let rule):
      if case .rankTable(let table) = rule.mode, let first = table.max() {
        named.append(("rule.table", first))
      }
    default: break
    }
    return named
  }
}
