import AssessTestSupport
import Testing

@testable import AssessKit

/// From a flat file of country × year to an index and its series.
struct IndexPipelineTests {
  private static let head = "country,iso3,year,a,b,c\n"

  private static let flat =
    head + """
      Aland,AAA,2018,10,5,2
      Aland,AAA,2019,10,10,2
      Beland,BBB,2018,100,5,4
      Beland,BBB,2019,100,..,4
      Beyond,XYZ,2019,1,1,1
      World,,2019,1,1,1
      Celand,CCC,2019,1,5,8

      """

  @Test func `Rows of all years are read, and those of other units passed over`() async throws {
    let report = await IndexFixture.report(on: Self.flat)
    let codes = report.findings.map(\.code)
    #expect(!codes.contains(.periodOther) && !codes.contains(.divisionUnknown))
    #expect(!codes.contains(.parentTotalMismatch))
    let other = try #require(report.findings.first { $0.code == .otherUnit })
    #expect(other.severity == .notice && other.occurrences == 1)
    #expect(report.findings.allSatisfy { $0.severity < .error })
    #expect(report.missingReturns.isEmpty && !report.isProvisional)
  }

  /// A1: ln 10 ÷ ln 100 = ½ with weight 3; A2: 10 of 10 = 1 with weight 1; harmonic: 4 ÷ 7.
  @Test func `Values, weights and means are those of the scheme`() async throws {
    let report = await IndexFixture.report(on: Self.flat)
    let aland = try #require(report.division("AAA"))
    #expect(aland.branches.first?.points == points("4/7"))
    #expect(aland.items.map(\.counts) == [true, true, true, true])
    #expect(report.indicator("A")?.weight == exact("2/3"))
    #expect(report.indicator("A1")?.weight == exact("3/4"))
    let beland = try #require(report.division("BBB"))
    #expect(beland.items.first { $0.indicator == "A2" }?.state == .missing)
    #expect(beland.branches.first?.points == nil)
  }

  @Test func `Each period is scored by itself, oldest first`() async throws {
    let report = await IndexFixture.report(on: Self.flat)
    let aland = try #require(report.division("AAA"))
    #expect(aland.series.map(\.period.id) == ["2018", "2019"])
    #expect(aland.series.last?.total == aland.total)
    let earlier = await IndexFixture.report(
      on: Self.head + "Aland,AAA,2019,10,5,2\nBeland,BBB,2019,100,5,4\n")
    #expect(aland.series.first?.total == earlier.division("AAA")?.total)
    #expect(report.division("CCC")?.series.map(\.total) == [nil, report.division("CCC")?.total])
  }

  /// The fixture's index is for 2018 to 2030.
  @Test func `Rows of a period outside the scheme's span are told, with their number`() async throws
  {
    let rows = "Aland,AAA,2016,1,1,1\nAland,AAA,2017,2,1,1\nBeland,BBB,2017,2,1,1\n"
    let report = await IndexFixture.report(on: Self.flat + rows)
    let told = try #require(report.findings.first { $0.code == .periodNotScored })
    #expect(told.severity == .notice && told.occurrences == 3)
    #expect(told.message(in: .en).contains("2018–2030"))
    #expect(report.division("AAA")?.series.map(\.period.id) == ["2018", "2019"])
    let within = await IndexFixture.report(on: Self.flat)
    #expect(!within.findings.contains { $0.code == .periodNotScored })
  }

  @Test func `The order of rows and files does not matter`() async {
    let rows = Self.flat.split(separator: "\n").dropFirst().map { "\($0)\n" }
    let turned = await IndexFixture.report(on: Self.head + rows.reversed().joined())
    let whole = await IndexFixture.report(on: Self.flat)
    #expect(turned.divisions.map(\.total) == whole.divisions.map(\.total))
    #expect(turned.divisions.map(\.series) == whole.divisions.map(\.series))
  }

  @Test func `A file that came in time brings earlier years with it`() async throws {
    let reading = SchemeFixture.reading(of: IndexFixture.texts)
    let scheme = try #require(reading.scheme)
    let run = RunInput(
      period: period("2019"), cutOff: day("2020-03-30"), tool: "", schemeHash: "", inputs: [])
    let file = SourceFile(
      name: "flat.csv", bytes: Array(Self.flat.utf8), received: day("2020-02-20"))
    let report = await Assessment(scheme: scheme, run: run).report(on: [file])
    #expect(report.division("BBB")?.series.first?.total != nil)
    let codes = report.findings.map(\.code)
    #expect(!codes.contains(.submittedAfterClose) && !codes.contains(.submittedLate))
  }

  /// Three z-scores about zero: the geometric mean of the second branch has a part below it.
  @Test func `What has no logarithm and what spoils a mean is reported`() async throws {
    let report = await IndexFixture.report(
      on: Self.head + "Aland,AAA,2019,0,5,2\nBeland,BBB,2019,7,5,4\n")
    let logarithm = try #require(report.findings.first { $0.code == .noLogarithm })
    #expect(logarithm.key.division == "AAA" && logarithm.key.indicator == "A1")
    #expect(logarithm.message(in: .en).contains("is 0, which is not above zero"))
    let spoilt = try #require(report.findings.first { $0.code == .negativeInMean })
    #expect(spoilt.key.indicator == "B")
    #expect(spoilt.message(in: .zh).contains("加权几何平均"))
  }

  /// 190 units over thirty years out of one file.
  @Test func `A world of thirty years comes out of one run`() async throws {
    var random = SeededGenerator(seed: 190)
    var texts = IndexFixture.texts
    let codes = (0..<190).map { "U\(100 + $0)" }
    texts["divisions.csv"] = "code,name\n" + codes.map { "\($0),国\($0)\n" }.joined()
    texts["scheme.yaml"] = IndexFixture.header.replacing("from: 2018", with: "from: 1990")
    texts["indicators.yaml"] = IndexFixture.indicators.replacing("caps: none", with: "caps: both")
    let scheme = try #require(SchemeFixture.reading(of: texts).scheme)
    var rows = "iso3,year,a,b,c\n"
    for code in codes {
      for year in 1990...2019 {
        let cells = (0..<3).map { _ in "\(Int.random(in: 1...99, using: &random))" }
        rows += "\(code),\(year),\(cells.joined(separator: ","))\n"
      }
    }
    let run = RunInput(
      period: period("2019"), cutOff: day("2020-03-30"), tool: "", schemeHash: "", inputs: [])
    let report = await Assessment(scheme: scheme, run: run)
      .report(on: [SourceFile(name: "world.csv", bytes: Array(rows.utf8))])
    // Random figures jump from year to year, which is asked about.
    #expect(report.findings.allSatisfy { $0.severity < .error })
    #expect(report.divisions.count == 190)
    #expect(report.divisions.allSatisfy { $0.series.count == 30 })
    for year in 0..<30 {
      #expect(report.divisions.contains { $0.series[year].rank == 1 })
    }
  }
}
