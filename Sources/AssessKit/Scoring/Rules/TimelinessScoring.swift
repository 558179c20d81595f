/// Points off for being late: "每推迟1个月到位的扣10分".
///
/// **At the edge.** The due day itself is in time. A month begun counts as a month. What is due and
/// still not done at the end of the period is as late as that day makes it. Of several returns the
/// latest counts in days and months, and each one counts where lateness is counted once (每次).
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
      let each = late.map {
        units(days: $0.days - graceDays, months: $0.months(afterGrace: graceDays))
      }
      return unit == .once ? each.reduce(0, +) : each.max() ?? 0
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
