import AssessKit
import AssessTestSupport
import Testing

/// What the items of `language-2025` come to in shorter periods, and their lights, against
/// `periods.csv` and `lights.csv`, which were worked out apart from the program.
struct LanguageGoldenTests {
  private static let folder = "Tests/Golden/language-2025-2025"

  private static func report() async throws -> AssessmentReport {
    try await GoldenRun.report(
      of: "language-2025", in: "2025", on: "samples/language-2025")
  }

  @Test func `Values and points of shorter periods are those that were worked out`() async throws {
    let report = try await Self.report()
    let records = try Repository.records("\(Self.folder)/periods.csv")
    let all = report.divisions.flatMap { $0.items.flatMap(\.periods) }
    #expect(records.count == all.count)
    for record in records {
      let division = try #require(report.division(record.field("code")))
      let item = try #require(division.items.first { $0.indicator == record["item"] })
      let part = try #require(item.periods.first { $0.period.id == record["period"] })
      #expect("\(part.measurement.map { "\($0.value)" } ?? "")" == record["value"], "\(record)")
      // The target of lateness is a day, which is not among the targets of the scheme.
      if let target = part.target, part.counts {
        #expect("\(target.bound)" == record["target"], "\(record)")
      }
      #expect(part.counts == (record["status"] != "left_out"), "\(record)")
      if part.counts { #expect("\(part.points.value)" == record["points"], "\(record)") }
    }
  }

  @Test func `Lights are those that were worked out`() async throws {
    let report = try await Self.report()
    var compared = 0
    for record in try Repository.records("\(Self.folder)/lights.csv") {
      let division = try #require(report.division(record.field("code")))
      let item = try #require(division.items.first { $0.indicator == record["item"] })
      guard item.periods.isEmpty || item.periods.last?.period.id == record["period"] else {
        continue
      }
      let progress = try #require(item.progress)
      #expect("\(progress.reached * .hundred)" == record["completion_exact"], "\(record)")
      #expect("\(progress.asked * .hundred)" == record["asked_exact"], "\(record)")
      let behind = record.field("behind_exact")
      #expect("\(progress.behind)" == (behind.hasPrefix("-") ? "0" : behind), "\(record)")
      #expect(progress.light.rawValue == record["light"], "\(record)")
      compared += 1
    }
    #expect(compared == report.divisions.flatMap(\.items).count { $0.progress != nil })
  }
}
