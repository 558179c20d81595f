import AssessTestSupport
import Testing

@testable import AssessKit

/// The days of a quarter and the windows after its due day, counted by hand on a calendar.
struct ReportingCalendarTests {
  private static let windows = [
    LateWindow(days: 5, name: LocalizedText("迟报")),
    LateWindow(days: nil, name: LocalizedText("严重迟报")),
  ]

  private func calendar(
    windows: [LateWindow] = windows, working: Bool = false
  ) -> ReportingCalendar {
    // National Day 2025: free from 1 to 8 October, worked on 11 October.
    let free = [1, 2, 3, 6, 7, 8].map { (day("2025-10-0\($0)"), false) }
    let exceptions = Dictionary(uniqueKeysWithValues: free + [(day("2025-10-11"), true)])
    return ReportingCalendar(
      kind: .quarter, dueDays: working ? 3 : 10, closesDays: 20,
      workingDays: WorkingDays(exceptions: exceptions), countsWorkingDays: working,
      windows: windows)
  }

  private func words(_ lateness: Lateness?) -> String {
    lateness.map { "\($0.days) \($0.number) \($0.window?.name.zh ?? "–")" } ?? "in time"
  }

  @Test(arguments: [
    ("2025-10-09", "in time"), ("2025-10-10", "in time"), ("2025-10-11", "1 1 迟报"),
    ("2025-10-15", "5 1 迟报"), ("2025-10-16", "6 2 严重迟报"), ("2025-12-31", "82 2 严重迟报"),
  ])
  func `The due day is in time, and the last day of a window belongs to it`(
    received: String, expected: String
  ) {
    let lateness = calendar().lateness(received: day(received), due: day("2025-10-10"))
    #expect(words(lateness) == expected)
  }

  /// Due on the third working day after 30 September: 9, 10, 11 October.
  ///
  /// From there the working days
  /// are 13, 14, 15, 16, 17 and 20 October; 12 October is a Sunday and late by none of them.
  @Test(arguments: [
    ("2025-10-11", "in time"), ("2025-10-12", "1 1 迟报"), ("2025-10-17", "6 1 迟报"),
    ("2025-10-19", "8 1 迟报"), ("2025-10-20", "9 2 严重迟报"),
  ])
  func `Windows count working days where due days do`(received: String, expected: String) throws {
    let calendar = calendar(working: true)
    let due = try #require(calendar.dates(of: period("2025Q3"))?.due)
    #expect(due == day("2025-10-11"))
    #expect(words(calendar.lateness(received: day(received), due: due)) == expected)
  }

  @Test func `After the last window, and without any, there is no name`() {
    let closed = calendar(windows: [LateWindow(days: 5, name: LocalizedText("迟报"))])
    let due = day("2025-10-10")
    #expect(words(closed.lateness(received: day("2025-10-16"), due: due)) == "6 2 –")
    let none = calendar(windows: [])
    #expect(words(none.lateness(received: day("2025-10-16"), due: due)) == "6 0 –")
  }

  @Test func `Corrections are taken as long as returns unless the scheme says longer`() {
    var calendar = ReportingCalendar(kind: .quarter, dueDays: 10, closesDays: 20)
    #expect(calendar.dates(of: period("2020Q4"))?.locked == day("2021-01-20"))
    calendar.lockedDays = 31
    #expect(calendar.dates(of: period("2020Q4"))?.locked == day("2021-01-31"))
  }

  @Test func `An extension moves the due day, and the others only when they are earlier`() {
    let dates = ReportingCalendar.Dates(
      due: day("2021-01-10"), closes: day("2021-01-20"), locked: day("2021-01-31"))
    let short = dates.extended(to: day("2021-01-15"))
    #expect(
      [short.due, short.closes, short.locked].map(\.description)
        == ["2021-01-15", "2021-01-20", "2021-01-31"])
    let long = dates.extended(to: day("2021-02-05"))
    #expect(
      [long.due, long.closes, long.locked].map(\.description)
        == ["2021-02-05", "2021-02-05", "2021-02-05"])
  }
}
