import AssessTestSupport
import Testing

@testable import AssessKit

/// Opening figures against the last closing ones.
///
/// A return is `carried pending`.
struct OpeningCheckTests {
  private static func table(since: ColumnHistory.Opening.Since) -> Table {
    var table = Sketch.form("l", ["carried", "pending"], time: .stock)
    table.columns[0].history.opening = ColumnHistory.Opening(of: "pending", since: since)
    return table
  }

  private func result(
    _ since: ColumnHistory.Opening.Since, _ returns: KeyValuePairs<String, String>,
    weight: HistoryPolicy.Weight? = nil
  ) -> Validator.Result {
    let table = Self.table(since: since)
    var policy = HistoryPolicy()
    if let weight { policy.weights[.opening] = weight }
    return validation(
      of: returns.map { Sketch.submission(table, $1, period: period($0)) }, tables: [table],
      history: policy)
  }

  private func counts(_ result: Validator.Result) -> String {
    "\(result.counts.passed) \(result.counts.failed) \(result.counts.notEvaluated)"
  }

  /// Passed, failed and not made: the first return of each row has nothing before it.
  @Test(arguments: [
    ("3 5", "5 4", "1 0 1"), ("3 5", "6 4", "0 1 1"), ("3 5", "4 4", "0 1 1"),
    ("3 —", "5 4", "0 0 2"), ("3 5", "— 4", "0 0 2"), ("3 5", "! 4", "0 0 2"),
    ("3 5", "无 4", "0 0 1"), ("3 无", "5 4", "0 0 1"), ("3 0", "0 4", "1 0 1"),
  ])
  func `The opening figure is the closing one of the period before`(
    before: String, now: String, expected: String
  ) {
    #expect(counts(result(.period, ["2020Q3": before, "2020Q4": now])) == expected)
    #expect(counts(result(.period, ["2019Q4": before, "2020Q1": now])) == expected)
  }

  @Test func `From the start of the year it is that of the end of last year, all year`() {
    let year: KeyValuePairs = ["2019Q4": "1 3", "2020Q1": "3 5", "2020Q2": "3 6", "2020Q3": "5 2"]
    let result = result(.year, year)
    #expect(counts(result) == "2 1 1")
    #expect(result.findings.map(\.key.period) == ["2020Q3"])
    #expect(
      result.findings.first?.message(in: .zh) == "“carried”填的是5，2019年第四季度的“pending”是3，多2。")
  }

  /// Without last year's return the figure must be that of the period before in the same year.
  @Test(arguments: [("3 8", "1 0 1"), ("4 8", "0 1 1")])
  func `Without last year it stays as it was`(now: String, expected: String) {
    let result = result(.year, ["2020Q3": "3 7", "2020Q4": now])
    #expect(counts(result) == expected)
    if let finding = result.findings.first {
      #expect(
        finding.message(in: .en) == "“carried” is 4 where “carried” of Q3 2020 was 3: 1 more.")
    }
    #expect(counts(self.result(.year, ["2020Q2": "3 7", "2020Q4": now])) == "0 0 2")
  }

  @Test func `An error refuses the return, a query does not`() {
    let returns: KeyValuePairs = ["2020Q3": "3 5", "2020Q4": "6 4"]
    let key = FactTable.Key(table: "l", division: "11", period: Sketch.quarter)
    let error = result(.period, returns)
    #expect(error.findings.map(\.severity) == [.error] && error.refused == [key])
    #expect(error.findings.map(\.code) == [.openingDiffers])
    #expect(error.findings.first?.expected == LocalizedText("5"))
    let query = result(.period, returns, weight: .query)
    #expect(query.findings.map(\.severity) == [.query] && query.refused.isEmpty)
    #expect(counts(result(.period, returns, weight: .off)) == "0 0 0")
  }
}
