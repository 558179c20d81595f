import AssessKit
import CRename
import Foundation
import Renderers
import TextFormats

/// A folder that appears as a whole or not at all.
///
/// Files are written to a hidden folder beside it, which takes its place in one step at the end: a
/// reader never sees half a report, and a run that fails leaves the last good one as it was.
struct OutputFolder {
  private let folder: URL
  private let draft: URL
  private let lock: FolderLock

  /// Begins to write `path`.
  init(at path: String) throws {
    folder = URL(fileURLWithPath: try OutputPlace(path).path).standardizedFileURL
    let parent = folder.deletingLastPathComponent()
    draft = parent.appendingPathComponent(".\(folder.lastPathComponent).draft")
    do {
      try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
    } catch {
      throw Self.unwritable(parent.path, errno)
    }
    lock = try FolderLock(for: folder)
    try Self.refuseForeign(folder)
    try? FileManager.default.removeItem(at: draft)
    guard mkdir(draft.path, 0o750) == 0 else { throw Self.unwritable(draft.path, errno) }
  }

  /// Returns a sink that writes into the draft.
  func sink() -> FolderSink { FolderSink(root: draft) }

  /// Puts the draft in the place of the folder.
  func commit() throws {
    let exists = FileManager.default.fileExists(atPath: folder.path)
    let moved =
      exists ? crename_exchange(draft.path, folder.path) : rename(draft.path, folder.path)
    guard moved == 0 else { throw Self.unwritable(folder.path, errno) }
    // After an exchange the draft holds the report before this one.
    try? FileManager.default.removeItem(at: draft)
  }

  /// Removes the draft and leaves the folder as it was.
  func abandon() {
    try? FileManager.default.removeItem(at: draft)
  }

  /// Only an empty folder, or one that an earlier run wrote, may be replaced.
  private static func refuseForeign(_ folder: URL) throws {
    if FileManager.default.fileExists(atPath: folder.path), !Disk.isFolder(folder.path) {
      throw unwritable(folder.path, ENOTDIR)
    }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path),
      !names.isEmpty, !names.contains(RunManifest.path)
    else { return }
    let shown = SafeFileNames.masked(folder.path)
    throw EdgeError(
      .inputOutput,
      LocalizedText(
        zh: "“\(shown)”里有别的文件，没有覆盖。请用 --output 指定一个新文件夹或以前的输出文件夹。",
        en: """
          '\(shown)' holds other files and was not replaced. Give a new folder, or that of \
          an earlier run, with --output.
          """))
  }

  static func unwritable(_ path: String, _ code: Int32) -> EdgeError {
    let (path, reason) = (SafeFileNames.masked(path), SystemReason.words(code))
    return EdgeError(
      .inputOutput,
      LocalizedText(
        zh: "写不了“\(path)”（\(reason.zh)）。请检查权限和磁盘空间，或用 --output 换一个文件夹。",
        en: "Cannot write '\(path)' (\(reason.en)). Check permissions and space, or give --output.")
    )
  }
}

/// Writes files below a folder, and remembers the SHA-256 of each.
struct FolderSink: OutputSink {
  private let root: URL
  private var file: FileHandle?
  private var path = ""
  private var digest = Digest()

  /// The files that were written, with their SHA-256.
  private(set) var written: [(path: String, sha256: String)] = []

  init(root: URL) { self.root = root }

  mutating func begin(_ path: String) throws {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard !parts.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }) else {
      throw OutputFolder.unwritable(path, EINVAL)
    }
    let url = root.appendingPathComponent(path)
    let parent = url.deletingLastPathComponent()
    try FileManager.default.createDirectory(
      at: parent, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o750])
    let descriptor = open(url.path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o640)
    guard descriptor >= 0 else { throw OutputFolder.unwritable(path, errno) }
    file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    digest = Digest()
    self.path = path
  }

  mutating func write(_ bytes: [UInt8]) throws {
    digest.update(bytes)
    do {
      try file?.write(contentsOf: bytes)
    } catch {
      throw OutputFolder.unwritable(path, errno)
    }
  }

  mutating func end() throws {
    do {
      try file?.close()
    } catch {
      throw OutputFolder.unwritable(path, errno)
    }
    file = nil
    written.append((path, digest.hexadecimal))
  }
}
