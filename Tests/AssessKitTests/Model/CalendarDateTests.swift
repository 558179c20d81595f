import AssessKit
import AssessTestSupport
import Foundation
import Testing

struct CalendarDateTests {
  @Test(arguments: [
    (2020, 2, 29, true), (2021, 2, 29, false), (1900, 2, 29, false), (2000, 2, 29, true),
    (2100, 2, 29, false), (2020, 4, 31, false), (2020, 12, 31, true), (2020, 0, 1, false),
    (2020, 13, 1, false), (2020, 1, 0, false), (2020, 1, 32, false), (0, 1, 1, false),
    (1, 1, 1, true), (9999, 12, 31, true), (10_000, 1, 1, false),
  ])
  func `Knows which days there are`(year: Int, month: Int, day: Int, exists: Bool) {
    #expect((CalendarDate(year: year, month: month, day: day) != nil) == exists)
  }

  @Test(arguments: [
    "2020-1-01", "2020-01-1", "20-01-01", "2020/01/01", "2020-01-01 ", " 2020-01-01", "2020-02-30",
    "2020-01", "2020-01-01-01", "", "２０２０-01-01", "+020-01-01", "2020--1-01", "2020-01-0a",
    "2020-01-01\u{301}",
  ])
  func `Refuses what is no ISO day`(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  /// By Python's `datetime.date`.
  @Test(arguments: [
    ("2000-02-28", "2000-03-01", 2), ("1900-02-28", "1900-03-01", 1),
    ("2100-02-28", "2100-03-01", 1), ("2020-01-01", "2020-12-31", 365),
    ("1970-01-01", "2038-01-19", 24_855), ("0001-01-01", "9999-12-31", 3_652_058),
    ("2020-12-31", "2020-10-31", -61), ("2020-10-31", "2020-10-31", 0),
    ("1582-10-04", "1582-10-15", 11), ("0001-03-01", "0001-02-28", -1),
    ("9999-12-30", "9999-12-31", 1), ("1999-12-31", "2400-02-29", 146_157),
  ])
  func `Counts days across years`(first: String, second: String, days: Int) {
    #expect(day(second).days(since: day(first)) == days)
    #expect(day(first).days(since: day(second)) == -days)
    #expect(day(first).advanced(byDays: days) == day(second))
  }

  @Test(arguments: UInt64(0)..<200)
  func `Going forward and coming back ends on the same day`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let start = try #require(
      day("0001-01-01").advanced(byDays: Int.random(in: 0...3_652_058, using: &random)))
    let days = Int.random(in: -40_000...40_000, using: &random)
    guard let end = start.advanced(byDays: days) else {
      #expect(start.year < 120 || start.year > 9880)
      return
    }
    #expect(end.days(since: start) == days)
    #expect(end.advanced(byDays: -days) == start)
    #expect((end > start) == (days > 0))
    #expect(CalendarDate(iso: end.description) == end)
    let coded = try JSONEncoder().encode([end])
    #expect(try JSONDecoder().decode([CalendarDate].self, from: coded) == [end])
  }

  @Test func `There is no day before year 1 or after year 9999`() {
    #expect(day("0001-01-01").advanced(byDays: -1) == nil)
    #expect(CalendarDate.distantFuture.advanced(byDays: 1) == nil)
    #expect(day("2020-01-01").advanced(byDays: .max) == nil)
    #expect(day("2020-01-01").advanced(byDays: -3_999_999) == nil)
    #expect(day("2020-01-01").advanced(byDays: .min) == nil)
    #expect(CalendarDate.distantFuture == day("9999-12-31"))
    #expect(day("0001-01-01").description == "0001-01-01")
  }

  /// By hand: calendar months begun after the due day; where that is the last of its month, each
  /// calendar month is one.
  @Test(arguments: [
    ("2020-10-31", "2020-10-31", 0), ("2020-10-31", "2020-10-01", 0),
    ("2020-10-31", "2020-11-01", 1), ("2020-10-31", "2020-11-30", 1),
    ("2020-10-31", "2020-12-01", 2), ("2020-10-31", "2021-10-31", 12),
    ("2020-10-15", "2020-10-16", 1), ("2020-10-15", "2020-11-15", 1),
    ("2020-10-15", "2020-11-16", 2), ("2020-12-31", "2021-01-01", 1),
    ("2021-01-31", "2021-02-28", 1), ("2021-01-31", "2021-03-01", 2),
    ("2020-11-30", "2020-12-01", 1), ("2020-11-30", "2020-12-31", 1),
    ("2021-02-28", "2021-03-31", 1), ("2021-02-28", "2021-04-01", 2),
    ("2020-02-28", "2020-03-29", 2),
  ])
  func `Counts the months begun`(due: String, done: String, months: Int) {
    #expect(day(done).monthsBegun(since: day(due)) == months)
  }

  @Test func `Names the last day of a month`() {
    #expect(CalendarDate.lastDay(of: 2, in: 2020) == day("2020-02-29"))
    #expect(CalendarDate.lastDay(of: 2, in: 2021) == day("2021-02-28"))
    #expect(CalendarDate.lastDay(of: 13, in: 2021) == nil)
    #expect(CalendarDate.lastDay(of: 1, in: 0) == nil)
  }
}
