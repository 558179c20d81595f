import AssessKit
import Foundation

/// Where an output goes: every file and folder that is written passes through here.
///
/// A link is followed, as other tools follow it: what it leads to is written, and the link stays. One
/// that leads nowhere is refused, since nobody can tell which end of it was meant.
struct OutputPlace {
  /// What is written, links followed.
  let path: String

  /// The path that was given, as it is printed.
  let shown: String

  /// What is there already.
  enum Present {
    /// Nothing.
    case nothing

    /// A file, with its permissions.
    case file(mode: mode_t)

    /// A folder.
    case folder
  }

  /// What is there already.
  let present: Present

  /// Follows a path, and refuses what cannot be replaced: a device, a pipe, a link that leads nowhere.
  init(_ path: String) throws {
    shown = SafeFileNames.masked(path)
    var status = stat()
    guard lstat(path, &status) == 0 else {
      self.path = path
      present = .nothing
      return
    }
    guard let target = realpath(path, nil) else { throw Self.deadLink(shown) }
    defer { free(target) }
    guard stat(path, &status) == 0 else { throw Self.deadLink(shown) }
    self.path = String(cString: target)
    switch status.st_mode & S_IFMT {
    case S_IFREG: present = .file(mode: status.st_mode & 0o7777)
    case S_IFDIR: present = .folder
    default: throw Self.noFile(shown)
    }
  }

  /// Whether something is there.
  var exists: Bool {
    if case .nothing = present { return false }
    return true
  }

  /// Writes the file, whole or not at all; one that was there keeps its permissions.
  func write(_ bytes: [UInt8]) throws {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    let draft = folder.path + "/.\(getpid())-\(UInt32.random(in: 0 ... .max)).draft"
    let descriptor = open(draft, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure(errno) }
    let code = Self.fill(descriptor, bytes, mode: mode)
    guard code == 0, rename(draft, path) == 0 else {
      let reason = code == 0 ? errno : code
      unlink(draft)
      throw failure(reason)
    }
  }

  /// The permissions of the file: as they were, or as of any new file.
  private var mode: mode_t {
    if case .file(let mode) = present { return mode }
    let mask = umask(0)
    umask(mask)
    return 0o666 & ~mask
  }

  /// Writes and closes; returns 0, or the number of what went wrong.
  private static func fill(_ descriptor: Int32, _ bytes: [UInt8], mode: mode_t) -> Int32 {
    var rest = bytes[...]
    var code: Int32 = 0
    while !rest.isEmpty, code == 0 {
      let written = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if written > 0 {
        rest = rest.dropFirst(written)
      } else if errno != EINTR {
        code = written == 0 ? EIO : errno
      }
    }
    if code == 0, fchmod(descriptor, mode) != 0 { code = errno }
    if code == 0, fsync(descriptor) != 0, errno != EINVAL { code = errno }
    if close(descriptor) != 0, code == 0 { code = errno }
    return code
  }

  /// Makes the folder in which the file will be.
  func makeFolder() throws {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw failure(SystemReason.words(error))
    }
  }

  // MARK: What is said

  private func failure(_ code: Int32) -> EdgeError { failure(SystemReason.words(code)) }

  private func failure(_ reason: LocalizedText) -> EdgeError {
    EdgeError(
      .inputOutput,
      LocalizedText(
        zh: "写不了“\(shown)”（\(reason.zh)），没有改动它。请检查文件夹权限和磁盘空间，或先关闭打开它的程序。",
        en: """
          Cannot write '\(shown)' (\(reason.en)), which was left as it is. Check the permissions of \
          the folder and the space left, or close the program that has it open.
          """))
  }

  private static func deadLink(_ shown: String) -> EdgeError {
    EdgeError(
      .inputOutput,
      LocalizedText(
        zh: "“\(shown)”是一个链接，指向的文件不存在，没有写入。请删除这个链接，或直接写出目标的路径。",
        en: """
          '\(shown)' is a link that leads nowhere, and nothing was written. Remove the link, or give \
          the path of what it should lead to.
          """))
  }

  private static func noFile(_ shown: String) -> EdgeError {
    EdgeError(
      .inputOutput,
      LocalizedText(
        zh: "“\(shown)”不是普通文件（是设备或管道），不能写入。请换一个文件名。",
        en: "'\(shown)' is a device or a pipe and cannot be written. Give the name of a file."))
  }
}
