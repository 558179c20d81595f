/// A question of a checklist.
public struct ChecklistQuestion: Hashable, Sendable {
  /// The id.
  public var id: String

  /// The question.
  public var name: LocalizedText

  /// Whether it is answered yes.
  public var formula: Formula

  /// The points for yes.
  public var points: Points

  /// Creates a question.
  public init(id: String, name: LocalizedText, formula: Formula, points: Points) {
    self.id = id
    self.name = name
    self.formula = formula
    self.points = points
  }
}
