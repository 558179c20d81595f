/// Gives the grades: by band, then held back by quotas and vetoes.
///
/// Where they disagree the lower grade wins, and the change says why. A unit with a veto on its grade
/// takes no place of a quota from the others.
struct Grading {
  /// A unit's grade, and how it came to be another one than its score gives.
  struct Result {
    var grade: LocalizedText
    var changes: [GradeChange]
  }

  /// The results, by division code; units without a total have none.
  let results: [String: Result]

  /// Grades the units of `scorecards`, within their groups where the policy ranks them so.
  init(of scorecards: [Scorecard], ranking: Ranking, by rollUp: RollUp) {
    var levels: [String: Int] = [:]
    var changes: [String: [GradeChange]] = [:]
    for card in scorecards {
      guard let total = card.total, let level = rollUp.level(of: total) else { continue }
      levels[card.division.code] = level
    }
    let groups = Dictionary(grouping: scorecards) {
      rollUp.ranksWithinGroups ? $0.division.group : ""
    }
    for members in groups.values {
      for level in rollUp.grades.indices.dropLast() {
        let holders = members.filter { levels[$0.division.code] == level }
        for code in Self.overQuota(holders, rollUp.grades[level], members.count, ranking) {
          levels[code] = level + 1
          changes[code, default: []].append(
            GradeChange(
              from: rollUp.grades[level].name, to: rollUp.grades[level + 1].name, cause: .quota))
        }
      }
    }
    for card in scorecards {
      for veto in card.vetoes.sorted(by: { $0.effect.step < $1.effect.step }) {
        guard let level = levels[card.division.code] else { continue }
        let lowered = rollUp.level(after: veto.effect, from: level)
        guard lowered != level else { continue }
        levels[card.division.code] = lowered
        changes[card.division.code, default: []].append(
          GradeChange(
            from: rollUp.grades[level].name, to: rollUp.grades[lowered].name,
            cause: .veto(veto)))
      }
    }
    results = levels.reduce(into: [:]) { results, entry in
      results[entry.key] = Result(
        grade: rollUp.grades[entry.value].name, changes: changes[entry.key] ?? [])
    }
  }

  /// The units that the quota of a grade has no room for; units that share the last place all go.
  private static func overQuota(
    _ holders: [Scorecard], _ band: GradeBand, _ units: Int, _ ranking: Ranking
  ) -> [String] {
    guard let room = band.quota?.places(among: units) else { return [] }
    let ranks = holders.filter { !$0.isBarred }
      .compactMap { ranking.places[$0.division.code]?.rank }
    return holders.filter { card in
      guard let rank = ranking.places[card.division.code]?.rank else { return false }
      let own = card.isBarred ? 1 : 0
      return ranks.count { $0 <= rank } + own > room
    }.map(\.division.code)
  }
}

extension RollUp {
  /// The place of a total's grade in the list of grades.
  func level(of total: Points) -> Int? {
    grades.firstIndex { band in band.from.map { comparable(total) >= $0 } ?? true }
  }

  /// The place of the grade that a veto leaves.
  func level(after effect: Veto.Effect, from level: Int) -> Int {
    switch effect {
    case .dropOneGrade: min(level + 1, grades.count - 1)
    case .capGrade(let name): max(level, grades.firstIndex { $0.name == name } ?? level)
    case .fixGrade(let name): grades.firstIndex { $0.name == name } ?? level
    case .barBest: max(level, min(1, grades.count - 1))
    case .zeroItem: level
    }
  }
}

extension Veto.Effect {
  /// The order in which effects are applied, so that the lowest grade comes out whatever the order
  /// in which vetoes are listed: first the grade that is fixed, then what it is lowered to.
  fileprivate var step: Int {
    switch self {
    case .fixGrade: 0
    case .dropOneGrade: 1
    case .capGrade, .barBest: 2
    case .zeroItem: 3
    }
  }
}

extension Scorecard {
  /// Whether a veto bars the unit from a grade.
  fileprivate var isBarred: Bool { vetoes.contains(where: \.isOfGrade) }
}
