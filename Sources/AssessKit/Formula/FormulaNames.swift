/// What the names in a formula are called, for a formula in words.
public struct FormulaNames: Sendable {
  /// What a data element is called.
  public var element: @Sendable (ElementReference) -> LocalizedText

  /// What a table is called.
  public var table: @Sendable (String) -> LocalizedText

  /// What a choice of a column is called, by its id.
  public var choice: @Sendable (ElementReference, String) -> LocalizedText

  /// Creates names; a table or a choice is called by its id unless said otherwise.
  public init(
    element: @escaping @Sendable (ElementReference) -> LocalizedText,
    table: @escaping @Sendable (String) -> LocalizedText = { LocalizedText($0) },
    choice: @escaping @Sendable (ElementReference, String) -> LocalizedText = { LocalizedText($1) }
  ) {
    self.element = element
    self.table = table
    self.choice = choice
  }
}

extension Formula {
  /// Returns the formula as a person would say it: 实际出庭件数 ÷ 应出庭件数 × 100.
  public func inWords(_ names: FormulaNames, in language: Language) -> String {
    expression.inWords(names, in: language)
  }
}

extension Expression {
  /// Returns the expression as a person would say it.
  public func inWords(_ names: FormulaNames, in language: Language) -> String {
    FormulaWords(names: names, language: language).words(self)
  }
}
