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
    return (1...end.days(since: start)).count { offset in
      start.advanced(byDays: offset).map(isWorked) ?? false
    }
  }

  /// Returns the working day that is number `count` after `start`; `start` itself for none.
  public func day(_ count: Int, after start: CalendarDate) -> CalendarDate? {
    var (day, left) = (start, count)
    while left > 0 {
      guard let next = day.advanced(byDays: 1) else { return nil }
      day = next
      if isWorked(day) { left -= 1 }
    }
    return day
  }
}

extension CalendarDate {
  /// 3 January 2000 was a Monday.
  private static let monday = CalendarDate(year: 2000, month: 1, day: 3)

  /// Whether it is a Saturday or a Sunday.
  fileprivate var isWeekend: Bool {
    guard let monday = Self.monday else { return false }
    let weekday = days(since: monday) % 7
    return (weekday + 7) % 7 >= 5
  }
}
