/// One of several numbers of which one is to be reached (培训50学时或办案10件).
public struct Alternative: Hashable, Sendable {
  /// The id.
  public var id: String

  /// The name.
  public var name: LocalizedText

  /// The number.
  public var formula: Formula

  /// What is to be reached, above zero.
  public var bound: Rational

  /// The unit of the number.
  public var unit: String

  /// Creates an alternative.
  public init(id: String, name: LocalizedText, formula: Formula, bound: Rational, unit: String) {
    self.id = id
    self.name = name
    self.formula = formula
    self.bound = bound
    self.unit = unit
  }
}
