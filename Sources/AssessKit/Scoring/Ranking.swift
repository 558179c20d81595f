/// Orders units by their totals.
///
/// Units are ranked on the printed total unless the scheme says otherwise, so that what looks equal
/// ranks equal. Ties share a rank: 1, 2, 2, 4 by default.
struct Ranking {
  /// A unit's place.
  struct Place: Hashable {
    var rank: Int
    var sharedBy: Int
  }

  /// The places, by division code; units without a total have none.
  let places: [String: Place]

  /// Ranks the units of `scorecards`, within their groups where the policy says so.
  init(of scorecards: [Scorecard], by rollUp: RollUp) {
    let groups = Dictionary(grouping: scorecards) {
      rollUp.ranksWithinGroups ? $0.division.group : ""
    }
    places = groups.values.reduce(into: [:]) { places, group in
      places.merge(Self.places(in: group, by: rollUp)) { first, _ in first }
    }
  }

  private static func places(in group: [Scorecard], by rollUp: RollUp) -> [String: Place] {
    let values = group.compactMap { card in
      card.total.map { (code: card.division.code, total: rollUp.comparable($0)) }
    }
    let sorted = values.sorted { $0.total > $1.total }
    var places: [String: Place] = [:]
    var start = 0
    var tiers = 0
    while start < sorted.count {
      let end = sorted[start...].firstIndex { $0.total < sorted[start].total } ?? sorted.count
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

extension RollUp {
  /// Returns the value on which totals are ranked and graded.
  func comparable(_ total: Points) -> Points {
    rankOn == .exact ? total : Points(total.value.rounded(toPlaces: decimals))
  }
}
