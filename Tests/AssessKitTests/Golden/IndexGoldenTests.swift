import AssessKit
import AssessTestSupport
import Testing

/// `Tests/Golden/hdi-2020` and `rule-of-law-8`: indices that were worked out apart from the program.
struct IndexGoldenTests {
  private static let hdi = Task {
    try await GoldenRun.report(of: "hdi-2020", in: "2019", on: "samples/hdi-2020")
  }

  private static let law = Task {
    try await GoldenRun.report(of: "rule-of-law-8", in: "2024", on: "samples/rule-of-law-8")
  }

  @Test func `The samples have no error`() async throws {
    for report in try await [Self.hdi.value, Self.law.value] {
      #expect(report.findings.filter { $0.severity >= .error }.map(\.code) == [])
      #expect(!report.isProvisional)
    }
  }

  @Test func `The Human Development Index is what forty digits make it`() async throws {
    let report = try await Self.hdi.value
    let records = try Repository.records("Tests/Golden/hdi-2020/expected.csv")
    #expect(records.count == report.divisions.count)
    for record in records {
      let division = try #require(report.division(record.field("code")))
      for id in ["H1", "E1", "E2", "I1"] {
        let item = division.items.first { $0.indicator == id }
        #expect(try isNear(item?.points, record.field(id)), "\(id)")
      }
      let education = division.branches.first { $0.indicator == "E" }?.points
      #expect(try isNear(education, record.field("E")))
      #expect(try isNear(division.total, record.field("total")))
      #expect(division.total?.text(places: 3) == record["printed"], "\(division.code)")
      #expect("\(division.rank ?? 0)" == record["rank"], "\(division.code)")
    }
  }

  @Test func `It is the published one to the third decimal`() async throws {
    let report = try await Self.hdi.value
    for record in try Repository.records("Tests/Golden/hdi-2020/expected.csv") {
      let total = try #require(report.division(record.field("code"))?.total).value
      let published = try #require(Rational(decimal: record.field("published")))
      if record["agrees"] == "yes" {
        #expect(total.rounded(toPlaces: 3) == published, "\(record)")
      } else {
        #expect((total.rounded(toPlaces: 3) - published).magnitude == exact("0.001"), "\(record)")
      }
    }
  }

  @Test func `Countries that are not listed are passed over with one notice`() async throws {
    let report = try await Self.hdi.value
    let notices = report.findings.filter { $0.code == .otherUnit }
    #expect(notices.map(\.occurrences) == [3])
    #expect(report.division("CAN") == nil)
  }

  @Test func `Eight factors of four years are the fractions that were worked out`() async throws {
    let report = try await Self.law.value
    let records = try Repository.records("Tests/Golden/rule-of-law-8/expected.csv")
    #expect(records.count == 48)
    for record in records {
      let division = try #require(report.division(record.field("code")))
      let point = try #require(division.series.first { $0.period.id == record["period"] })
      #expect("\(try #require(point.total).value)" == record["total"], "\(record)")
      #expect(point.total?.text(places: 3) == record["printed"])
      #expect("\(point.rank ?? 0)" == record["rank"], "\(record)")
      guard record["period"] == "2024" else { continue }
      for branch in division.branches {
        let expected = Rational(exactText: record.field(branch.indicator))
        #expect(branch.points?.value == expected, "\(division.code) \(branch.indicator)")
      }
    }
  }

  /// Returns whether a value is that of the table to the eleventh decimal.
  private func isNear(_ value: Points?, _ text: String) throws -> Bool {
    let (value, expected) = try (#require(value?.value), #require(Rational(decimal: text)))
    return (value - expected).magnitude < exact("0.00000000001")
  }
}
