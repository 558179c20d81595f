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
