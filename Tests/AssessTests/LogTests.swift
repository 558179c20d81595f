import AssessTestSupport
import Foundation
import Testing

/// Messages for people and for machines.
struct LogTests {
  @Test(arguments: [
    ["lint", "no/such/folder"],
    ["validate", "no-such-file.csv"],
    ["validate", "samples", "--scheme", "SPOILT"],
    ["run", "--scheme", "SPOILT", "--period", "2020Q4", "--submissions", "samples"],
  ])
  func `Every line of a JSON log is an object with level and message`(
    arguments: [String]
  ) async throws {
    let folder = try Folder()
    let spoilt = try SpoiltScheme.write(into: folder)
    let result = try await Program.run(
      arguments.map { $0 == "SPOILT" ? spoilt : $0 } + ["--log-format", "json"])
    #expect(result.status == 3 || result.status == 4)
    let lines = result.errors.split(separator: "\n")
    #expect(!lines.isEmpty)
    for line in lines {
      let entry = try JSONDecoder().decode([String: String].self, from: Data(line.utf8))
      #expect(entry["level"] == "error")
      #expect(entry["message"]?.isEmpty == false)
    }
  }

  @Test func `A wrong value of another option is logged as JSON`() async throws {
    let result = try await Program.run(
      "report", "samples", "--formats", "docx", "--log-format", "json")
    #expect(result.status == 2)
    let entry = try JSONDecoder().decode([String: String].self, from: Data(result.errors.utf8))
    #expect(entry["message"]?.contains("docx") == true)
  }

  @Test func `A reader that closes the pipe is no error`() async throws {
    let line = "\"$ASSESS\" validate samples/yichang-2020-broken | head -1"
    let result = try await Program.shell("set -o pipefail; \(line); echo ${PIPESTATUS[0]} >&2")
    #expect(result.output.split(separator: "\n").count == 1)
    #expect(["0", "1"].contains(result.errors.trimmingCharacters(in: .newlines)))
  }

  @Test func `A closed stdout is no crash`() async throws {
    let result = try await Program.shell("\"$ASSESS\" explain A305 >&-")
    #expect(result.status < 6)
  }

  @Test(arguments: [["NO_COLOR=1"], [], ["TERM=dumb"]])
  func `Nothing but words goes into a pipe`(environment: [String]) async throws {
    let result = try await Program.run(
      ["validate", "samples/yichang-2020-broken/1-figures"], environment: environment)
    #expect(!result.output.utf8.contains(0x1B))
  }

  @Test(arguments: ["NO_COLOR=", "NO_COLOR=1"])
  func `A terminal has colours unless they are not wanted`(setting: String) async throws {
    let command = "$ASSESS validate samples/yichang-2020-broken/1-figures"
    let result = try await Program.shell(
      "TERM=xterm \(setting) script -qec \"\(command)\" /dev/null </dev/null")
    #expect(result.output.utf8.contains(0x1B) == (setting == "NO_COLOR="))
  }
}
