extension Check {
  /// Returns the finding for a check that failed or could not be evaluated.
  ///
  /// - Parameters:
  ///   - code: What kind of finding it is.
  ///   - location: The cell to show.
  ///   - key: What it is about.
  ///   - sides: The comparison on which the check turns, where there is one.
  ///   - missing: The operands that are missing.
  ///   - names: What the names in the formula are called.
  ///   - basis: The values that the check was made on.
  /// - Returns: The finding, with the severity that the scheme gives the check.
  func finding(
    _ code: FindingCode, at location: Finding.Location, key: Finding.Key,
    sides: ComparisonSides? = nil, missing: [ElementReference] = [], names: FormulaNames,
    basis: Finding.Basis? = nil
  ) -> Finding {
    Finding(
      code, at: location, key: key,
      arguments: [
        .init("message", message), .init("sides", sides.map(\.words) ?? LocalizedText("")),
        .init(
          "formula",
          LocalizedText(
            zh: formula.inWords(names, in: .zh), en: formula.inWords(names, in: .en))),
        .init("missing", missing.map { names.element($0) }.joined),
        .init("tables", formula.expression.tables.map { names.table($0) }.joined),
      ],
      severity: code == .checkNotEvaluated ? nil : severity, rule: id,
      basis: basis)
  }
}

extension ComparisonSides {
  /// What both sides came to, as the beginning of a remark: empty where one of them has no number.
  fileprivate var words: LocalizedText {
    guard let left = left.number, let right = right.number else { return LocalizedText("") }
    let apart = (left - right).shortText()
    return LocalizedText(
      zh: "左边为\(left.shortText())，右边为\(right.shortText())，相差\(apart)；",
      en: "left \(left.shortText()), right \(right.shortText()), difference \(apart); ")
  }
}
