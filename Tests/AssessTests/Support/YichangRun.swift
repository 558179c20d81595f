import AssessTestSupport
import Foundation

/// Runs over the samples of Yichang, each made once for all tests.
enum YichangRun {
  /// A run and the folder that it wrote.
  struct Made: Sendable {
    var result: Program.Result
    var folder: Folder

    /// The path of the output.
    var path: String { folder.path("out") }

    /// The files of the output.
    func tree() throws -> [String: Data] { try folder.tree("out") }
  }

  /// The run over the samples as they are.
  static let plain = Task { try await make(from: "samples/yichang-2020") }

  /// Runs `assess run` over submissions; a relative path is one of the repository.
  static func make(
    from submissions: String, period: String = "2020Q4", options: [String] = []
  ) async throws -> Made {
    let folder = try Folder()
    let result = try await Program.run(
      [
        "run", "--scheme", "indicators/yichang-2020", "--period", period,
        "--submissions", submissions, "--output", folder.path("out"),
      ] + options)
    return Made(result: result, folder: folder)
  }
}
