import AssessTestSupport
import Testing

@testable import AssessKit

/// Days counted on the calendar of the State Council's notice for 2025 (National Day: free from 1 to
/// 8 October, worked on 28 September and 11 October).
struct WorkingDaysTests {
  private static let calendar = WorkingDays(
    exceptions: Dictionary(
      uniqueKeysWithValues: [1, 2, 3, 6, 7, 8].map { (day("2025-10-0\($0)"), false) }
        + [(day("2025-09-28"), true), (day("2025-10-11"), true)]))

  @Test(arguments: [
    ("2025-09-30", 1, "2025-10-09"), ("2025-09-30", 2, "2025-10-10"),
    ("2025-09-30", 3, "2025-10-11"), ("2025-09-30", 4, "2025-10-13"),
    ("2025-09-30", 10, "2025-10-21"), ("2025-09-26", 1, "2025-09-28"),
    ("2025-09-30", 0, "2025-09-30"), ("2025-12-31", 5, "2026-01-07"),
  ])
  func `The due day leaves out holidays and counts weekends that are worked`(
    start: String, count: Int, expected: String
  ) {
    #expect(Self.calendar.day(count, after: day(start)) == day(expected))
  }

  /// From 30 September to 14 October there are 9, 10, 11, 13 and 14 October.
  @Test(arguments: [
    ("2025-09-30", "2025-10-14", 5), ("2025-09-30", "2025-10-08", 0),
    ("2025-10-14", "2025-09-30", 0), ("2025-10-10", "2025-10-12", 1),
    ("2025-11-07", "2025-11-10", 1),
  ])
  func `Days late are those that were worked after the due day`(
    due: String, done: String, days: Int
  ) {
    #expect(Self.calendar.days(after: day(due), through: day(done)) == days)
  }

  /// Ten thousand years are counted by weeks: from Monday 1 January of the year 1 there are 521,722
  /// weeks and four days to Thursday 31 December 9999 (Python's `numpy.busday_count`: 2,608,614 after
  /// the first day).
  @Test func `Days of thousands of years are not counted one by one`() {
    let (first, last) = (day("0001-01-01"), day("9999-12-31"))
    let time = ContinuousClock().measure {
      for _ in 0..<100 { #expect(WorkingDays().days(after: first, through: last) == 2_608_614) }
    }
    #expect(time < .seconds(5))
  }

  @Test func `Where nobody works there is no due day, and no long search`() {
    let holidays = WorkingDays(
      exceptions: Dictionary(
        uniqueKeysWithValues: (0..<4_000).compactMap {
          day("2025-01-01").advanced(byDays: $0).map { ($0, false) }
        }))
    #expect(holidays.day(3, after: day("2024-12-31")) == day("2035-12-19"))
    #expect(holidays.days(after: day("2024-12-31"), through: day("2035-12-19")) == 3)
    #expect(WorkingDays().day(2_610_000, after: day("0001-01-01")) == nil)
  }

  @Test(arguments: [1, 390, 500, 3_000, 20_000])
  func `Far days are the days of a walk`(distance: Int) throws {
    let start = day("2024-11-03")
    let end = try #require(start.advanced(byDays: distance))
    let walked = (1...distance).count {
      start.advanced(byDays: $0).map(Self.calendar.isWorked) == true
    }
    #expect(Self.calendar.days(after: start, through: end) == walked)
    let due = try #require(Self.calendar.day(walked, after: start))
    #expect(due <= end && Self.calendar.days(after: start, through: due) == walked)
    #expect(walked == 0 || Self.calendar.isWorked(due))
  }

  @Test func `Without exceptions it is Monday to Friday, in every century`() {
    #expect(WorkingDays().day(10, after: day("2025-09-30")) == day("2025-10-14"))
    // 1 January 1900 was a Monday, 29 February 2000 a Tuesday.
    #expect(WorkingDays().isWorked(day("1900-01-01")))
    #expect(!WorkingDays().isWorked(day("1899-12-31")))
    #expect(WorkingDays().isWorked(day("2000-02-29")))
    #expect(!Self.calendar.covers(2026) && Self.calendar.covers(2025))
  }

  @Test(arguments: UInt64(0)..<100)
  func `A due day so many working days off is that many working days late`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let start = day("2025-09-01").advanced(byDays: Int.random(in: 0..<60, using: &random))
    let count = Int.random(in: 1..<40, using: &random)
    guard let start, let end = Self.calendar.day(count, after: start) else {
      Issue.record("no day")
      return
    }
    #expect(Self.calendar.days(after: start, through: end) == count)
    #expect(Self.calendar.isWorked(end))
  }
}
