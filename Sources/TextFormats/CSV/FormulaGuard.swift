/// Knows text that a spreadsheet would run.
enum FormulaGuard {
  /// Returns whether a spreadsheet might take `text` for a formula.
  static func isFormula(_ text: String) -> Bool {
    text.unicodeScalars.first { !isBlank($0) }.map(isStarter) ?? false
  }

  private static func isStarter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠": true
    default: false
    }
  }

  /// What spreadsheets skip, or do not show, before a formula.
  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\n", "\u{A0}", "\u{200B}", "\u{3000}", "\u{FEFF}": true
    default: false
    }
  }
}
