import TextFormats

/// The first sheet of the program's own template: for whom it is, how to fill it in, and by when.
///
/// It is no table and no note of the clerk, and is passed over without a word. It is known by the
/// line that says how to check the return, and by the head of its list of tables.
public enum TemplateCoverSheet {
  /// The command in the line that says how to check the return.
  public static let command = "assess validate "

  /// The first two words of the head of the list, in each language.
  public static let heads = [["报表", "准时截止"], ["Table", "Due"]]

  /// Returns whether a sheet is one.
  static func matches(_ sheet: WorkbookSheet) -> Bool {
    let rows = sheet.rows.prefix(20).map { row in
      row.cells.prefix(2).map { String(decoding: sheet.content(of: $0).trimmed, as: UTF8.self) }
    }
    return rows.contains { $0.first?.contains(command) == true }
      && rows.contains(where: heads.contains)
  }
}
