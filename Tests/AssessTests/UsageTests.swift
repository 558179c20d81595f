import AssessTestSupport
import Testing

/// What everybody meets first: help, version, mistakes in typing.
struct UsageTests {
  private static let commands = ["run", "validate", "lint", "explain", "report"]

  @Test func `Help names the commands and the exit codes`() async throws {
    let result = try await Program.run("--help")
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    for command in Self.commands { #expect(result.output.contains("\n  \(command) ")) }
    #expect(result.output.contains("0 done"))
  }

  @Test(arguments: commands)
  func `Each command has help`(command: String) async throws {
    let result = try await Program.run(command, "--help")
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    #expect(result.output.contains("USAGE: assess \(command)"))
  }

  @Test func `The version is a number on stdout`() async throws {
    let result = try await Program.run("--version")
    #expect(result.status == 0)
    #expect(result.output.contains(/^\d+\.\d+\.\d+\n$/))
  }

  @Test(arguments: [
    ["--nonsense"], ["frobnicate"], ["validate"], ["run", "--schema", "x"],
    ["run", "--scheme", "indicators/yichang-2020"],
    ["validate", "x.csv", "--format", "pdf"], ["validate", "x.csv", "--period", "2020Q5"],
    ["validate", "x.csv", "--lang", "fr"], ["lint"], ["explain"], ["explain", "A999"],
    ["report"], ["report", "samples", "--formats", "docx"],
    ["report", "samples", "--formats", ""],
    [
      "run", "--scheme", "indicators/yichang-2020", "--period", "2020Q4", "--submissions",
      "samples", "--formats", "html,pdf",
    ],
    [
      "run", "--scheme", "indicators/yichang-2020", "--period", "2020", "--submissions",
      "samples/yichang-2020",
    ],
    [
      "explain", "--scheme", "indicators/yichang-2020", "--submissions", "samples/published",
      "--period", "2020Q4", "--division", "999999",
    ],
  ])
  func `Wrong usage is exit code 2, said on stderr`(arguments: [String]) async throws {
    let result = try await Program.run(arguments)
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.errors.hasPrefix("assess: "))
  }

  @Test(arguments: [
    ["lint", "no/such/folder"], ["validate", "no-such-file.csv"],
    ["validate", "README", "--scheme", "no/such/folder"], ["report", "no/such/run"],
    ["report", "samples"],
    [
      "run", "--scheme", "no/such/folder", "--period", "2020Q4", "--submissions",
      "samples/yichang-2020",
    ],
    [
      "run", "--scheme", "indicators/yichang-2020", "--period", "2020Q4", "--submissions",
      "no/such/folder",
    ],
  ])
  func `What cannot be read is exit code 4 and is named`(arguments: [String]) async throws {
    let result = try await Program.run(arguments)
    #expect(result.status == 4)
    #expect(result.output.isEmpty)
    #expect(result.errors.hasPrefix("assess: "))
    #expect(arguments.contains { !$0.hasPrefix("-") && result.errors.contains($0) })
  }

  @Test func `An unknown file is named in English too`() async throws {
    let result = try await Program.run("validate", "no-such-file.csv", "--lang", "en")
    #expect(result.status == 4)
    #expect(
      result.errors == """
        assess: There is no 'no-such-file.csv'. Check the path; put it in quotes when it has blanks.

        """)
  }

  @Test func `Only failures are said on stderr with --quiet`() async throws {
    let good = try await Program.run("lint", "indicators/published-2020", "--quiet")
    #expect(good.status == 0)
    #expect(good.errors.isEmpty)
    let bad = try await Program.run("lint", "no/such/folder", "--quiet")
    #expect(bad.status == 4)
    #expect(bad.errors.contains("no/such/folder"))
  }
}
