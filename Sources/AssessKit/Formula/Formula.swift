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
