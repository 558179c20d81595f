import Foundation

/// A program on the machine that knows better than our own code.
enum Tool {
  /// Whether a program can be run; without it the tests that need it are skipped.
  static func isInstalled(_ name: String) -> Bool {
    (try? run([name, "--version"]))?.status == 0
  }

  /// Runs a program, and returns its exit status and output.
  static func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }

  /// Calls `body` with the path of a new file that has `bytes` and is deleted afterwards.
  static func withFile<Result>(_ bytes: [UInt8], _ body: (String) throws -> Result) throws -> Result
  {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("TextFormatsTests-\(UUID().uuidString)")
    try Data(bytes).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    return try body(url.path)
  }
}
