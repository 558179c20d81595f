import AssessKit
import AssessTestSupport
import Testing

/// `Tests/Golden/NAME-PERIOD`: totals, and one unit of each group item by item, that were worked out
/// apart from the program.
struct SchemeGoldenTests {
  /// A scheme, a period, and the units that were worked item by item.
  struct Case: Sendable, CustomTestStringConvertible {
    var scheme: String
    var period: String
    var folder: String
    var units: [String: String]

    var testDescription: String { folder }
  }

  private static let cases = [
    Case(
      scheme: "changzhou-2020", period: "2021", folder: "changzhou-2020-2021",
      units: ["3204JK": "expected", "3204SJ": "expected-3204SJ"]),
    Case(
      scheme: "tianmen-2021", period: "2025", folder: "tianmen-2021-2025",
      units: ["429006450": "expected", "4290SZ": "expected-4290SZ"]),
    Case(
      scheme: "longquan-2023", period: "2025", folder: "longquan-2023-2025",
      units: ["331181203": "expected", "3311SZ": "expected-3311SZ"]),
    Case(
      scheme: "xialu-2021", period: "2025", folder: "xialu-2021-2025",
      units: ["420204006": "expected", "4202XZ": "expected-4202XZ"]),
    Case(
      scheme: "language-2025", period: "2025", folder: "language-2025-2025",
      units: [
        "990101": "expected-990101", "990102": "expected-990102", "990121": "expected-990121",
        "990122": "expected-990122", "990181": "expected-990181", "9901CG": "expected-9901CG",
        "9901JY": "expected-9901JY", "9901SC": "expected-9901SC",
      ]),
    Case(
      scheme: "yichang-2020", period: "2020Q4", folder: "yichang-2020Q4",
      units: ["4205SZ": "expected-4205SZ"]),
  ]

  @Test(arguments: cases)
  func `Totals, grades and items are the fractions that were worked out`(run: Case) async throws {
    let report = try await GoldenRun.report(
      of: run.scheme, in: run.period, on: "samples/\(run.scheme)")
    #expect(report.findings.filter { $0.severity >= .error }.map(\.code) == [])
    #expect(!report.isProvisional)
    try compareTotals(report, run)
    for (unit, file) in run.units { try compareItems(of: unit, with: file, report, run) }
  }

  private func compareTotals(_ report: AssessmentReport, _ run: Case) throws {
    let records = try Repository.records("Tests/Golden/\(run.folder)/ranking.csv")
    #expect(records.count == report.divisions.count)
    for record in records {
      let division = try #require(report.division(record.field("code")))
      #expect("\(division.total?.value ?? .zero)" == record["total_exact"], "\(division.code)")
      #expect("\(division.earned.value)" == record["earned_exact"], "\(division.code)")
      #expect("\(division.possible.value)" == record["possible_exact"], "\(division.code)")
      #expect("\(division.rank ?? 0)" == record["rank"], "\(division.code)")
      #expect(division.grade?.zh == record["grade"], "\(division.code)")
    }
  }

  /// Points and full points are given before they are stretched to the full points of the scheme.
  private func compareItems(
    of unit: String, with file: String, _ report: AssessmentReport, _ run: Case
  ) throws {
    let division = try #require(report.division(unit))
    let full = report.scheme.rollUp.full.value
    let stretch = try #require(full.divided(by: division.possible.value))
    let records = try Repository.records("Tests/Golden/\(run.folder)/\(file).csv")
    for record in records {
      let item = try #require(division.items.first { $0.indicator == record["item"] })
      let isBase = report.indicator(item.indicator)?.pool == .base
      guard isBase, !record.field("points_exact").isEmpty else { continue }
      let expected = try #require(Rational(exactText: record.field("points_exact")))
      #expect(item.points.value == expected * stretch, "\(unit) \(item.indicator)")
      let weight = record.field("effective_full")
      let expectedFull = Rational(exactText: weight) ?? Rational(decimal: weight)
      #expect(try item.full.value == #require(expectedFull) * stretch, "\(item.indicator)")
    }
  }
}
