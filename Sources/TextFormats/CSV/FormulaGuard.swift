/// Knows text that a spreadsheet would run.
enum FormulaGuard {
  private static let starters: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠",
  ]

  /// What spreadsheets skip, or do not show, before a formula.
  private static let blanks: Set<Unicode.Scalar> = [
    " ", "\n", "\u{A0}", "\u{200B}", "\u{3000}", "\u{FEFF}",
  ]

  /// Returns whether a spreadsheet might take `text` for a formula.
  static func isFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first(where: { !blanks.contains($0) }) else {
      return false
    }
    return starters.contains(first)
  }
}
