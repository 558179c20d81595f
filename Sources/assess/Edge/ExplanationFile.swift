import AssessKit
import Foundation
import Renderers

/// The file of `--explain`, in which a clerk explains queries: it is read, and its rows are written
/// for the clerk.
struct ExplanationFile {
  private let path: String

  /// The path as it is printed.
  private var shown: String { SafeFileNames.masked(path) }

  /// What is in it; `nil` where there is none yet.
  let file: SourceFile?

  /// Reads the file, where there is one.
  init(at path: String) throws {
    self.path = path
    guard !Disk.isFolder(path) else { throw Self.isFolder(path) }
    guard try OutputPlace(path).exists else {
      file = nil
      return
    }
    file = SourceFile(name: path, bytes: try Disk.bytes(of: path))
  }

  /// Whether it is what lies at another path.
  func isAt(_ other: String) -> Bool { Disk.isSame(path, other) }

  /// Adds a row for each open query that has none, and says what is to be done.
  func extend(by report: ValidationReport) throws {
    let isRefused = report.findings.contains { $0.location.file == shown && $0.severity >= .error }
    guard !isRefused else { return Console.standard.note(refused) }
    guard !report.openQueries.isEmpty else { return Console.standard.note(nothing) }
    if let bytes = ExplanationCSV().bytes(of: file?.bytes, adding: report.openQueries) {
      try write(bytes)
    }
    Console.standard.note(waiting(report.openQueries.count))
  }

  /// Writes the file as a whole or not at all; never over what somebody else wrote meanwhile.
  private func write(_ bytes: [UInt8]) throws {
    let place = try OutputPlace(path)
    let now = place.exists ? try Disk.bytes(of: path) : nil
    guard now == file?.bytes else { throw changed }
    try place.write(bytes)
  }

  // MARK: What is said

  private func waiting(_ count: Int) -> LocalizedText {
    LocalizedText(
      zh: "“\(shown)”中有\(count)行待说明：请填写“说明”“单位”“日期”三栏，再运行一次。",
      en: "\(count) rows of '\(shown)' wait for a reason: fill in 说明, 单位 and 日期, then run again.")
  }

  private var nothing: LocalizedText {
    LocalizedText(
      zh: "没有待说明的核实，“\(shown)”没有改动。",
      en: "There are no queries to explain; '\(shown)' was left as it is.")
  }

  private var refused: LocalizedText {
    LocalizedText(
      zh: "“\(shown)”有错误，没有补写；请先按上面的提示改正它。",
      en: "'\(shown)' has errors and was left as it is; correct it as said above.")
  }

  private var changed: EdgeError {
    EdgeError(
      .inputOutput,
      LocalizedText(
        zh: "“\(shown)”刚刚被别的程序改动，没有覆盖。请保存并关闭它，再运行一次。",
        en:
          "'\(shown)' was changed meanwhile and not overwritten. Save and close it, then run again."
      )
    )
  }

  private static func isFolder(_ path: String) -> EdgeError {
    let shown = SafeFileNames.masked(path)
    return EdgeError(
      .usage,
      LocalizedText(
        zh: "--explain 要一个文件，“\(shown)”是文件夹。请写成“\(shown)/说明.csv”。",
        en: "--explain takes a file, and '\(shown)' is a folder. Give '\(shown)/说明.csv'."))
  }
}
