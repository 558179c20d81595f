import AssessKit
import Foundation

/// Reading files and folders, with errors that say what to do.
enum Disk {
  /// The largest input file that is read whole, in bytes.
  static let largestInput = 2 << 30

  /// Returns the bytes of a file of at most so many.
  static func bytes(of path: String, limit: Int = largestInput) throws -> [UInt8] {
    if let reason = SystemReason.special(path) { throw unreadable(path, reason) }
    do {
      let url = URL(fileURLWithPath: path)
      let size = try url.resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0
      guard size <= limit else { throw tooLarge(path, size, limit) }
      return try [UInt8](Data(contentsOf: url, options: .mappedIfSafe))
    } catch let error as EdgeError {
      throw error
    } catch {
      throw unreadable(path, SystemReason.words(error))
    }
  }

  /// Whether there is a folder at `path`.
  static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  /// Whether two paths lead to the same place, however they are written: by links of either kind, too.
  static func isSame(_ first: String, _ second: String) -> Bool {
    var statuses = [stat(), stat()]
    if stat(first, &statuses[0]) == 0, stat(second, &statuses[1]) == 0 {
      return statuses[0].st_dev == statuses[1].st_dev && statuses[0].st_ino == statuses[1].st_ino
    }
    let places = [first, second].map {
      URL(fileURLWithPath: $0).standardizedFileURL.resolvingSymlinksInPath().path
    }
    return places[0] == places[1]
  }

  /// Whether a path, of a file that need not be there, lies in a folder or below it.
  static func isBelow(_ path: String, folder: String) -> Bool {
    let file = URL(fileURLWithPath: path).standardizedFileURL
    let parent = file.deletingLastPathComponent().resolvingSymlinksInPath().path + "/"
    let root = URL(fileURLWithPath: folder).standardizedFileURL.resolvingSymlinksInPath().path
    return parent.hasPrefix(root == "/" ? root : root + "/")
  }

  /// Returns the paths of the files below a folder, relative to it, sorted by their bytes.
  ///
  /// Hidden files and those of office programs' locks are left out; a link to a file is the file.
  static func files(below folder: String) throws -> [String] {
    guard isFolder(folder) else { throw missing(folder) }
    let root = URL(fileURLWithPath: folder).resolvingSymlinksInPath()
    guard
      let walk = FileManager.default.enumerator(
        at: root, includingPropertiesForKeys: [.isRegularFileKey],
        options: [.skipsHiddenFiles])
    else { throw missing(folder) }
    let prefix = root.path.hasSuffix("/") ? root.path : root.path + "/"
    var paths: [String] = []
    for case let url as URL in walk {
      let values = try? url.resolvingSymlinksInPath()
        .resourceValues(forKeys: [.isRegularFileKey])
      guard values?.isRegularFile == true, url.path.hasPrefix(prefix),
        !url.lastPathComponent.hasPrefix("~$")
      else { continue }
      paths.append(String(url.path.dropFirst(prefix.count)))
    }
    return paths.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
  }

  /// Writes a new file, whole or not at all; one that is there already is left as it is.
  static func create(_ path: String, _ bytes: [UInt8]) throws {
    let place = try OutputPlace(path)
    guard !place.exists else {
      throw EdgeError(
        .inputOutput,
        LocalizedText(
          zh: "“\(place.shown)”已经存在，没有覆盖。请写到别处，或先移走它。",
          en: """
            '\(place.shown)' is there already and was kept. Write to another place, or move it away.
            """))
    }
    try place.makeFolder()
    try place.write(bytes)
  }

  static func missing(_ path: String) -> EdgeError {
    let path = SafeFileNames.masked(path)
    return EdgeError(
      .inputOutput,
      LocalizedText(
        zh: "找不到“\(path)”。请核对路径；路径中有空格时要加引号。",
        en: "There is no '\(path)'. Check the path; put it in quotes when it has blanks."))
  }

  private static func unreadable(_ path: String, _ reason: LocalizedText) -> EdgeError {
    guard FileManager.default.fileExists(atPath: path) else { return missing(path) }
    let path = SafeFileNames.masked(path)
    return EdgeError(
      .inputOutput,
      LocalizedText(
        zh: "读不了“\(path)”（\(reason.zh)）。请检查文件权限，或文件是否正被其他程序占用。",
        en: "Cannot read '\(path)' (\(reason.en)). Check its permissions, or whether it is in use.")
    )
  }

  private static func tooLarge(_ path: String, _ size: Int, _ limit: Int) -> EdgeError {
    let path = SafeFileNames.masked(path)
    return EdgeError(
      .inputOutput,
      LocalizedText(
        zh: "“\(path)”有\(size)字节，超过上限\(limit)字节。请拆分后再处理。",
        en: "'\(path)' has \(size) bytes, more than the limit of \(limit). Split it."))
  }
}
