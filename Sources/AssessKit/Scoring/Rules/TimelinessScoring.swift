/// Points off for being late: "每推迟1个月到位的扣10分".
///
/// **At the edge.** The due day itself is in time. A month begun counts as a month. What is due and
/// still not done at the end of the period is as late as that day makes it.
extension TimelinessRule: ScoringRule {
  func award(for measurement: Measurement, in context: ScoringContext) -> Award {
    let units = units(of: measurement.detail, periodEnd: context.periodEnd)
    if case .milestone(nil, let due) = measurement.detail {
      return Award(points(left: units, of: context.full), because: .notDone(due: due))
    }
    guard units > 0 else { return Award(context.full, because: .inTime) }
    return Award(
      points(left: units, of: context.full),
      because: .late(units: units, unit: unit, each: points))
  }

  private func points(left units: Int, of full: Points) -> Points {
    (full - points * Rational(units)).clamped(from: floor, to: full)
  }

  private func units(of detail: Measurement.Detail, periodEnd: CalendarDate) -> Int {
    switch detail {
    case .milestone(let completed, let due):
      guard let grace = due.advanced(byDays: graceDays) else { return 0 }
      let day = completed ?? periodEnd
      return units(days: day.days(since: grace), months: day.monthsBegun(since: grace))
    case .lateness(let late):
      return late.reduce(0) { $0 + units(days: $1.days - graceDays, months: $1.months) }
    default: return 0
    }
  }

  private func units(days: Int, months: Int) -> Int {
    guard days > 0 else { return 0 }
    return switch unit {
    case .once: 1
    case .day: days
    case .month: max(1, months)
    }
  }
}
