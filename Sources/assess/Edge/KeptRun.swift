import AssessKit
import Renderers

/// What the folder of a run keeps beside the report, so that it can be scored again: the facts, and
/// the files of the scheme as they were.
enum KeptRun {
  /// The facts of a run that was just made.
  case facts(RunFacts, schemeFiles: [String: [UInt8]])

  /// The files that an earlier run kept, byte for byte; none of a run that kept nothing.
  case files([OutputFile])

  /// The folder of the scheme's files, within that of the run.
  static let schemeFolder = "scheme"

  /// Writes the files.
  func write(schemeHash: String, to sink: inout FolderSink) throws {
    switch self {
    case .facts(let facts, let files):
      try KeptFactsJSON.write(facts, schemeHash: schemeHash, to: &sink)
      for (name, bytes) in files.sorted(by: { $0.key < $1.key }) {
        try sink.write(OutputFile(path: "\(Self.schemeFolder)/\(name)", bytes: bytes))
      }
    case .files(let files):
      for file in files { try sink.write(file) }
    }
  }
}
