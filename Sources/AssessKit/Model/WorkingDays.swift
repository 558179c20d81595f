/// Which days are worked: Monday to Friday, but for the holidays and the weekends that make up for
/// them (节假日与调休), which the State Council announces year by year.
public struct WorkingDays: Codable, Hashable, Sendable {
  /// The days that differ from Monday to Friday: `true` for a weekend day that is worked, `false`
  /// for a weekday that is free.
  public private(set) var exceptions: [CalendarDate: Bool]

  /// Creates a calendar of Monday to Friday with these exceptions.
  public init(exceptions: [CalendarDate: Bool] = [:]) { self.exceptions = exceptions }

  /// Returns whether the holidays of the year are known.
  public func covers(_ year: Int) -> Bool { exceptions.keys.contains { $0.year == year } }

  /// Returns whether the day is worked.
  public func isWorked(_ day: CalendarDate) -> Bool {
    exceptions[day] ?? !day.isWeekend
  }

  /// Returns the working days after `start`, up to and including `end`; zero when that is not later.
  public func days(after start: CalendarDate, through end: CalendarDate) -> Int {
    guard end > start else { return 0 }
    let all = end.days(since: start)
    guard all > Self.walk else {
      return (1...all).count { start.advanced(byDays: $0).map(isWorked) ?? false }
    }
    return exceptions.reduce(end.weekdays - start.weekdays) { days, exception in
      let (day, isWorked) = exception
      guard start < day, day <= end, isWorked == day.isWeekend else { return days }
      return days + (isWorked ? 1 : -1)
    }
  }

  /// Returns the working day that is number `count` after `start`; `start` itself for none.
  public func day(_ count: Int, after start: CalendarDate) -> CalendarDate? {
    var (day, left) = (start, count)
    for _ in 0..<Self.walk {
      guard left > 0 else { return day }
      guard let next = day.advanced(byDays: 1) else { return nil }
      day = next
      if isWorked(day) { left -= 1 }
    }
    return left > 0 ? farDay(count, after: start) : day
  }

  /// How many days are counted one by one: a due date is a few weeks off.
  private static let walk = 400

  /// Finds a far day by halving, so that a calendar in which nobody works costs no walk to its end.
  private func farDay(_ count: Int, after start: CalendarDate) -> CalendarDate? {
    var (low, high) = (0, CalendarDate.distantFuture.days(since: start))
    while low < high {
      let middle = (low + high) / 2
      let isEnough =
        start.advanced(byDays: middle).map { days(after: start, through: $0) >= count } ?? true
      if isEnough { high = middle } else { low = middle + 1 }
    }
    return start.advanced(byDays: low).flatMap {
      days(after: start, through: $0) == count ? $0 : nil
    }
  }
}

extension CalendarDate {
  /// 3 January 2000 was a Monday.
  private static let monday = CalendarDate(year: 2000, month: 1, day: 3)

  /// The days since a Monday, which may be before it.
  private var daysSinceMonday: Int { Self.monday.map { days(since: $0) } ?? 0 }

  /// Whether it is a Saturday or a Sunday.
  fileprivate var isWeekend: Bool { (daysSinceMonday % 7 + 7) % 7 >= 5 }

  /// The days from Monday to Friday since a Monday, up to and including this one.
  fileprivate var weekdays: Int {
    let days = daysSinceMonday + 1
    let weeks = days >= 0 ? days / 7 : (days - 6) / 7
    return weeks * 5 + min(5, days - weeks * 7)
  }
}
