/// Names from a file, as they may be printed.
enum SafeText {
  /// What is printed in place of text that holds personal data.
  static let withheld = "***"

  /// Returns what was read in a cell, cut to twenty characters, or stars where it holds personal data
  /// or the label of a person: a name may stand in any column of a shifted row.
  static func read(_ cell: CellBytes) -> String {
    let start = cell.prefix(400)
    let text = start.text
    if isPersonal(start, text) { return withheld }
    return text.masked
  }

  /// Returns the whole text, or stars where it holds personal data or the label of a person.
  static func whole(_ text: String) -> String {
    isPersonal(Array(text.utf8)[...], text) ? withheld : text
  }

  private static func isPersonal(_ bytes: CellBytes, _ text: String) -> Bool {
    PersonalDataScan.firstHit(in: bytes) != nil || PersonalHeader.labels(text)
      || PersonLabel.isFollowedByName(in: text)
  }

  /// Returns the text, cut to forty characters, or stars where it holds personal data or names somebody
  /// behind a label, as a header such as 填报人：张三 does.
  static func of(_ text: String) -> String {
    if PersonalDataScan.firstHit(in: Array(text.utf8)[...]) != nil
      || PersonLabel.isFollowedByName(in: text, afterBlank: false)
    {
      return withheld
    }
    let scalars = text.unicodeScalars
    guard scalars.count > 40 else { return text }
    return String(String.UnicodeScalarView(scalars.prefix(40))) + "…"
  }
}
