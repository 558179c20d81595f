/// The canonical text of a formula, which reads back as the same expression.
///
/// Names are full, numbers decimal, texts in double quotes, and there are no more parentheses than
/// it takes. A number that no decimal writes, which no formula's text can contain, is a division.
extension Expression: CustomStringConvertible {
  /// The formula in its canonical form.
  public var description: String {
    if let (operand, list) = membership {
      let items = list.map(\.description).joined(separator: ", ")
      return "\(operand.text(from: .sum)) in (\(items))"
    }
    return switch self {
    case .literal(let value): value.formulaText
    case .element(let name): name.description
    case .period(let point): point.rawValue
    case .unary(.not, let operand): "not \(operand.text(from: .negation))"
    case .unary(.minus, let operand): "-\(operand.signedText)"
    case .binary(let binaryOperator, let left, let right):
      left.text(from: binaryOperator.leftPrecedence) + " \(binaryOperator.rawValue) "
        + right.text(from: binaryOperator.rightPrecedence)
    case .conditional(let condition, let first, let second):
      "if(\(condition), \(first), \(second))"
    case .aggregate(let aggregate): aggregate.description
    case .shifted(let shift, let operand):
      shift.functionName.map { "\($0)(\(operand))" } ?? operand.description
    case .call(let function, let operands):
      "\(function.rawValue)(\(operands.map(\.description).joined(separator: ", ")))"
    }
  }

  /// Returns the text for an operand's place, in parentheses if it binds more loosely than that.
  private func text(from floor: Precedence) -> String {
    precedence < floor ? "(\(self))" : description
  }

  /// The text after a minus sign: a number needs parentheses to stay apart from its sign.
  private var signedText: String {
    if case .literal = self { return "(\(self))" }
    return text(from: .sign)
  }
}

extension Aggregate: CustomStringConvertible {
  /// The aggregate in its canonical form.
  public var description: String {
    let condition = condition.map { " where \($0)" } ?? ""
    return "\(function.rawValue)(\(column?.description ?? table)\(condition))"
  }
}

extension Value {
  /// The value as a formula writes it.
  var formulaText: String {
    switch self {
    case .number(let number): number.formulaText
    case .text(let text): "\"\(text.doublingQuotes)\""
    case .date(let date): "date(\(date))"
    case .flag(let flag): flag ? "yes" : "no"
    }
  }
}

extension Rational {
  /// The exact decimal, or a division in parentheses where there is none.
  fileprivate var formulaText: String {
    var scaled = self
    for places in 0...FormulaLimits.digits {
      if scaled.isWhole { return decimalText(places: places) }
      scaled = scaled * Rational(10)
    }
    return "(\(self))"
  }
}

extension String {
  /// The text with every double quote written twice, by scalars: a quote may carry an accent.
  fileprivate var doublingQuotes: String {
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      text.append(scalar)
      if scalar == "\"" { text.append(scalar) }
    }
    return String(text)
  }
}
