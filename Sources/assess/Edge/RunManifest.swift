import AssessKit
import Foundation
import Renderers

/// `manifest.json`: what went into a run and what came out, with SHA-256, so that it can be told
/// years later whether a report is the one that these inputs give.
struct RunManifest: Codable {
  /// The name of the file.
  static let path = "manifest.json"

  /// A file that the run wrote.
  struct Output: Codable {
    var path: String
    var sha256: String
  }

  /// What was asked for.
  struct Options: Codable, Equatable {
    var formats: [String]
    var language: Language
    var edition: Edition
    var headers: HeaderNames?

    /// SHA-256 over the files of the office's own face, where it gave any.
    var branding: String?
  }

  var tool: String
  var scheme: String
  var schemeVersion: String
  var schemeHash: String
  var period: Period
  var cutOff: CalendarDate
  var options: Options
  var inputs: [InputFile]
  var outputs: [Output]

  init(of report: AssessmentReport, options: Options, outputs: [Output]) {
    tool = report.tool
    scheme = report.scheme.id
    schemeVersion = report.scheme.version
    schemeHash = report.scheme.hash
    period = report.period
    cutOff = report.cutOff
    self.options = options
    inputs = report.inputs
    self.outputs = outputs.sorted { $0.path < $1.path }
  }

  /// Reads the manifest of a run; `nil` where the folder has none that can be read.
  init?(in folder: String) throws {
    let path = "\(folder)/\(Self.path)"
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    let data = Data(try Disk.bytes(of: path))
    guard let manifest = try? JSONDecoder().decode(RunManifest.self, from: data) else { return nil }
    self = manifest
  }

  /// The bytes of the file.
  func file() throws -> OutputFile {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let json = try encoder.encode(self)
    return OutputFile(path: Self.path, bytes: Array(json) + [UInt8(ascii: "\n")])
  }
}
