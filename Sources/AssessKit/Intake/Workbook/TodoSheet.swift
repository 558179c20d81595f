import TextFormats

/// The sheet with the to-do list that the program puts in front of a clerk's own sheets.
///
/// It is no table and no note of the clerk, and is passed over without a word. It is known by the
/// end of its title, which programs keep whatever else they change.
public enum TodoSheet {
  /// How the title in its first cell ends.
  public static let titleEnd = "assess validate --annotate"

  /// Returns whether a sheet is one.
  static func matches(_ sheet: WorkbookSheet) -> Bool {
    guard let row = sheet.rows.first, row.number == 1, let cell = row.cells.first else {
      return false
    }
    return sheet.content(of: cell).trimmed.suffix(titleEnd.utf8.count)
      .elementsEqual(titleEnd.utf8)
  }
}
