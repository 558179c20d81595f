/// Reads `roll_up` and `grades` of `scheme.yaml`.
struct RollUpReader {
  /// Returns the policy; what is not given has the defaults of ``RollUp``.
  func rollUp(at cursor: YAMLCursor?, grades: YAMLCursor?) -> RollUp {
    var rollUp = RollUp(grades: grades.map(self.grades) ?? [])
    guard let record = cursor?.record(.rollUp) else { return rollUp }
    rollUp.method = record["method"]?.choice() ?? rollUp.method
    rollUp.full = record["full"]?.points() ?? rollUp.full
    rollUp.decimals = record["decimals"]?.whole(in: 0...6) ?? rollUp.decimals
    rollUp.rankOn = record["rank_on"]?.choice() ?? rollUp.rankOn
    rollUp.ties = record["ties"]?.choice() ?? rollUp.ties
    rollUp.ranksWithinGroups = record["rank_within_groups"]?.flag() ?? rollUp.ranksWithinGroups
    rollUp.minimumAvailability =
      record["minimum_availability"]?.share() ?? rollUp.minimumAvailability
    rollUp.coefficients = record["coefficients"]?.choice() ?? rollUp.coefficients
    rollUp.bonusCap = record["bonus_cap"]?.points()
    rollUp.penaltyCap = record["penalty_cap"]?.points()
    rollUp.totalCap = record["total_cap"]?.points()
    rollUp.rounding = record["rounding"]?.choice() ?? rollUp.rounding
    rollUp.tieBreakers = record["tie_breakers"]?.elements(upTo: 20) { $0.id() } ?? []
    rollUp.lights = record["lights"].flatMap(lights) ?? rollUp.lights
    rollUp.aggregation = record["aggregate"]?.choice() ?? rollUp.aggregation
    refuseKeys(of: record, in: rollUp.method)
    return rollUp
  }

  /// The keys for points that are added up: an index is put together of means alone.
  private static let keysOfPoints = [
    "coefficients", "bonus_cap", "penalty_cap", "total_cap", "rounding", "tie_breakers",
  ]

  private func refuseKeys(of record: YAMLRecord, in method: RollUp.Method) {
    switch method {
    case .points: record["aggregate"]?.reject(expected: Expectation.indexOnly)
    case .index:
      for key in Self.keysOfPoints { record[key]?.reject(expected: Expectation.pointsOnly) }
    }
  }

  private func lights(at cursor: YAMLCursor) -> ProgressLights? {
    guard let record = cursor.record(.lights) else { return nil }
    let yellow = record["yellow"]?.points()?.value
    let red = record["red"]?.points()?.value
    guard let yellow, let red else { return nil }
    guard yellow <= red else {
      record["red"]?.reject(
        expected: LocalizedText(
          zh: "不小于\(yellow.shortText())的数", en: "a number not below \(yellow.shortText())"))
      return nil
    }
    return ProgressLights(yellow: yellow, red: red)
  }

  private func grades(at cursor: YAMLCursor) -> [GradeBand] {
    cursor.rightElements { element in
      guard let record = element.record(.grade), let name = record["name"]?.localized() else {
        return nil
      }
      return GradeBand(
        name: name, from: record["from"]?.number().map(Points.init),
        quota: record["quota"].flatMap(quota))
    }
  }

  private func quota(at cursor: YAMLCursor) -> GradeQuota? {
    guard cursor.has("share") else {
      return cursor.record(.quotaCount)?["count"]?.whole(in: 0...100_000).map(GradeQuota.count)
    }
    guard let record = cursor.record(.quotaShare), let share = record["share"]?.share() else {
      return nil
    }
    return .share(share, rounding: record["rounding"]?.choice() ?? .down)
  }
}
