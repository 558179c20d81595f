extension Check {
  /// Returns the finding for a check that failed or could not be evaluated.
  ///
  /// - Parameters:
  ///   - code: What kind of finding it is.
  ///   - location: The cell to show.
  ///   - key: What it is about.
  ///   - sides: The comparison on which the check turns, where there is one.
  ///   - entered: The values of the formula as the clerk entered them.
  ///   - missing: The operands that are missing.
  ///   - names: What the names in the formula are called.
  ///   - basis: The values that the check was made on.
  /// - Returns: The finding, with the severity that the scheme gives the check.
  func finding(
    _ code: FindingCode, at location: Finding.Location, key: Finding.Key,
    sides: ComparisonSides? = nil, entered: LocalizedText? = nil, missing: [ElementReference] = [],
    names: FormulaNames,
    basis: Finding.Basis? = nil
  ) -> Finding {
    Finding(
      code, at: location, key: key,
      arguments: [
        .init("message", message), .init("sides", words(of: sides, entered: entered)),
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

extension Check {
  /// What both sides came to; of a formula that scales its values, first these as they were entered:
  /// the sides of `a × 100 ≤ b` stand nowhere in the return.
  private func words(of sides: ComparisonSides?, entered: LocalizedText?) -> LocalizedText {
    guard let sides else { return LocalizedText("") }
    guard let entered, sides.leftExpression.isScaled || sides.rightExpression.isScaled else {
      return sides.words
    }
    let worked = sides.words
    return LocalizedText(
      zh: "所填的数：\(entered.zh)；\(worked.zh.isEmpty ? "" : "按公式算，\(worked.zh)")",
      en: "entered: \(entered.en); \(worked.en.isEmpty ? "" : "by the formula: \(worked.en)")")
  }

  /// Returns the values of the formula's names as they were entered, `nil` where it has none.
  func entered(in source: some ValueSource, names: FormulaNames) -> LocalizedText? {
    let uses = formula.expression.elements.reduce(into: [Expression]()) { uses, use in
      let name = Expression.element(use.element)
      let term = use.shift == .none ? name : .shifted(use.shift, name)
      if !uses.contains(term) { uses.append(term) }
    }
    let sums = formula.expression.aggregates.reduce(into: [Expression]()) { uses, use in
      let sum = Expression.aggregate(use.aggregate)
      let term = use.shift == .none ? sum : .shifted(use.shift, sum)
      if !uses.contains(term) { uses.append(term) }
    }
    let terms = (uses + sums).compactMap { term in
      term.evaluated(in: source).number.map { number in
        LocalizedText(
          zh: "“\(term.inWords(names, in: .zh))”\(number.shortText())",
          en: "\(term.inWords(names, in: .en)) \(number.shortText())")
      }
    }
    return terms.isEmpty ? nil : terms.joined
  }
}

extension Expression {
  /// Whether a product or a quotient is in it, so that it comes to what nobody entered.
  fileprivate var isScaled: Bool {
    switch self {
    case .binary(.times, _, _), .binary(.divided, _, _): true
    case .binary(_, let left, let right): left.isScaled || right.isScaled
    case .unary(_, let operand), .shifted(_, let operand): operand.isScaled
    case .conditional(_, let first, let second): first.isScaled || second.isScaled
    case .call(_, let operands): operands.contains { $0.isScaled }
    case .literal, .element, .period, .aggregate: false
    }
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
