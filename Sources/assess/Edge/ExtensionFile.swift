import AssessKit

/// The file of the extensions that the office has granted: 区划代码,报表,考核期,延至,批准文号,批准单位.
enum ExtensionFile {
  /// The names that it may have.
  static let names = ["extensions.csv", "延期.csv"]

  /// Returns whether a file is the list of extensions: one at the top of the one folder that was given,
  /// which is the office's own.
  ///
  /// Below that, and where folders or files are given one by one, such as `submissions/*`, nobody knows
  /// it from a district's own file, and no district can extend its own due date.
  static func matches(_ name: String, in paths: [String]) -> Bool {
    paths.count == 1 && paths.allSatisfy(Disk.isFolder) && names.contains(name)
  }

  /// Says of a file with the name of a list that it is read as any other, and how to have it heard.
  static func noteUnused(among files: [String], of paths: [String]) {
    let isSingleFolder = paths.count == 1 && paths.allSatisfy(Disk.isFolder)
    guard !isSingleFolder else { return }
    for name in files where names.contains(name.split(separator: "/").last.map(String.init) ?? "") {
      Console.standard.note(
        LocalizedText(
          zh: "“\(name)”没有作为延期登记使用：只有单独指定一个文件夹时，才使用它最上一级的登记。",
          en: """
            '\(name)' is not used as a list of extensions: it is at the top of a folder that is given \
            alone.
            """))
    }
  }
}
