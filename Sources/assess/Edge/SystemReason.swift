import AssessKit
import Foundation

/// Why the system refused something, in words.
enum SystemReason {
  /// Returns the words for a number of `errno`.
  static func words(_ code: Int32) -> LocalizedText {
    LocalizedText(
      zh: chinese[code] ?? "系统错误\(code)", en: String(cString: strerror(code)))
  }

  /// Returns the words for an error of Foundation, which are English there: by the number of the system
  /// that is in it.
  static func words(_ error: any Error) -> LocalizedText {
    let error = error as NSError
    let cause = error.userInfo[NSUnderlyingErrorKey].flatMap { $0 as? any Error } as NSError?
    for error in [error, cause].compactMap(\.self) where error.domain == NSPOSIXErrorDomain {
      return words(Int32(truncatingIfNeeded: error.code))
    }
    if let code = known[error.code], error.domain == NSCocoaErrorDomain { return words(code) }
    return LocalizedText(
      zh: "系统错误\(error.code)", en: error.localizedFailureReason ?? "error \(error.code)")
  }

  /// Returns what a path leads to, where that is no file and no folder and cannot be read as one.
  static func special(_ path: String) -> LocalizedText? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFIFO: return LocalizedText(zh: "是管道，不是文件", en: "it is a pipe and no file")
    case S_IFCHR, S_IFBLK: return LocalizedText(zh: "是设备，不是文件", en: "it is a device and no file")
    case S_IFSOCK: return LocalizedText(zh: "是套接字，不是文件", en: "it is a socket and no file")
    default: return nil
    }
  }

  /// The numbers of Foundation that say no more than one of the system.
  private static let known: [Int: Int32] = [
    257: EACCES, 260: ENOENT, 263: EFBIG, 513: EACCES, 516: EEXIST, 640: ENOSPC, 642: EROFS,
  ]

  private static let chinese: [Int32: String] = [
    EACCES: "没有权限", EPERM: "不允许", ENOENT: "路径不存在", ENOTDIR: "路径中有一段不是文件夹",
    EISDIR: "是文件夹", EEXIST: "已经存在", ENOSPC: "磁盘已满", EDQUOT: "磁盘配额已用完", EROFS: "磁盘是只读的",
    ENAMETOOLONG: "名称太长", ELOOP: "链接互相指向", EIO: "磁盘读写出错", EBUSY: "正被占用", ETXTBSY: "正被占用",
    EMFILE: "打开的文件太多", ENFILE: "打开的文件太多", ENOMEM: "内存不足", EFBIG: "文件太大",
    EINVAL: "名称或参数不合要求", ENOTEMPTY: "文件夹不是空的", EXDEV: "不在同一个磁盘上",
  ]
}
