/// The words with which offices say that there is none of something (无、不涉及、/).
enum NothingWord {
  /// Returns whether the trimmed bytes of a cell are such a word.
  static func matches(_ bytes: CellBytes) -> Bool {
    guard bytes.count <= 18 else { return false }
    return words.contains(bytes.halfWidth.withoutBlanks.text.uppercased())
  }

  private static let words: Set<String> = [
    "无", "無", "/", "\\", "-", "--", "---", "—", "——", "–", "―", "――", "─", "──", "不涉及", "不适用",
    "无此项", "没有", "N/A", "NA", "N.A.", "NIL", "NONE",
  ]
}
