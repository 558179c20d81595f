/// The delimiters of CSV files, in words.
enum CSVDelimiter {
  /// The ordinary one.
  static let comma = Array(",".utf8)

  /// The one that only a whole header makes believable.
  static let fullWidthComma = Array("，".utf8)

  /// Returns the notice that a file has another delimiter than a comma, or names its own.
  static func notice(_ delimiter: [UInt8], isStated: Bool, file: String) -> Finding? {
    guard isStated || delimiter != comma else { return nil }
    let name = names.first { Array($0.text.utf8) == delimiter }?.name
    return Finding(
      .delimiterUnusual, at: Finding.Location(file: file, line: 1),
      arguments: [
        Finding.Argument(
          "delimiter", name ?? LocalizedText(String(decoding: delimiter, as: UTF8.self)))
      ])
  }

  private static let names: [(text: String, name: LocalizedText)] = [
    (",", LocalizedText(zh: "逗号", en: "a comma")),
    ("\t", LocalizedText(zh: "制表符", en: "a tab")),
    (";", LocalizedText(zh: "分号", en: "a semicolon")),
    ("，", LocalizedText(zh: "全角逗号", en: "a full-width comma")),
  ]
}
