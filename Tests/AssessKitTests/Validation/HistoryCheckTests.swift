import AssessTestSupport
import Testing

@testable import AssessKit

/// What is compared with the period before: jumps, blanks, and whole returns of other units.
struct HistoryCheckTests {
  private static let stock = Sketch.form("s", ["x"], time: .stock)

  private func found(
    _ table: Table, now: String, before: String, policy: HistoryPolicy = HistoryPolicy(),
    _ earlier: String = "2020Q3"
  ) -> [Finding] {
    let returns = [
      Sketch.submission(table, before, period: period(earlier)), Sketch.submission(table, now),
    ]
    return validation(of: returns, tables: [table], asking: Sketch.quarter, history: policy)
      .findings
  }

  /// More than half of 40 is more than 20; the least change is 10.
  @Test(arguments: [
    ("40", "60", false), ("40", "60.01", true), ("40", "20", false), ("40", "19.99", true),
    ("10", "19", false), ("10", "20", true), ("10", "0", true), ("9", "0", false),
    ("0", "9", false), ("0", "10", true), ("0", "0", false), ("—", "40", false),
    ("40", "—", false), ("40", "无", false), ("40", "!", false), ("41", "410", true),
    ("410", "41", true), ("1000", "1500", false),
  ])
  func `A stock may rise or fall by half, and by less than ten`(
    before: String, now: String, isAsked: Bool
  ) {
    let codes = found(Self.stock, now: now, before: before).map(\.code)
      .filter { $0 != .valueNowMissing }
    #expect(codes == (isAsked ? [.stockJump] : []))
  }

  @Test func `A jump names both figures, the period, the change and the cell`() throws {
    let finding = try #require(found(Self.stock, now: "410", before: "41").first)
    #expect(finding.read == "410" && finding.key.element == "s.x")
    #expect(finding.location.file == "s-11-2020Q4.csv" && finding.location.cell == "A2")
    #expect(finding.severity == .query)
    // 369 ÷ 41 = 9, which is 900 %; 41 ∓ 20.5.
    #expect(finding.expected?.zh == "20.5至61.5")
    #expect(finding.message(in: .zh) == "“x”填的是410，2020年第三季度是41，增加了369（900%）。")
    #expect(finding.message(in: .en) == "“x” is 410 and was 41 in Q3 2020: 369 more (900%).")
  }

  @Test func `Only counts and amounts at the end of a period jump, and no opening figures`() {
    #expect(found(Sketch.form("f", ["x"]), now: "900", before: "40").isEmpty)
    #expect(found(Sketch.form("c", ["x"], time: .cumulative), now: "900", before: "40").isEmpty)
    var rate = Self.stock
    rate.columns[0].kind = .percent
    #expect(found(rate, now: "90", before: "40").isEmpty)
    #expect(found(Self.stock, now: "900", before: "40", "2020Q2").isEmpty)
  }

  @Test func `A scheme may set the share, the least change and the severity`() {
    var column = Self.stock
    column.columns[0].history.jump = .own(exact("0.2"))
    #expect(found(column, now: "120", before: "100").isEmpty)
    #expect(found(column, now: "121", before: "100").map(\.code) == [.stockJump])
    column.columns[0].history.jump = .off
    #expect(found(column, now: "900", before: "100").isEmpty)
    var policy = HistoryPolicy()
    policy.jump = exact("1.5")
    policy.jumpFrom = exact("200")
    #expect(found(Self.stock, now: "299", before: "100", policy: policy).isEmpty)
    #expect(found(Self.stock, now: "300", before: "100", policy: policy).count == 1)
    policy.weights = [.jump: .notice]
    #expect(
      found(Self.stock, now: "300", before: "100", policy: policy).map(\.severity) == [.notice])
    policy.weights = [.jump: .off]
    #expect(found(Self.stock, now: "300", before: "100", policy: policy).isEmpty)
  }

  @Test(arguments: [
    ("33", "—", true), ("33", "0", false), ("33", "无", false), ("33", "!", false),
    ("0", "—", false), ("—", "—", false), ("无", "—", false),
  ])
  func `A number that is no longer there is asked about`(
    before: String, now: String, isAsked: Bool
  ) {
    var table = Sketch.form("f", ["x", "y"])
    let codes = found(table, now: "\(now) 7", before: "\(before) 8").map(\.code)
    #expect(codes == (isAsked ? [.valueNowMissing] : []))
    table.columns[0].history.mayBeBlank = true
    #expect(found(table, now: "\(now) 7", before: "\(before) 8").isEmpty)
    table.columns[0].history.mayBeBlank = false
    table.columns[0].isRequired = true
    #expect(found(table, now: "\(now) 7", before: "\(before) 8").isEmpty)
  }

  @Test func `Returns of other periods than the one that is assessed are not asked about`() {
    let returns = [
      Sketch.submission(Self.stock, "40", period: period("2020Q2")),
      Sketch.submission(Self.stock, "400", period: period("2020Q3")),
      Sketch.submission(Self.stock, "400"),
    ]
    #expect(
      validation(of: returns, tables: [Self.stock], asking: Sketch.quarter).findings.isEmpty)
    #expect(
      validation(of: returns, tables: [Self.stock]).findings.map(\.code) == [.stockJump])
  }

  private func copies(_ cells: KeyValuePairs<String, String>) -> [Finding] {
    let table = Sketch.form("f", ["x", "y", "z"])
    let returns = cells.map { Sketch.submission(table, $1, division: $0) }
    return validation(
      of: returns, tables: [table], divisions: ["11", "12", "13", "14"].map { Sketch.division($0) }
    ).findings.filter { $0.code == .sameAsOtherUnit }
  }

  /// The digits of 120, 98 and 22 that count: 2 + 2 + 2 = 6; those of 4, 2 and 126: 1 + 1 + 3 = 5.
  @Test func `Two returns with the same numbers name each other`() {
    let found = copies(["11": "120 98 22", "12": "120 98 22", "13": "120 98 23"])
    #expect(found.map(\.key.division) == ["11", "12"])
    #expect(found.map { $0.message(in: .zh) }.first == "这份报表的3个数与区12的完全相同。")
    #expect(found.map { $0.message(in: .zh) }.last == "这份报表的3个数与区11的完全相同。")
    let three = copies(["11": "120 98 22", "12": "120 98 22", "13": "120 98 22"])
    #expect(three.map { $0.argument("others") } == ["区12、区13", "区11、区13", "区11、区12"])
  }

  @Test(arguments: [
    "4 2 126", "120 98 98", "120 98 0", "120 98 —", "100 200 300", "0.04 0.05 0.06",
  ])
  func `Returns with few different numbers may be the same`(cells: String) {
    #expect(copies(["11": cells, "12": cells]).isEmpty)
  }

  @Test func `The city above and another period are not copied from`() {
    #expect(copies(["11": "120 98 22", "1": "120 98 22"]).isEmpty)
    let table = Sketch.form("f", ["x", "y", "z"])
    let returns = [
      Sketch.submission(table, "120 98 22", division: "12", period: period("2020Q3")),
      Sketch.submission(table, "120 98 22"),
    ]
    #expect(validation(of: returns, tables: [table]).findings.isEmpty)
  }
}
