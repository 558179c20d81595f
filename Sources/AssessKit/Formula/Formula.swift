/// A formula of a measure, a condition or a check: its text as written, and what it means.
public struct Formula: Hashable, Sendable {
  /// The text as the scheme has it.
  public var text: String

  /// The meaning.
  public var expression: Expression

  /// The type of what it comes to.
  public var type: ValueType

  /// Creates a formula.
  public init(text: String, expression: Expression, type: ValueType) {
    self.text = text
    self.expression = expression
    self.type = type
  }
}

/// What reading the text of a formula came to: the formula, or every mistake in the text.
public struct FormulaReading: Sendable {
  /// The formula, when there is no mistake.
  public let formula: Formula?

  /// The mistakes, in the order of the text: one of writing, or all those of names and types.
  public let errors: [FormulaError]

  /// Reads `text`, whose names mean what `scope` says.
  ///
  /// - Parameters:
  ///   - text: The formula as it was written.
  ///   - scope: What the names mean.
  ///   - type: What the formula has to come to, where that is known: a check to yes or no.
  public init(of text: String, in scope: FormulaScope, expecting type: ValueType? = nil) {
    do {
      let node = try FormulaParser.syntax(of: text)
      var checker = FormulaChecker(scope: scope)
      let checked = checker.checked(node)
      if let found = checked.type, let type, found != type {
        checker.errors.append(.wrongResult(found, expected: type))
      }
      errors = checker.errors.sorted { $0.offset < $1.offset }
      formula = checked.type.flatMap { type in
        checker.errors.isEmpty
          ? Formula(text: text, expression: checked.expression, type: type) : nil
      }
    } catch {
      formula = nil
      errors = [error]
    }
  }
}

extension Formula {
  /// Creates the formula that `text` writes, or throws the first mistake in it.
  ///
  /// See ``FormulaReading`` for all of them.
  public init(parsing text: String, in scope: FormulaScope) throws(FormulaError) {
    let reading = FormulaReading(of: text, in: scope)
    guard let formula = reading.formula else {
      throw reading.errors.first ?? .empty
    }
    self = formula
  }
}
