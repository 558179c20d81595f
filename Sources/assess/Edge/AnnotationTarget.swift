import AssessKit
import Foundation
import Renderers

/// The new file to which `--annotate` writes: never an input, and never one that is there already,
/// since somebody may have corrected it.
struct AnnotationTarget {
  private let path: String

  /// The path as it is printed.
  private let shown: String

  /// Checks the path before anything is read.
  init(_ path: String, checking inputs: [String]) throws {
    self.path = path
    shown = SafeFileNames.masked(path)
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    guard name.lowercased().hasSuffix(".ods"), name.count > ".ods".count else {
      throw Self.noWorkbook(shown)
    }
    for input in inputs { try Self.refuse(path, over: input) }
    if try OutputPlace(path).exists {
      throw EdgeError(
        .inputOutput,
        LocalizedText(
          zh: "“\(shown)”已经存在，里面可能有改过的数，没有覆盖。请换一个文件名，或先移走它。",
          en: """
            '\(shown)' is there already, perhaps with corrections in it, and was kept. Give another \
            name, or move it away.
            """))
    }
  }

  /// Writes the workbook, whole or not at all, and says what became of it.
  func write(_ review: ReturnReview, in language: Language) throws {
    let result = try AnnotatedWorkbook(language: language).result(of: review)
    try Disk.create(path, result.bytes)
    for remark in result.remarks { Console.standard.note(remark) }
    Console.standard.note(
      LocalizedText(
        zh: "已写出“\(shown)”：着色\(result.markedCells)个单元格，第一张工作表是待办事项。",
        en: """
          Wrote '\(shown)': \(result.markedCells) cells are coloured, and the first sheet says what \
          to do.
          """))
  }

  private static func refuse(_ path: String, over input: String) throws {
    let (target, shown) = (SafeFileNames.masked(path), SafeFileNames.masked(input))
    if Disk.isSame(path, input) {
      throw EdgeError(
        .usage,
        LocalizedText(
          zh: "--annotate 不能写到被检查的文件“\(shown)”上。请换一个文件名。",
          en: "--annotate must not write over '\(shown)', which is checked. Give another name."))
    }
    guard Disk.isFolder(input), Disk.isBelow(path, folder: input) else { return }
    throw EdgeError(
      .usage,
      LocalizedText(
        zh: "“\(target)”在被检查的文件夹“\(shown)”里，下次会当作报送文件来读。请写到别的文件夹。",
        en: """
          '\(target)' lies in the folder '\(shown)', which is checked: next time it would be read as a \
          return. Write it to another folder.
          """))
  }

  private static func noWorkbook(_ shown: String) -> EdgeError {
    EdgeError(
      .usage,
      LocalizedText(
        zh: "--annotate 写出的是ODS工作簿，文件名要以 .ods 结尾，如 批注.ods；给出的是“\(shown)”。",
        en: """
          --annotate writes an ODS workbook, which needs a name that ends in .ods, such as \
          remarks.ods; '\(shown)' is none.
          """))
  }
}
