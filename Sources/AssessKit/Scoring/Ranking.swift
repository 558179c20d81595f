/// Orders units by their totals.
///
/// Units are ranked on the printed total unless the scheme says otherwise, so that what looks equal
/// ranks equal. Ties share a rank: 1, 2, 2, 4 by default. Where the scheme names items that decide
/// between equal totals, the unit with more points there comes first.
struct Ranking {
  /// A unit's place.
  struct Place: Hashable {
    var rank: Int
    var sharedBy: Int
  }

  /// The places, by division code; units without a total have none.
  let places: [String: Place]

  /// Ranks the units of `scorecards`, within their groups where the policy says so.
  ///
  /// - Parameters:
  ///   - scorecards: The units.
  ///   - rollUp: The policy.
  ///   - tree: The indicators, among which are those that decide between equal totals.
  init(of scorecards: [Scorecard], by rollUp: RollUp, over tree: [Indicator] = []) {
    let deciding = rollUp.tieBreakers.map { id in tree.leaves(below: id) }
    let groups = Dictionary(grouping: scorecards) {
      rollUp.ranksWithinGroups ? $0.division.group : ""
    }
    places = groups.values.reduce(into: [:]) { places, group in
      places.merge(Self.places(in: group, by: rollUp, deciding)) { first, _ in first }
    }
  }

  /// Returns what a unit is ranked by: its total, then the points that decide between equal ones;
  /// `nil` without a total.
  static func key(
    of card: Scorecard, by rollUp: RollUp, over tree: [Indicator]
  ) -> [Points]? {
    key(of: card, by: rollUp, rollUp.tieBreakers.map { id in tree.leaves(below: id) })
  }

  private static func key(
    of card: Scorecard, by rollUp: RollUp, _ deciding: [[String]]
  ) -> [Points]? {
    card.total.map { total in
      [rollUp.comparable(total)] + deciding.map { rollUp.comparable(card.points(of: $0)) }
    }
  }

  private static func places(
    in group: [Scorecard], by rollUp: RollUp, _ deciding: [[String]]
  ) -> [String: Place] {
    let values = group.compactMap { card -> (code: String, points: [Points])? in
      key(of: card, by: rollUp, deciding).map { (card.division.code, $0) }
    }
    let sorted = values.sorted { $1.points.lexicographicallyPrecedes($0.points) }
    var places: [String: Place] = [:]
    var start = 0
    var tiers = 0
    while start < sorted.count {
      let end = sorted[start...].firstIndex { $0.points != sorted[start].points } ?? sorted.count
      tiers += 1
      let rank = rollUp.ties == .dense ? tiers : start + 1
      for entry in sorted[start..<end] {
        places[entry.code] = Place(rank: rank, sharedBy: end - start)
      }
      start = end
    }
    return places
  }
}

extension [Indicator] {
  /// The ids of the items below the node with the id, or of that item itself.
  fileprivate func leaves(below id: String) -> [String] {
    flatMap { node in
      node.id == id ? node.leaves.map(\.id) : node.children.leaves(below: id)
    }
  }
}

extension RollUp {
  /// Returns the value on which totals are ranked and graded.
  func comparable(_ total: Points) -> Points {
    rankOn == .exact ? total : Points(total.value.rounded(toPlaces: decimals))
  }
}
