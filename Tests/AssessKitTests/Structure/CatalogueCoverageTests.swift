import AssessKit
import AssessTestSupport
import Testing

/// Every code of the catalogue is raised by something in this repository.
struct CatalogueCoverageTests {
  @Test(arguments: CodeFixture.all)
  func `A small file gives its code`(fixture: CodeFixture) async throws {
    let codes = try await Self.codes(of: fixture)
    #expect(codes.contains(fixture.code), "\(codes.map(\.label).sorted())")
  }

  @Test func `A form above the limit is too large`() throws {
    let intake = Intake(
      scheme: try Self.scheme(), period: nil, runDate: .distantFuture,
      limits: IntakeLimits(formBytes: 10))
    let text = "\(CodeFixture.head),受理,成功\n\(CodeFixture.xiling),9,8\n"
    let reading = intake.reading(of: SourceFile(name: "a.csv", bytes: Array(text.utf8)))
    #expect(reading.findings.map(\.code) == [.fileTooLarge])
    #expect(reading.isRefused)
  }

  @Test func `Every code is raised by a fixture, a sample or a mistake in a scheme`() async throws {
    var raised: Set<FindingCode> = [.fileTooLarge]
    raised.formUnion(CodeKeyTests.codes(of: "1-11"))
    for fixture in CodeFixture.all { raised.formUnion(try await Self.codes(of: fixture)) }
    raised.formUnion(Self.codesOfMistakes())
    raised.formUnion(try await Self.codesOfSamples())
    raised.formUnion(await Self.codesOfIndex())
    raised.formUnion(try await HeldNumbersTests.held().findings.map(\.code))
    let missing = FindingCode.allCases.filter { !raised.contains($0) }
    #expect(missing.map(\.label) == [])
  }

  private static func scheme() throws -> Scheme {
    try #require(SchemeFixture.reading(of: SchemeFixture.texts).scheme)
  }

  /// The codes of a run and of a validation of the same files.
  private static func codes(of fixture: CodeFixture) async throws -> Set<FindingCode> {
    let scheme = try scheme()
    let period = try #require(Period(id: "2020Q4"))
    let closes = try #require(scheme.calendar.dates(of: period)?.closes)
    let run = RunInput(
      period: period, cutOff: closes, tool: "test", schemeHash: "", inputs: [],
      extensions: DueExtensions(reading: fixture.extensions, scheme: scheme, period: period))
    let assessment = Assessment(scheme: scheme, run: run)
    let explanations = fixture.files.filter { $0.name == "说明.csv" }
    let files = fixture.files.filter { $0.name != "说明.csv" }
    let report = await assessment.report(
      on: files, history: fixture.history, explanations: explanations)
    let validation = await Validation(
      scheme: scheme, period: period, cutOff: closes, tool: "test"
    ).report(on: files, history: fixture.history, explanations: explanations)
    return Set((report.findings + validation.findings).map(\.code))
  }

  private static func codesOfMistakes() -> Set<FindingCode> {
    let mistakes =
      SchemeMistakeTests.header + SchemeMistakeTests.tables + SchemeMistakeTests.indicators
      + SchemeMistakeTests.rules + SchemeMistakeTests.lists
    var texts = SchemeFixture.texts
    texts["targets.csv"]? += "\nT-002,source.md,一,其他\n"
    let uncovered = SchemeFixture.reading(of: texts).coverage?.findings ?? []
    let findings = mistakes.flatMap { SchemeFixture.reading(of: $0.texts).findings } + uncovered
    return Set(findings.map(\.code))
  }

  private static func codesOfIndex() async -> Set<FindingCode> {
    let report = await IndexFixture.report(
      on: "iso3,year,a,b,c\nAAA,2019,0,5,2\nBBB,2019,7,5,4\nXYZ,2019,7,5,4\nAAA,2009,7,5,4\n")
    return Set(report.findings.map(\.code))
  }

  private static func codesOfSamples() async throws -> Set<FindingCode> {
    let published = try await GoldenRun.report(
      of: "published-2020", in: "2020", on: "samples/published")
    let yichang = try GoldenRun.validation(of: "yichang-2020", in: "2020Q4")
    let broken = await yichang.report(
      on: try Repository.submissions("samples/yichang-2020-broken"))
    let good = await yichang.report(on: try Repository.submissions("samples/yichang-2020"))
    return Set((published.findings + broken.findings + good.findings).map(\.code))
  }
}
