import TextFormats

/// The sheet with the to-do list that the program puts in front of a clerk's own sheets.
///
/// It is no table and no note of the clerk, and is passed over without a word. It is known by the
/// end of its title and the head of its list, which programs keep whatever else they change.
public enum TodoSheet {
  /// How the title in its first cell ends.
  public static let titleEnd = "assess validate --annotate"

  /// The head of the list, in each language.
  private static let heads = [
    ["序号", "程度", "代码", "位置", "哪里不对", "应为", "怎么办"],
    ["No.", "Severity", "Code", "Place", "What is wrong", "Expected", "What to do"],
  ]

  /// Returns whether a sheet is one.
  static func matches(_ sheet: WorkbookSheet) -> Bool {
    guard let row = sheet.rows.first, row.number == 1, let cell = row.cells.first else {
      return false
    }
    let title = sheet.content(of: cell).trimmed.suffix(titleEnd.utf8.count)
    guard title.elementsEqual(titleEnd.utf8) else { return false }
    return sheet.rows.prefix(40).contains { row in
      let words = row.cells.map { String(decoding: sheet.content(of: $0).trimmed, as: UTF8.self) }
      return heads.contains { words.starts(with: $0) }
    }
  }
}
