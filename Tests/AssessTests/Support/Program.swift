import AssessTestSupport
import Foundation
import Subprocess
import Testing

/// The built program, run as its users run it.
enum Program {
  /// What a run came to.
  struct Result: Sendable {
    /// The exit code; 128 and the signal when it was killed by one, as a shell says it.
    var status: Int32

    /// What it wrote to stdout.
    var output: String

    /// What it wrote to stderr.
    var errors: String
  }

  /// The path of the program: it is built beside the bundle of the tests.
  static let path: String = {
    let arguments = CommandLine.arguments
    let flag = arguments.firstIndex(of: "--test-bundle-path")
    let bundle = flag.flatMap { $0 + 1 < arguments.count ? arguments[$0 + 1] : nil }
    let candidates = [bundle, arguments.first].compactMap { $0 }.map {
      URL(filePath: $0).deletingLastPathComponent().appending(path: "assess").path
    }
    let built = Repository.url(".build/debug/assess").path
    return candidates.first { FileManager.default.isExecutableFile(atPath: $0) } ?? built
  }()

  /// Runs the program in the root of the repository.
  ///
  /// - Parameters:
  ///   - arguments: What comes after `assess`.
  ///   - environment: Settings such as `NO_COLOR=1`.
  static func run(
    _ arguments: String..., environment: [String] = [], folder: URL = Repository.root
  ) async throws -> Result {
    try await run(arguments, environment: environment, folder: folder)
  }

  /// Runs the program.
  static func run(
    _ arguments: [String], environment: [String] = [], folder: URL = Repository.root
  ) async throws -> Result {
    try await command(["env", "-C", folder.path] + environment + [path] + arguments)
  }

  /// Runs a line of the shell, in which `$ASSESS` is the program.
  static func shell(_ line: String, folder: URL = Repository.root) async throws -> Result {
    try await command(["env", "-C", folder.path, "ASSESS=\(path)", "bash", "-c", line])
  }

  private static func command(_ words: [String]) async throws -> Result {
    let name = try #require(words.first)
    let result = try await Subprocess.run(
      .name(name), arguments: Arguments(Array(words.dropFirst())),
      output: .string(limit: 64 << 20), error: .string(limit: 64 << 20))
    let status: Int32 =
      switch result.terminationStatus {
      case .exited(let code): code
      case .signaled(let signal): 128 + signal
      }
    return Result(
      status: status, output: result.standardOutput, errors: result.standardError)
  }
}
