/// Points off for being late: "每推迟1个月到位的扣10分".
///
/// **At the edge.** The due day itself is in time. A month begun counts as a month. What is due and
/// still not done at the end of the period is as late as that day makes it. Of several returns the
/// latest counts in days and months, and each one counts where lateness is counted once (每次).
extension TimelinessRule: ScoringRule {
  func award(for measurement: Measurement, in context: ScoringContext) -> Award {
    let units = units(of: measurement.detail, in: context)
    if case .milestone(nil, let due) = measurement.detail {
      return Award(points(left: units, of: context.full), because: .notDone(due: due))
    }
    guard units > 0 else { return Award(context.full, because: .inTime) }
    return Award(
      points(left: units, of: context.full),
      because: .late(units: units, unit: unit, each: points))
  }

  private func points(left units: Int, of full: Points) -> Points {
    let off = (points * Rational(units)).clamped(from: nil, to: cap)
    return (full - off).clamped(from: floor, to: full)
  }

  private func units(of detail: Measurement.Detail, in context: ScoringContext) -> Int {
    switch detail {
    case .milestone(let completed, let due):
      return units(from: due, to: completed ?? context.periodEnd, in: context)
    case .lateness(let late):
      let each = late.map { units(from: $0.due, to: $0.received, in: context) }
      return unit == .once ? each.reduce(0, +) : each.max() ?? 0
    default: return 0
    }
  }

  /// Returns how late `day` is, once the days of grace are taken off.
  private func units(
    from due: CalendarDate, to day: CalendarDate, in context: ScoringContext
  ) -> Int {
    let grace =
      unit == .workingDay
      ? context.workingDays.day(graceDays, after: due) : due.advanced(byDays: graceDays)
    guard let end = grace, day > end else { return 0 }
    return switch unit {
    case .once: 1
    case .day: day.days(since: end)
    case .workingDay: context.workingDays.days(after: end, through: day)
    case .month: max(1, day.monthsBegun(since: end))
    }
  }
}
