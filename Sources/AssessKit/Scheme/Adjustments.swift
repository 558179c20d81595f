/// Something that bars a unit from a grade, whatever its score (一票否决).
///
/// A veto never changes the score: it changes the grade, and the report says why.
public struct Veto: Hashable, Sendable {
  /// What a veto does to the grade.
  public enum Effect: Codable, Hashable, Sendable {
    /// The grade below the one that the score gives.
    case dropOneGrade

    /// The grade of that name at best.
    case capGrade(LocalizedText)
  }

  /// The id.
  public var id: String

  /// What happened, in words.
  public var name: LocalizedText

  /// The clause of the source.
  public var clause: String

  /// Whether it happened.
  public var formula: Formula

  /// What it does to the grade.
  public var effect: Effect

  /// Creates a veto.
  public init(
    id: String, name: LocalizedText, clause: String, formula: Formula, effect: Effect
  ) {
    self.id = id
    self.name = name
    self.clause = clause
    self.formula = formula
    self.effect = effect
  }
}

/// A result from outside that is blended with the base (内部考核占70%，社会评议占30%).
public struct OutsidePart: Hashable, Sendable {
  /// The id.
  public var id: String

  /// The name.
  public var name: LocalizedText

  /// The share of the blended score, above 0 and below 1; the base has the rest.
  public var share: Rational

  /// The result.
  public var formula: Formula

  /// The result that is worth the full points.
  public var scale: Rational

  /// Creates a part.
  public init(
    id: String, name: LocalizedText, share: Rational, formula: Formula, scale: Rational
  ) {
    self.id = id
    self.name = name
    self.share = share
    self.formula = formula
    self.scale = scale
  }
}
