import AssessKit
import Foundation

/// Keeps two runs from writing one folder: a lock on a file beside it.
///
/// The kernel lets go of the lock when the process ends, however it ends, so that there is no
/// stale lock to remove.
final class FolderLock: Sendable {
  private let descriptor: Int32

  /// Takes the lock, or ends with exit code 4 when another run has it.
  init(for folder: URL) throws {
    let path = folder.deletingLastPathComponent()
      .appendingPathComponent(".\(folder.lastPathComponent).lock").path
    descriptor = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o640)
    guard descriptor >= 0 else { throw OutputFolder.unwritable(path, errno) }
    let shown = SafeFileNames.masked(folder.path)
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw EdgeError(
        .inputOutput,
        LocalizedText(
          zh: "另一个 assess 正在写“\(shown)”。请等它结束，或用 --output 换一个文件夹。",
          en: "Another run is writing '\(shown)'. Wait for it, or give another --output."))
    }
  }

  deinit { close(descriptor) }
}
