import AssessTestSupport
import Foundation
import Testing

/// `assess run` over a flat file of countries: an index from a scheme file alone.
struct IndexRunTests {
  private static let run = Task {
    let folder = try Folder()
    let result = try await Program.run(
      "run", "--scheme", "indicators/hdi-2020", "--period", "2019", "--submissions",
      "samples/hdi-2020", "--output", folder.path("out"))
    return YichangRun.Made(result: result, folder: folder)
  }

  @Test func `A run writes the series and no losses`() async throws {
    let made = try await Self.run.value
    #expect(made.result.status == 0)
    #expect(made.result.output.contains("计分单位35/35个，平均0.830\n"))
    let names = Set(try made.tree().keys)
    #expect(names.isSuperset(of: ["series.csv", "series.csv-metadata.json", "divisions/NOR.html"]))
    #expect(!names.contains("losses.csv"))
  }

  @Test func `It can be rendered again from its own result`() async throws {
    let made = try await Self.run.value
    let again = made.folder.path("again")
    let result = try await Program.run("report", made.path, "--output", again)
    #expect(result.status == 0)
    let (before, after) = (try made.tree(), try made.folder.tree("again"))
    #expect(before["series.csv"] == after["series.csv"])
    #expect(before["index.html"] == after["index.html"])
  }

  @Test func `A unit's value is explained`() async throws {
    let result = try await Program.run(
      "explain", "--scheme", "indicators/hdi-2020", "--submissions", "samples/hdi-2020",
      "--period", "2019", "--division", "NOR", "--lang", "en")
    #expect(result.status == 0)
    #expect(result.output.contains("score 0.957, rank 1, grade very high"))
    #expect(result.output.contains("H1  Life expectancy at birth  0.960"))
    #expect(result.output.contains("result: 82.4 years, between the goalposts 20 years"))
  }
}
