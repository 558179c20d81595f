import AssessKit
import AssessTestSupport
import Testing

/// `Tests/Golden/yichang-2020Q4`: figures that were worked out apart from the program.
struct YichangGoldenTests {
  private static let golden = "Tests/Golden/yichang-2020Q4"

  private static let run = Task {
    try await GoldenRun.report(of: "yichang-2020", in: "2020Q4", on: "samples/yichang-2020")
  }

  @Test func `The good samples have no error`() async throws {
    let report = try await Self.run.value
    let errors = report.findings.filter { $0.severity >= .error }
    #expect(errors.map { "\($0.location.file) \($0.code.label)" } == [])
    #expect(!report.isProvisional)
    #expect(report.missingReturns.isEmpty)
  }

  @Test func `Every item of 远安县 comes to the fraction that was worked out by hand`() async throws {
    let division = try #require(try await Self.run.value.division("420525"))
    let ranking = try Repository.records("\(Self.golden)/ranking.csv")
    let possible = try #require(
      ranking.first { $0["code"] == "420525" }.flatMap { Int($0.field("possible_exact")) })
    let stretch = try #require(Rational(100, over: possible))
    let expected = try Repository.records("\(Self.golden)/expected.csv")
    #expect(division.items.map(\.indicator) == expected.map { $0.field("item") })
    for record in expected {
      let item = try #require(division.items.first { $0.indicator == record["item"] })
      #expect(described(item, stretchedBy: stretch) == described(record), "\(item.indicator)")
      if !record.field("value").isEmpty {
        #expect(value(of: item.measurement) == record["value"], "\(item.indicator)")
      }
    }
  }

  @Test func `Totals, ranks and grades of all units are exact`() async throws {
    let report = try await Self.run.value
    let lines = report.divisions.map { division in
      [
        "\(division.rank ?? 0)", division.code, division.name.zh,
        "\(division.total?.value ?? .zero)", division.base?.text(places: 2) ?? "",
        division.bonus.text(places: 2), division.total?.text(places: 2) ?? "",
        division.grade?.zh ?? "",
      ]
    }
    let expected = try Repository.records("\(Self.golden)/ranking.csv").map { record in
      ["rank", "code", "name", "total_exact", "base", "bonus", "total", "grade"].map(record.field)
    }
    #expect(lines == expected)
  }

  @Test func `Earned over possible is the base, so that it can be checked with a calculator`()
    async throws
  {
    let report = try await Self.run.value
    for record in try Repository.records("\(Self.golden)/ranking.csv") {
      let division = try #require(report.division(record.field("code")))
      #expect("\(division.possible.value)" == record["possible_exact"], "\(division.code)")
      #expect("\(division.earned.value)" == record["earned_exact"], "\(division.code)")
    }
  }

  @Test func `The ledgers of one XML file do not get into each other's figures`() async throws {
    let name = "2020Q4/420505-猇亭区/2020Q4.xml"
    let files = try Repository.submissions("samples/yichang-2020").map { file in
      guard file.name == name else { return file }
      var turned = file
      turned.bytes = Self.reversingReturns(in: file.bytes)
      return turned
    }
    let report = try await GoldenRun.assessment(of: "yichang-2020", in: "2020Q4")
      .report(on: files)
    let scores = try await Self.run.value.division("420505")?.items.map(\.points)
    #expect(report.division("420505")?.items.map(\.points) == scores)
  }

  /// Returns an XML submission with its returns in the opposite order.
  private static func reversingReturns(in bytes: [UInt8]) -> [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self)
    let returns = text.matches(of: /(?s)  <return.*?<\/return>\n/).map { String($0.output) }
    let head = text.prefix(upTo: text.firstRange(of: "  <return")?.lowerBound ?? text.endIndex)
    return Array((head + returns.reversed().joined() + "</submission>\n").utf8)
  }

  @Test func `The points of the items and the losses add up to the totals exactly`() async throws {
    for division in try await Self.run.value.divisions {
      let base = division.items.filter { $0.full != .zero }
      #expect(base.reduce(.zero) { $0 + $1.full } == Points(100))
      #expect(base.reduce(.zero) { $0 + $1.points } == division.base)
      #expect(division.base.map { Points(100) - $0 } == division.lossTotal)
    }
  }

  @Test func `The queries are those that were put into the samples`() async throws {
    let report = try await Self.run.value
    let queries = Set(
      report.findings.filter { $0.rule != nil && $0.severity == .query }
        .map { [$0.rule, $0.key.division, $0.key.period].map { $0 ?? "" } })
    let expected = Set(
      try Repository.records("\(Self.golden)/queries.csv").map { record in
        ["check", "division", "period"].map(record.field)
      })
    #expect(queries == expected)
  }

  @Test func `No unit has nothing but full marks or nothing at all`() async throws {
    for division in try await Self.run.value.divisions {
      #expect(!division.losses.isEmpty)
      #expect(division.items.contains { $0.points > .zero })
    }
  }

  /// What an item came to before what counts was stretched to 100 points.
  private func described(_ item: ItemResult, stretchedBy stretch: Rational) -> [String] {
    let isBase = item.full != .zero
    let scale = isBase ? stretch : .one
    let points = item.points.value.divided(by: scale) ?? .zero
    let full = item.full.value.divided(by: scale) ?? .zero
    guard item.counts else { return ["left out"] }
    return [
      item.measurement?.carriedFrom == nil ? "scored" : "carried", "\(points)",
      isBase ? "\(full)" : "bonus",
    ]
  }

  private func described(_ record: [String: String]) -> [String] {
    guard !["left_out", "spread"].contains(record.field("status")) else { return ["left out"] }
    let isBonus = record.field("item").hasPrefix("G")
    return [
      record.field("status"), record.field("points_exact"),
      isBonus ? "bonus" : record.field("effective_full"),
    ]
  }

  /// A rate or count exactly; the day for a milestone that has days to count.
  private func value(of measurement: Measurement?) -> String {
    guard let measurement else { return "" }
    if case .milestone(let completed, _) = measurement.detail {
      return completed?.description ?? ""
    }
    return "\(measurement.value)"
  }
}
