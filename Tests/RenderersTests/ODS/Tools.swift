import Foundation

/// Programs of this machine that read what we write.
enum Tools {
  static let jing = path(of: "jing")
  static let soffice = path(of: "soffice")
  static let python = path(of: "python3")

  /// The folder with the schemas of OpenDocument: `ASSESS_SHARED`, or `shared` beside the package.
  static let schemas: URL? = {
    let given = ProcessInfo.processInfo.environment["ASSESS_SHARED"]
    let package = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().appending(path: "../../..").standardizedFileURL
    let places =
      given.map { [URL(fileURLWithPath: $0)] }
      ?? [package.appending(path: "../shared"), package.appending(path: "../../shared")]
    return places.map { $0.appending(path: "odf").standardizedFileURL }.first {
      FileManager.default.fileExists(
        atPath: $0.appending(path: "OpenDocument-v1.3-schema.rng").path)
    }
  }()

  static var canValidate: Bool { jing != nil && schemas != nil }

  private static func path(of name: String) -> URL? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.map { URL(fileURLWithPath: String($0)).appending(path: name) }.first {
      FileManager.default.isExecutableFile(atPath: $0.path)
    }
  }

  /// Runs a program and returns its exit code and what it printed.
  static func run(
    _ program: URL?, _ arguments: [String], in folder: URL? = nil
  ) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }

  /// Runs `body` with a folder of its own, which is removed afterwards.
  static func withFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "assess-tables-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }
}
