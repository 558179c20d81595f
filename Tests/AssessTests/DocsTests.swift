import AssessTestSupport
import Foundation
import Testing

/// Every command and every option is in the documentation.
struct DocsTests {
  private static let commands = [
    "run", "validate", "template", "lint", "explain", "report", "compare",
  ]

  /// The documents that there are, joined; `nil` while there is no README.
  private static let text: String? = {
    guard FileManager.default.fileExists(atPath: Repository.url("README.md").path) else {
      return nil
    }
    let manuals = Repository.files(below: "docs").filter {
      $0.hasPrefix("manual") && $0.hasSuffix(".md")
    }.map { "docs/\($0)" }
    return (["README.md", "README.zh-CN.md"] + manuals)
      .compactMap { try? Repository.text($0) }.joined(separator: "\n")
  }()

  @Test(.enabled(if: text != nil, "there is no README yet"), arguments: commands)
  func `Every command and long option is in README or manual`(command: String) async throws {
    let text = try #require(Self.text)
    #expect(text.contains("assess \(command)"))
    let help = try await Program.run(command, "--help").output
    let options = Set(help.matches(of: /--[a-z][a-z-]+/).map { String($0.output) })
    #expect(!options.isEmpty)
    let missing = options.filter { option in
      !text.matches(of: /--[a-z][a-z-]+/).contains { $0.output == option }
    }
    #expect(missing.sorted() == [])
  }

  @Test func `The list of commands in this test is that of the program`() async throws {
    let help = try await Program.run("--help").output
    let section = help.split(separator: "SUBCOMMANDS:").last ?? ""
    let names = section.matches(of: #/\n  ([a-z]+) /#).map { String($0.output.1) }
    #expect(names.filter { $0 != "help" } == Self.commands)
  }
}
