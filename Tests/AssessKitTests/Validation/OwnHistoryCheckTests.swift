import AssessTestSupport
import Testing

@testable import AssessKit

/// Figures of one period against those of the same unit's earlier ones.
struct OwnHistoryCheckTests {
  private static let flow = Sketch.form("f", ["x"])
  private static let total = Sketch.form("c", ["x"], time: .cumulative)

  /// Returns of consecutive quarters that end with 2020Q4; `.` is a quarter without one.
  private func returns(_ table: Table, _ values: String, division: String = "11") -> [Submission] {
    var quarter: Period? = Sketch.quarter
    return values.split(separator: " ").reversed().compactMap { value in
      defer { quarter = quarter?.previous }
      guard value != ".", let period = quarter else { return nil }
      return Sketch.submission(table, String(value), division: division, period: period)
    }
  }

  private func found(
    _ table: Table, _ values: String, policy: HistoryPolicy = HistoryPolicy()
  ) -> [Finding] {
    validation(
      of: returns(table, values), tables: [table], asking: Sketch.quarter, history: policy
    ).findings
  }

  /// Five values around 130: far beyond 67.46 from the median, see ``OwnHistoryTests``.
  @Test(arguments: [
    ("120 130 125 135 140 1372", true), ("120 130 125 135 140 137", false),
    ("120 130 125 135 140 13", true), ("120 130 125 135 1372", false),
    ("120 130 . 125 135 140 . 1372", true), ("120 130 125 — 135 140 1372", true),
    ("120 130 125 — 135 无 1372", false), ("120 130 125 135 140 —", false),
    ("1372 120 130 125 135 140 1372", false),
  ])
  func `A figure far from five earlier ones is asked about`(values: String, isAsked: Bool) {
    let codes = found(Self.flow, values).map(\.code).filter { $0 != .valueNowMissing }
    #expect(codes == (isAsked ? [.farFromHistory] : []))
  }

  @Test func `The finding names the middle, the ends and since when`() {
    let finding = found(Self.flow, "120 130 125 135 140 1372").first
    #expect(finding?.severity == .query && finding?.read == "1372")
    #expect(
      finding?.message(in: .zh)
        == "“x”本期的数是1372，明显高于2019年第三季度以来的5期（中位数130，最小120，最大140）。")
    #expect(
      finding?.message(in: .en)
        == "“x” comes to 1372 in the period, far above the 5 periods since Q3 2019 (median 130, lowest 120, highest 140)."
    )
  }

  /// Quarters of 2019: 120 130 125 135; of 2020: 140 128 131, then 900 or 132.
  @Test(arguments: [("1299", true), ("531", false)])
  func `A running total is made single by subtraction`(now: String, isAsked: Bool) {
    let found = found(Self.total, "120 250 375 510 140 268 399 \(now)")
    #expect(found.map(\.code) == (isAsked ? [.farFromHistory] : []))
    if isAsked { #expect(found.first?.argument("value") == "900") }
  }

  /// Without the third quarter the fourth alone cannot be told, and nobody guesses.
  @Test func `A running total after a gap is not compared`() {
    #expect(found(Self.total, "120 250 375 510 140 268 . 1299").isEmpty)
  }

  @Test func `Stocks and percentages are not compared with their history`() {
    let stock = Sketch.form("s", ["x"], time: .stock)
    #expect(found(stock, "9 9 9 9 9 18").isEmpty)
    var rate = Self.flow
    rate.columns[0].kind = .percent
    #expect(found(rate, "90 91 92 91 90 10").isEmpty)
  }

  @Test func `A scheme may set the limit and how many values there must be`() {
    var policy = HistoryPolicy()
    policy.deviationValues = 4
    #expect(found(Self.flow, "120 130 125 135 1372", policy: policy).count == 1)
    policy.deviation = nil
    #expect(found(Self.flow, "120 130 125 135 1372", policy: policy).isEmpty)
    var table = Self.flow
    table.columns[0].history.deviation = .own(exact("3.5"))
    #expect(found(table, "120 130 125 135 1372", policy: policy).count == 1)
    policy.weights = [.deviation: .off]
    #expect(found(table, "120 130 125 135 1372", policy: policy).isEmpty)
  }

  @Test func `Only a unit's own history counts`() {
    let others = returns(Self.flow, "120 130 125 135 140", division: "12").map { submission in
      var submission = submission
      submission.period = submission.period.previous ?? submission.period
      submission.row?.period = submission.period
      return submission
    }
    let own = Sketch.submission(Self.flow, "1372")
    #expect(
      validation(of: others + [own], tables: [Self.flow], asking: Sketch.quarter).findings.isEmpty)
  }
}
