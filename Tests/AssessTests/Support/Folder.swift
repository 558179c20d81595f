import AssessTestSupport
import Foundation

/// A new folder that is deleted with the value.
final class Folder: Sendable {
  /// Where it is.
  let url: URL

  /// The path.
  var path: String { url.path }

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appending(path: "AssessTests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Returns the path of something in the folder.
  func path(_ name: String) -> String { url.appending(path: name).path }

  /// Writes a file and returns its path.
  @discardableResult
  func write(_ bytes: [UInt8], to name: String) throws -> String {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
    return file.path
  }

  /// Writes a text file and returns its path.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try write(Array(text.utf8), to: name)
  }

  /// Copies a folder of the repository and returns the copy's path.
  func copy(_ folder: String, as name: String) throws -> String {
    try FileManager.default.copyItem(atPath: Repository.url(folder).path, toPath: path(name))
    return path(name)
  }

  /// Returns the files below a folder in it, with their bytes.
  func tree(_ name: String = "") throws -> [String: Data] {
    try Self.tree(at: name.isEmpty ? url : url.appending(path: name))
  }

  /// Returns the files below a folder, with their bytes.
  static func tree(at url: URL) throws -> [String: Data] {
    let names = FileManager.default.enumerator(atPath: url.path)
    var files: [String: Data] = [:]
    while let name = names?.nextObject() as? String {
      var isFolder: ObjCBool = false
      let path = url.appending(path: name).path
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
        !isFolder.boolValue
      else { continue }
      files[name] = try Data(contentsOf: URL(filePath: path))
    }
    return files
  }
}
