import AssessKit
import Testing

struct CoverageTests {
  private static let list = """
    id,source,clause,quote
    T-001,plan.md,一,甲
    U-001,other.md,二,"乙,
    丙"
    T-002,plan.md,三,丁
    """

  @Test func `Targets are counted by source, with the indicators that cover them`() throws {
    let reading = TargetListReader().targets(in: Array(Self.list.utf8), named: "list.csv")
    #expect(reading.findings == [])
    let scheme = try #require(SchemeFixture.reading(of: SchemeFixture.texts).scheme)
    let coverage = Coverage(of: reading.targets, by: scheme.indicators)
    #expect(coverage.sources.map(\.name) == ["plan.md", "other.md"])
    #expect(coverage.sources.map(\.coveredCount) == [1, 0])
    #expect(coverage.sources[0].entries.map(\.indicators) == [["A01"], []])
    #expect(coverage.sources[0].uncovered.map(\.target.id) == ["T-002"])
    #expect(
      coverage.findings.map(\.described) == ["A815 list.csv:5 id", "A815 list.csv:3 id"])
    #expect(coverage.findings.map(\.severity) == [.notice, .notice])
  }

  @Test func `A scheme's own list of targets is used`() {
    var texts = SchemeFixture.texts
    texts["targets.csv"]? += "\nT-002,source.md,一,其他\n"
    let reading = SchemeFixture.reading(of: texts)
    #expect(reading.findings == [])
    #expect(reading.coverage?.findings.map(\.described) == ["A815 targets.csv:3 id"])
    texts["targets.csv"] = nil
    #expect(SchemeFixture.reading(of: texts).coverage == nil)
  }

  @Test func `A target that is listed twice is a mistake`() {
    var texts = SchemeFixture.texts
    texts["targets.csv"]? += "\nT-001,source.md,一,其他\n"
    #expect(
      SchemeFixture.reading(of: texts).findings.map(\.described) == ["A812 targets.csv:3 id"])
  }
}
