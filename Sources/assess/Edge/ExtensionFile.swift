/// The file of the extensions that the office has granted: 区划代码,报表,考核期,延至,批准文号,批准单位.
enum ExtensionFile {
  /// The names that it may have.
  static let names = ["extensions.csv", "延期.csv"]

  /// Returns whether a file is the list of extensions: one that was named, or that lies at the top of
  /// a folder.
  ///
  /// Below that are the districts' own files, and no district can extend its own due date.
  static func matches(_ name: String, in paths: [String]) -> Bool {
    let parts = name.split(separator: "/")
    guard let last = parts.last, names.contains(String(last)) else { return false }
    return parts.count == 1 || paths.contains(name)
  }
}
