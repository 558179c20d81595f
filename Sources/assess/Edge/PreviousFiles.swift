import AssessKit
import Foundation

/// The files of earlier periods that were given for comparison (`--previous`).
///
/// They are known by the option and the last part of the path that was given, such as
/// `previous/2020Q3/全市-人民调解统计表.csv`: not to be mistaken for what is checked, and the same
/// wherever the archive lies.
struct PreviousFiles {
  /// The files.
  private(set) var files: [SourceFile] = []

  /// The lists of extensions beside them.
  ///
  /// Each path is an archive of the office's own, and what it grants moves no due day but those of the
  /// returns that are compared with.
  private(set) var extensions: [SourceFile] = []

  /// The files, and the lists of days of receipt, with their SHA-256.
  private(set) var inputs: [InputFile] = []

  /// Reads files and folders; none at all is no mistake.
  init(at paths: [String]) throws {
    var uses: [String: Int] = [:]
    for path in paths {
      let base = SafeFileNames.masked(
        URL(fileURLWithPath: path).standardizedFileURL.lastPathComponent)
      uses[base, default: 0] += 1
      let place = uses[base].map { $0 > 1 ? "previous-\($0)/\(base)" : "previous/\(base)" }
      func name(_ name: String) -> String {
        Disk.isFolder(path) ? "\(place ?? base)/\(name)" : place ?? base
      }
      let folder = try SubmissionFolder(at: [path])
      func named(_ file: SourceFile) -> SourceFile {
        var file = file
        file.name = name(file.name)
        return file
      }
      files += folder.files.map(named)
      extensions += folder.extensions.map(named)
      inputs += folder.inputs.map { input in
        var input = input
        input.name = name(input.name)
        return input
      }
    }
  }
}
