import AssessKit
import Foundation
import Renderers

/// The folder of a run, read again.
struct RunFolder {
  private let path: String

  /// Names a folder; nothing is read yet.
  init(at path: String) { self.path = path }

  /// Returns the report of the run.
  func report() throws -> AssessmentReport {
    let file = "\(path)/\(JSONRenderer.path)"
    let bytes = try Disk.bytes(of: file)
    do {
      return try AssessmentReport(json: bytes)
    } catch {
      throw Self.damaged(file, error)
    }
  }

  /// Returns the files that the run kept beside its report, byte for byte.
  func kept() throws -> KeptRun {
    var files: [OutputFile] = []
    if isThere(KeptFactsJSON.path) { files.append(try file(KeptFactsJSON.path)) }
    let scheme = "\(path)/\(KeptRun.schemeFolder)"
    if Disk.isFolder(scheme) {
      for name in try Disk.files(below: scheme) where !name.contains("/") {
        files.append(try file("\(KeptRun.schemeFolder)/\(name)"))
      }
    }
    return .files(files)
  }

  /// Returns the run as it is compared: with its scheme and its facts, where it kept them.
  func run(named label: String) throws -> ComparedRun {
    let report = try report()
    guard isThere(KeptFactsJSON.path), Disk.isFolder("\(path)/\(KeptRun.schemeFolder)") else {
      return ComparedRun(label: label, report: report)
    }
    let facts = try facts()
    guard facts.schemeHash == report.scheme.hash, facts.period == report.period else {
      throw Self.changed("\(path)/\(KeptFactsJSON.path)")
    }
    return ComparedRun(
      label: label, report: report, basis: .init(scheme: try scheme(of: report), facts: facts))
  }

  private func facts() throws -> KeptFacts {
    let file = "\(path)/\(KeptFactsJSON.path)"
    let bytes = try Disk.bytes(of: file, limit: KeptFactsJSON.largestFile)
    do {
      return try KeptFacts(json: bytes)
    } catch {
      throw Self.damaged(file, error)
    }
  }

  /// Reads the scheme that the run kept, and makes sure that it is the one of the report.
  private func scheme(of report: AssessmentReport) throws -> Scheme {
    let folder = try SchemeFolder(at: "\(path)/\(KeptRun.schemeFolder)")
    let isSound = folder.reading.findings.allSatisfy { $0.severity < .error }
    guard folder.hash == report.scheme.hash, isSound, let scheme = folder.reading.scheme else {
      throw Self.changed(folder.path)
    }
    return scheme
  }

  private func isThere(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(path)/\(name)")
  }

  private func file(_ name: String) throws -> OutputFile {
    OutputFile(path: name, bytes: try Disk.bytes(of: "\(path)/\(name)"))
  }

  private static func damaged(_ file: String, _ error: ReportDecodingError) -> EdgeError {
    EdgeError(
      .inputOutput,
      LocalizedText(zh: "“\(file)”：\(error.words.zh)。", en: "'\(file)': \(error.words.en)."))
  }

  private static func changed(_ place: String) -> EdgeError {
    EdgeError(
      .inputOutput,
      LocalizedText(
        zh: "“\(place)”不是这份报告所用的：生成之后被改动过。请用原来的文件夹，或重新运行 assess run。",
        en: """
          '\(place)' is not what the report was made from: it was changed afterwards. Use the folder \
          as it was, or run assess run again.
          """))
  }
}
