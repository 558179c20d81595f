import AssessTestSupport
import Testing

@testable import AssessKit

/// From bytes to a report, with the scheme of the scheme tests: two units, a form and a ledger.
struct PipelineTests {
  private static let scheme = SchemeFixture.reading(of: SchemeFixture.texts).scheme!

  private static func form(_ code: String, _ cells: String, period: String = "2020Q4") -> String {
    "区划代码,报告期,受理,成功,满意率,台账齐全,经费\n\(code),\(period),\(cells)\n"
  }

  private static func ledger(_ code: String, _ rows: [String]) -> String {
    "区划代码,报告期,案号,受理日期,办结日期,类别,摘要\n"
      + rows.map { "\(code),2020Q4,\($0)\n" }.joined()
  }

  private static let good = [
    "a/form.csv": form("420502", "100,95,92.5,是,12.5"),
    "a/cases.csv": ledger("420502", ["1,2020-10-08,2020-10-20,婚姻家庭,x", "2,2020-11-08,,土地,y"]),
    "b/form.csv": form("420506", "50,40,88,否,10"),
    "b/cases.csv": ledger("420506", ["1,2020-10-09,2020-10-30,婚姻家庭,x"]),
    "b/earlier.csv": form("420506", "30,25,85,否,5", period: "2020Q3"),
  ]

  private func report(
    _ texts: [String: String], received: CalendarDate? = day("2021-01-08"), limit: Int = 2,
    shuffledBy seed: UInt64 = 0
  ) async -> AssessmentReport {
    var random = SeededGenerator(seed: seed)
    let files = texts.map { name, text in
      let isEarlier = name.hasSuffix("earlier.csv")
      return SourceFile(
        name: name, bytes: Array(text.utf8), received: isEarlier ? day("2020-10-08") : received)
    }
    let run = RunInput(
      period: Sketch.quarter, cutOff: day("2021-01-15"), tool: "assess", schemeHash: "",
      inputs: [])
    return await Assessment(scheme: Self.scheme, run: run)
      .report(on: files.shuffled(using: &random), limit: limit)
  }

  private func item(
    _ id: String, of code: String, in report: AssessmentReport
  ) -> ItemResult? {
    report.division(code)?.items.first { $0.indicator == id }
  }

  /// 95 of 100 against 80 %, 40 of 50 against the same: both meet it.
  @Test func `Good files come to points`() async {
    let report = await report(Self.good)
    #expect(report.missingReturns.isEmpty)
    #expect(report.division("420502")?.items.isEmpty == false)
    #expect(item("A01", of: "420502", in: report)?.measurement?.value == exact("95"))
    #expect(item("A01", of: "420502", in: report)?.awarded == Points(30))
    #expect(item("A01", of: "420506", in: report)?.measurement?.value == exact("80"))
    // 88 lies 8 ÷ 10 of the way from 5 to 10 points.
    #expect(item("A02", of: "420506", in: report)?.awarded == Points(9))
    #expect(item("A03", of: "420502", in: report)?.awarded == Points(10))
    #expect(item("A03", of: "420506", in: report)?.awarded == Points(6))
    // The family case zeroes the item of both units.
    #expect(item("A04", of: "420502", in: report)?.awarded == .zero)
    #expect(item("A06", of: "420502", in: report)?.awarded == Points(10))
    #expect(report.whole.first { $0.indicator == "A01" }?.measurement?.value == exact("90"))
  }

  @Test(arguments: UInt64(1)..<20)
  func `The order and the number of files read at a time do not matter`(seed: UInt64) async {
    let first = await report(Self.good)
    let second = await report(Self.good, limit: Int(seed % 4) + 1, shuffledBy: seed)
    #expect(first == second)
  }

