import AssessTestSupport
import Foundation
import Testing

@testable import AssessKit

struct PeriodTests {
  @Test(arguments: [
    ("2020", "2020-01-01", "2020-12-31"), ("2020S1", "2020-01-01", "2020-06-30"),
    ("2020S2", "2020-07-01", "2020-12-31"), ("2020Q1", "2020-01-01", "2020-03-31"),
    ("2020Q4", "2020-10-01", "2020-12-31"), ("202002", "2020-02-01", "2020-02-29"),
    ("202102", "2021-02-01", "2021-02-28"), ("202012", "2020-12-01", "2020-12-31"),
  ])
  func `An id names its first and last day`(id: String, first: String, last: String) {
    #expect(period(id).id == id)
    #expect(period(id).firstDay == day(first))
    #expect(period(id).lastDay == day(last))
    #expect(period(id).contains(day(first)) && period(id).contains(day(last)))
    #expect(!period(id).contains(day(first).advanced(byDays: -1)!))
    #expect(!period(id).contains(day(last).advanced(byDays: 1)!))
  }

  @Test(arguments: [
    "", "202", "20200", "2020Q", "2020Q0", "2020Q5", "2020S0", "2020S3", "202000", "202013",
    "2020q1", "2020Q01", "2020-1", "2020Q4 ", " 2020", "1899", "2201", "２０２０", "+202", "-199",
    "2020Q１", "2020M1", "20201", "2020Q4\u{301}", "20 20",
  ])
  func `Refuses what is no id`(id: String) {
    #expect(Period(id: id) == nil)
  }

  @Test(arguments: [
    ("2020", "2019", "2019"), ("2020S1", "2019S2", "2019S1"), ("2020S2", "2020S1", "2019S2"),
    ("2020Q1", "2019Q4", "2019Q1"), ("2020Q3", "2020Q2", "2019Q3"),
    ("202001", "201912", "201901"), ("202012", "202011", "201912"),
  ])
  func `Knows the period before and that of last year`(
    id: String, previous: String, lastYear: String
  ) {
    #expect(period(id).previous == period(previous))
    #expect(period(id).sameOfLastYear == period(lastYear))
  }

  @Test func `There is nothing before 1900`() {
    #expect(period("1900").previous == nil)
    #expect(period("1900Q2").sameOfLastYear == nil)
    #expect(period("1900Q2").previous == period("1900Q1"))
  }

  @Test(arguments: [
    ("2020", Period.Kind.quarter, "2020Q1 2020Q2 2020Q3 2020Q4"),
    ("2020", .half, "2020S1 2020S2"), ("2020", .year, "2020"),
    ("2020S2", .quarter, "2020Q3 2020Q4"),
    ("2020S2", .month, "202007 202008 202009 202010 202011 202012"),
    ("2020Q2", .month, "202004 202005 202006"), ("2020Q2", .half, "2020S1"),
    ("2020Q3", .year, "2020"), ("202008", .quarter, "2020Q3"), ("202008", .month, "202008"),
  ])
  func `Is made up of shorter periods, or stands in a longer one`(
    id: String, kind: Period.Kind, expected: String
  ) {
    #expect(period(id).spans(of: kind).map(\.id).joined(separator: " ") == expected)
  }

  @Test(arguments: [
    ("2020Q3", Period.Kind.year, "2020"), ("2020Q3", .half, "2020S2"), ("202006", .half, "2020S1"),
    ("202007", .quarter, "2020Q3"), ("2020", .quarter, "2020Q4"), ("2020S1", .month, "202006"),
  ])
  func `The enclosing period contains the end`(id: String, kind: Period.Kind, expected: String) {
    #expect(period(id).enclosing(kind) == period(expected))
  }

  @Test func `Stands in the order of the last day, the longer one last`() {
    let ids = [
      "2019", "202001", "2020Q1", "202004", "2020Q2", "2020S1", "202012", "2020Q4", "2020S2",
      "2020", "202101",
    ]
    #expect(ids.reversed().map(period).sorted().map(\.id) == ids)
  }

  @Test(arguments: [
    ("2020", "2020年", "2020"), ("2020S1", "2020年上半年", "first half of 2020"),
    ("2020S2", "2020年下半年", "second half of 2020"), ("2020Q4", "2020年第四季度", "Q4 2020"),
    ("202003", "2020年3月", "March 2020"), ("202012", "2020年12月", "December 2020"),
  ])
  func `Has a name in both languages`(id: String, zh: String, en: String) {
    #expect(period(id).name == LocalizedText(zh: zh, en: en))
  }

  @Test func `Reads back what it wrote, and refuses another id`() throws {
    let coded = try JSONEncoder().encode([period("2020Q4")])
    #expect(coded == Data(#"["2020Q4"]"#.utf8))
    #expect(try JSONDecoder().decode([Period].self, from: coded) == [period("2020Q4")])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Period].self, from: Data(#"["2020Q5"]"#.utf8))
    }
  }
}
