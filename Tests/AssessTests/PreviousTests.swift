import AssessTestSupport
import Foundation
import Testing
import TextFormats

/// `--previous`: returns of earlier periods to compare with.
struct PreviousTests {
  private static let broken = "samples/broken"
  private static let scheme = ["--scheme", "indicators/yichang-2020", "--period", "2020Q4"]

  private static func validate(_ file: String, _ options: String...) async throws
    -> Program.Result
  {
    try await Program.run(["validate", "\(broken)/\(file)"] + scheme + options)
  }

  @Test func `A jump is found with the earlier return, and not without`() async throws {
    let plain = try await Self.validate("122-stock-jumps.csv")
    #expect(plain.status == 0 && !plain.output.contains("A604"))
    let folder = try await Self.validate(
      "122-stock-jumps.csv", "--previous", "\(Self.broken)/previous")
    #expect(folder.status == 0 && folder.errors.isEmpty)
    #expect(folder.output.contains("“个人调解室”填的是40，2020年第三季度是4"))
    #expect(!folder.output.contains("previous/"))
    let strict = try await Self.validate(
      "122-stock-jumps.csv", "--previous", "\(Self.broken)/previous", "--strict")
    #expect(strict.status == 1)
  }

  @Test(arguments: ["zh", "en"])
  func `Files may be given one by one, in any order, and lines are not too wide`(
    language: String
  ) async throws {
    let files = ["organisations-2020Q3", "publicity-2019-2020", "correction-2019Q4"]
      .map { "\(Self.broken)/previous/\($0).csv" }
    func run(_ files: [String]) async throws -> Program.Result {
      try await Program.run(
        [
          "validate", "\(Self.broken)/122-stock-jumps.csv",
          "\(Self.broken)/124-far-from-history.csv",
          "\(Self.broken)/126-opening-not-last-closing.csv", "--lang", language,
        ] + Self.scheme + files.flatMap { ["--previous", $0] })
    }
    let first = try await run(files)
    #expect(first.status == 1)
    for code in ["A603", "A604", "A606"] { #expect(first.output.contains(code)) }
    #expect(first.output == (try await run(files.reversed())).output)
    #expect(
      first.output.split(separator: "\n").allSatisfy { DisplayWidth.width(of: String($0)) <= 80 })
  }

  @Test func `A file that cannot be used is named by the option and its path`() async throws {
    let folder = try Folder()
    try folder.write("a,b\n1,2\n", to: "old/notes.csv")
    let result = try await Self.validate(
      "clean/organisations.csv", "--previous", folder.path("old"))
    #expect(result.status == 0)
    #expect(result.output.contains("A608"))
    #expect(result.output.contains("previous/old/notes.csv"))
  }

  @Test func `A path that is not there ends with 4`() async throws {
    let result = try await Self.validate(
      "clean/organisations.csv", "--previous", "\(Self.broken)/nowhere")
    #expect(result.status == 4)
    #expect(result.output.isEmpty && result.errors.contains("nowhere"))
  }

  @Test func `A run takes its trends from there, and the manifest has the files`() async throws {
    let folder = try Folder()
    let quarter = try folder.copy("samples/yichang-2020", as: "now")
    let manager = FileManager.default
    try manager.createDirectory(atPath: folder.path("old"), withIntermediateDirectories: true)
    try manager.moveItem(atPath: "\(quarter)/2020Q3", toPath: folder.path("old/2020Q3"))
    let list = try String(contentsOfFile: "\(quarter)/submissions.csv", encoding: .utf8)
    let lines = list.split(separator: "\n")
    try folder.write(
      (lines.filter { !$0.hasPrefix("2020Q3") } + [""]).joined(separator: "\n"),
      to: "now/submissions.csv")
    try folder.write(
      (lines.filter { !$0.hasPrefix("2020Q4") } + [""]).joined(separator: "\n"),
      to: "old/submissions.csv")
    let made = try await YichangRun.make(
      from: quarter, options: ["--previous", folder.path("old")])
    #expect(made.result.status == 0)
    let plain = try await YichangRun.plain.value
    for name in ["scores.csv", "ranking.csv", "losses.csv"] {
      #expect(try made.tree()[name] == plain.tree()[name], "\(name)")
    }
    let manifest = String(decoding: try made.tree()["manifest.json"] ?? Data(), as: UTF8.self)
    #expect(manifest.contains("previous/old/2020Q3/全市-人民调解统计表.csv"))
    #expect(manifest.contains("previous/old/submissions.csv"))
  }
}