  @Test func `A return with a failed error check is not used, and its items wait`() async {
    var texts = Self.good
    texts["b/form.csv"] = Self.form("420506", "50,51,88,否,10")
    let report = await report(texts)
    #expect(report.findings.contains { $0.code == .checkFailed && $0.severity == .error })
    #expect(item("A01", of: "420506", in: report)?.state == .pending)
    #expect(item("A01", of: "420506", in: report)?.counts == false)
    #expect(
      report.missingReturns == [
        MissingReturn(division: "420506", table: "mediation", period: report.period)
      ])
    #expect(report.isProvisional && report.division("420506")?.isProvisional == true)
    #expect(item("A01", of: "420502", in: report)?.awarded == Points(30))
    #expect(report.whole.first { $0.indicator == "A01" }?.excluded == ["420506"])
  }

  /// The second version has more successes than cases; the first one had 40 of 50.
  @Test func `A corrected return that fails a check gives way to the one before`() async {
    var texts = Self.good
    texts["c/form.csv"] = Self.form("420506", "50,51,88,否,10,2").replacing("经费", with: "经费,版本号")
    let report = await report(texts)
    #expect(item("A01", of: "420506", in: report)?.measurement?.value == exact("80"))
    #expect(report.returns.map(\.file).contains("b/form.csv"))
    #expect(!report.returns.map(\.file).contains("c/form.csv"))
    let failed = report.findings.filter { $0.code == .checkFailed }
    #expect(failed.map(\.location.file) == ["c/form.csv"])
    #expect(!report.findings.contains { $0.code == .submissionSuperseded })
    #expect(report.missingReturns.isEmpty)
  }

  @Test func `Two versions that both fail leave nothing, and both are reported`() async {
    var texts = Self.good
    texts["b/form.csv"] = Self.form("420506", "50,52,88,否,10")
    texts["c/form.csv"] = Self.form("420506", "50,51,88,否,10,2").replacing("经费", with: "经费,版本号")
    let report = await report(texts)
    #expect(item("A01", of: "420506", in: report)?.state == .pending)
    let failed = report.findings.filter { $0.code == .checkFailed }
    #expect(failed.map(\.location.file) == ["b/form.csv", "c/form.csv"])
  }

  @Test func `A return whose total falls within the year is not used`() async {
    var texts = Self.good
    texts["b/form.csv"] = Self.form("420506", "50,24,88,否,10")
    let report = await report(texts)
    #expect(report.findings.contains { $0.code == .cumulativeFalls })
    #expect(item("A01", of: "420506", in: report)?.state == .pending)
    texts["b/form.csv"] = Self.form("420506", "50,25,88,否,10")
    let unchanged = await self.report(texts)
    #expect(item("A01", of: "420506", in: unchanged)?.measurement?.value == exact("50"))
  }

  /// Two days late, which are forgiven; then five, three of which cost a point each.
  @Test(arguments: [("2021-01-08", 10), ("2021-01-10", 10), ("2021-01-13", 7)])
  func `Lateness goes by the day of receipt`(received: String, expected: Int) async {
    let report = await report(Self.good, received: day(received))
    #expect(item("A06", of: "420502", in: report)?.awarded == Points(expected))
    let returns = report.returns.filter { $0.table == "mediation" }
    #expect(
      returns.map(\.daysLate) == Array(repeating: max(0, Int(received.suffix(2))! - 8), count: 2))
  }

  @Test func `After the closing day there is no return`() async {
    let report = await report(Self.good, received: day("2021-01-16"))
    #expect(report.returns.isEmpty)
    #expect(report.missingReturns.count == 4)
    #expect(report.divisions.allSatisfy { $0.total == nil && $0.rank == nil })
    #expect(report.summary.scored == 0 && report.summary.mean == nil)
  }

  @Test func `No files at all are no zero either`() async {
    let report = await report([:])
    #expect(report.divisions.count == 2)
    #expect(report.divisions.allSatisfy { $0.total == nil && $0.grade == nil })
    #expect(report.summary.units == 2 && report.summary.median == nil)
  }
}
