import AssessTestSupport
import Testing

@testable import AssessKit

/// Numbers that cannot be what they are taken for do not move a total, and are reported.
struct HeldNumbersTests {
  /// A run over one unit's form, with a result from outside and events worked out by subtraction.
  static func report(blend: String, events: String, cells: String) async throws -> AssessmentReport
  {
    var texts = SchemeFixture.texts
    texts["indicators.yaml"] = SchemeFixture.indicators
      .replacing("indicators:\n", with: "blend: \(blend)\nindicators:\n", maxReplacements: 1)
      .replacing("'count(cases where class = \"land\")'", with: events)
      .replacing("'count(cases where class = \"marriage\")'", with: "mediation.accepted * 0")
    let reading = SchemeFixture.reading(of: texts)
    #expect(reading.findings.map(\.described) == [])
    let scheme = try #require(reading.scheme)
    let text = "区划代码,报告期,受理,成功,满意率,台账齐全,经费\n420502,2020Q4,\(cells)\n"
    let run = RunInput(
      period: period("2020Q4"), cutOff: day("2021-01-15"), tool: "", schemeHash: "", inputs: [])
    return await Assessment(scheme: scheme, run: run)
      .report(on: [SourceFile(name: "a.csv", bytes: Array(text.utf8))])
  }

  static func held() async throws -> AssessmentReport {
    try await report(
      blend: "[{id: o, name: 评议, share: 30%, value: mediation.amount}]",
      events: "mediation.succeeded - mediation.accepted", cells: "9,8,98,是,925")
  }

  @Test func `A result above its full mark is held there, and said so`() async throws {
    let report = try await Self.held()
    let finding = try #require(report.findings.first { $0.code == .outsideOffScale })
    #expect(finding.severity == .query && finding.key.division == "420502")
    #expect(finding.message(in: .zh).contains("为925，不在0至100之内，按100计"))
    let division = try #require(report.division("420502"))
    let (base, total) = (try #require(division.base), try #require(division.total))
    #expect(total == base * exact("0.7") + Points(30) + division.bonus)
  }

  /// 8 − 9 = −1 events at one point each: the item keeps its ten points.
  @Test func `Less than no events give no points, and say so`() async throws {
    let report = try await Self.held()
    let finding = try #require(report.findings.first { $0.code == .negativeCount })
    #expect(finding.severity == .query && finding.key.indicator == "A04")
    #expect(finding.message(in: .en).contains("is -1, below zero"))
    let item = report.division("420502")?.items.first { $0.indicator == "A04" }
    #expect(item?.reason == .noEvents)
  }

  @Test func `What is on its scale is not spoken of`() async throws {
    let report = try await Self.report(
      blend: "[{id: o, name: 评议, share: 30%, value: mediation.amount}]",
      events: "mediation.accepted - mediation.succeeded", cells: "9,8,98,是,100")
    let codes = report.findings.map(\.code)
    #expect(!codes.contains(.outsideOffScale) && !codes.contains(.negativeCount))
  }
}
