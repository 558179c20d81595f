import AssessKit
import AssessTestSupport
import Testing
import TextFormats

/// `assess explain` and `assess lint`: what something means.
struct ExplainTests {
  @Test(arguments: ["A305", "a305", "duplicate-value", "A305 duplicate-value"])
  func `A code is explained by number or name`(code: String) async throws {
    let result = try await Program.run("explain", code)
    #expect(result.status == 0)
    #expect(result.output.contains("A305"))
    #expect(result.output.contains("duplicate-value"))
    #expect(result.errors.isEmpty)
  }

  @Test func `A code is explained in both languages`() async throws {
    let chinese = try await Program.run("explain", "A101", "--lang", "zh")
    let english = try await Program.run("explain", "A101", "--lang", "en")
    let entry = FindingCode.fileUnreadable.entry
    #expect(chinese.output.contains(entry.title.zh))
    #expect(english.output.contains(entry.title.en))
    #expect(!english.output.contains(entry.title.zh))
  }

  @Test func `An unknown code is wrong usage`() async throws {
    let result = try await Program.run("explain", "A999")
    #expect(result.status == 2)
    #expect(result.errors.contains("A999"))
  }

  @Test func `A score is explained from the cell to the point`() async throws {
    let result = try await Self.explain("--division", "420525")
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("远安县（420525），2020年第四季度"))
    #expect(result.output.contains("81.75"))
    #expect(result.output.contains("420525-远安县/行政应诉统计表.csv"))
    let wide = result.output.split(separator: "\n").filter {
      DisplayWidth.width(of: String($0)) > 80
    }
    #expect(wide == [])
  }

  @Test func `One item of a score is explained alone`() async throws {
    let result = try await Self.explain("--division", "远安县", "--indicator", "C01")
    #expect(result.status == 0)
    #expect(result.output.contains("15"))
    #expect(result.output.contains("17"))
    #expect(!result.output.contains("\nC02"))
  }

  @Test func `Returns of earlier periods are read for a score, and must be there`() async throws {
    let result = try await Self.explain(
      "--division", "420525", "--previous", "samples/yichang-2020/2020Q3")
    #expect(result.status == 0)
    let none = try await Self.explain("--division", "420525", "--previous", "samples/none")
    #expect(none.status == 4)
  }

  @Test func `Lint counts what the indicators cover`() async throws {
    let result = try await Program.run(
      "lint", "--coverage", "indicators/yichang-2020", "indicators/published-2020")
    #expect(result.status == 0)
    #expect(result.output.contains("indicators/yichang-2020：可以使用，139项指标"))
    #expect(result.output.contains(/目标146，已覆盖146，未覆盖0/))
    #expect(result.output.contains("合计"))
  }

  @Test func `Lint names file, line and remedy of a mistake`() async throws {
    let folder = try Folder()
    let spoilt = try SpoiltScheme.write(into: folder)
    let result = try await Program.run("lint", spoilt)
    #expect(result.status == 3)
    #expect(result.output.contains("scheme.yaml，第\(try SpoiltScheme.line())行"))
    #expect(result.output.contains("怎么办："))
    #expect(result.errors.isEmpty)
  }

  private static func explain(_ arguments: String...) async throws -> Program.Result {
    try await Program.run(
      [
        "explain", "--scheme", "indicators/yichang-2020", "--submissions",
        "samples/yichang-2020", "--period", "2020Q4",
      ] + arguments)
  }
}
