/// Reads the checks of a table, and those between tables.
struct CheckReader {
  /// The severities that a scheme may give.
  private enum Weight: String, CaseIterable {
    case error
    case query

    var severity: Severity { self == .error ? .error : .query }
  }

  /// What names in the formulas mean.
  var formulas: FormulaReader

  /// Returns the check.
  func check(at cursor: YAMLCursor) -> Check? {
    guard let record = cursor.record(.check) else { return nil }
    let id = record["id"]?.id()
    let formula = record["formula"].flatMap { formulas.formula(at: $0, expecting: .flag) }
    let message = record["message"]?.localized()
    let severity = record["severity"]?.choice(of: Weight.self)?.severity
    let tolerance = record["tolerance"]?.points()?.value
    let missing = record["missing"]?.choice(of: Check.MissingOperands.self)
    guard let id, let formula, let message else { return nil }
    return Check(
      id: id, formula: formula, severity: severity ?? .error, message: message,
      tolerance: tolerance ?? .zero, missing: missing ?? .skipIfAny, position: cursor.location)
  }
}
