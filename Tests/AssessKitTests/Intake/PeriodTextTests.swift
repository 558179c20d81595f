import Testing

@testable import AssessKit

@Suite struct PeriodTextTests {
  @Test(arguments: [
    ("2021Q2", "2021Q2", true), ("2021-Q2", "2021Q2", true), ("2021年第二季度", "2021Q2", true),
    ("2021年二季度", "2021Q2", false), ("2021年2季度", "2021Q2", false),
    ("2021年第2季度", "2021Q2", true), ("一季度", "2021Q1", false), ("第三季度", "2021Q3", false),
    ("1-9月", "2021Q3", false), ("1—9月", "2021Q3", false), ("2020年1-12月", "2020Q4", false),
    ("2020年1月至6月", "2020Q2", false), ("4-6月", "2021Q2", false), ("2021q2", "2021Q2", false),
    ("２０２１Q2", "2021Q2", false), ("2021 年第二季度", "2021Q2", false),
    ("2021-04-01/P3M", "2021Q2", true), ("1-3月份", "2021Q1", false),
  ])
  func `Quarters`(text: String, id: String, isCanonical: Bool) throws {
    let period = try #require(PeriodText(Array(text.utf8)[...]))
    #expect(period.period(of: .quarter, context: 2021)?.id == id)
    #expect(period.isCanonical == isCanonical)
  }

  @Test(arguments: [
    ("2021年上半年", Period.Kind.half, "2021S1", true), ("2021S2", .half, "2021S2", true),
    ("2021年1-6月", .half, "2021S1", false), ("2021年", .year, "2021", true),
    ("2021年度", .year, "2021", true), ("2021", .year, "2021", true),
    ("202103", .month, "202103", true),
    ("2021年3月", .month, "202103", true), ("2021-03", .month, "202103", false),
    ("3月", .month, "202103", false), ("2021年1-12月", .year, "2021", false),
    ("1-9月", .month, "202109", false),
  ])
  func `Other lengths`(text: String, kind: Period.Kind, id: String, isCanonical: Bool) throws {
    let period = try #require(PeriodText(Array(text.utf8)[...]))
    #expect(period.period(of: kind, context: 2021)?.id == id)
    #expect(period.isCanonical == isCanonical)
  }

  @Test(arguments: ["2021年上半年", "2021年", "202103", "2021年3月", "1-8月", "2-9月", "2021S1"])
  func `Is not a quarter`(text: String) throws {
    let period = try #require(PeriodText(Array(text.utf8)[...]))
    #expect(period.period(of: .quarter, context: 2021) == nil)
  }

  @Test(arguments: ["", "上期", "2021Q5", "2021年第五季度", "21Q2", "13月", "9-1月", "Q", "2021年13月"])
  func `Is not a period`(text: String) {
    #expect(PeriodText(Array(text.utf8)[...]) == nil)
  }

  @Test func `A year that is neither written nor given stays unknown`() throws {
    let period = try #require(PeriodText(Array("一季度".utf8)[...]))
    #expect(period.period(of: .quarter, context: nil) == nil)
  }
}
