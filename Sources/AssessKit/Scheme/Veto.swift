/// Something that bars a unit from a grade, or an item from points, whatever is measured (一票否决).
///
/// A veto never changes the score in silence: it changes the grade, or it says which item it costs,
/// and the report prints by which document.
public struct Veto: Hashable, Sendable {
  /// What a veto does.
  public enum Effect: Codable, Hashable, Sendable {
    /// The grade below the one that the score gives.
    case dropOneGrade

    /// The grade of that name at best.
    case capGrade(LocalizedText)

    /// The grade of that name, whatever the score.
    case fixGrade(LocalizedText)

    /// Not the best grade (不得评优).
    case barBest

    /// The item with the id comes to no points (该项不得分).
    case zeroItem(String)
  }

  /// The id.
  public var id: String

  /// What happened, in words.
  public var name: LocalizedText

  /// The clause of the source.
  public var clause: String

  /// Whether it happened.
  public var formula: Formula

  /// What it does.
  public var effect: Effect

  /// Which document decided it, when, and who approved it, where the scheme asks for them.
  public var evidence: Evidence

  /// Where the scheme defines it.
  public var position: Finding.Location

  /// The formulas of what must be on record when a veto holds.
  public struct Evidence: Hashable, Sendable {
    /// The number of the document (文号).
    public var document: Formula?

    /// The day of the decision.
    public var decidedOn: Formula?

    /// The body that approved it.
    public var approvedBy: Formula?

    /// Creates what is asked for; nothing by default.
    public init(
      document: Formula? = nil, decidedOn: Formula? = nil, approvedBy: Formula? = nil
    ) {
      self.document = document
      self.decidedOn = decidedOn
      self.approvedBy = approvedBy
    }

    /// The formulas that are given.
    var formulas: [Formula] { [document, decidedOn, approvedBy].compactMap(\.self) }

    /// How many rows there are that say so, where what is asked for stands in a ledger.
    var decisions: Formula? {
      formulas.lazy.compactMap { formula -> Formula? in
        guard case .aggregate(var figure) = formula.expression else { return nil }
        figure.function = .count
        figure.column = nil
        return Formula(figure: figure)
      }.first
    }
  }

  /// Creates a veto.
  public init(
    id: String, name: LocalizedText, clause: String, formula: Formula, effect: Effect,
    evidence: Evidence = Evidence(), position: Finding.Location = Finding.Location(file: "")
  ) {
    self.id = id
    self.name = name
    self.clause = clause
    self.formula = formula
    self.effect = effect
    self.evidence = evidence
    self.position = position
  }

  /// Every formula.
  var formulas: [Formula] {
    [formula] + evidence.formulas + [evidence.decisions].compactMap(\.self)
  }
}
