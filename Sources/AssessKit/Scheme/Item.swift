/// What is measured, against which target, and how it is scored.
public struct Item: Hashable, Sendable {
  /// Who among several lead departments answers.
  public enum LeadMode: String, CaseIterable, Codable, Hashable, Sendable {
    /// The first one leads; the others cooperate.
    case first

    /// Each leads on its own.
    case each

    /// They lead together.
    case joint
  }

  /// The ids of the source's targets that this item covers, such as `YC-020`.
  public var covers: [String]

  /// The clause of the source.
  public var clause: String

  /// The sentence of the source, to the letter.
  public var quote: String

  /// The lead departments (牵头单位).
  public var lead: [String]

  /// Who among several lead departments answers.
  public var leadMode: LeadMode

  /// The cooperating departments (责任单位、配合单位).
  public var cooperating: [String]

  /// The number that is worked out from the facts.
  public var measure: Measure

  /// What is to be reached.
  public var target: TargetSchedule

  /// How the measured value becomes points.
  public var rule: ItemRule

  /// The full points.
  public var points: Points

  /// The shorter periods in which the rule scores it; `nil` for the period as a whole.
  public var periods: SubPeriods?

  /// What a missing value counts for.
  public var missing: MissingPolicy

  /// What a zero denominator counts for.
  public var emptyDenominator: Substitution

  /// What an item counts for that was declared not to apply.
  public var notApplicable: Substitution

  /// The denominator below which the item is marked as resting on few cases.
  public var minimumDenominator: Rational?

  /// What counts and what does not (口径), in the words of the office.
  public var definition: LocalizedText

  /// Creates an item.
  public init(
    covers: [String] = [], clause: String, quote: String, lead: [String],
    leadMode: LeadMode = .first, cooperating: [String] = [], measure: Measure,
    target: TargetSchedule, rule: ItemRule, points: Points, periods: SubPeriods? = nil,
    missing: MissingPolicy = .zeroMarks, emptyDenominator: Substitution = .reweightTotal,
    notApplicable: Substitution = .reweightTotal, minimumDenominator: Rational? = nil,
    definition: LocalizedText = LocalizedText("")
  ) {
    self.covers = covers
    self.clause = clause
    self.quote = quote
    self.lead = lead
    self.leadMode = leadMode
    self.cooperating = cooperating
    self.measure = measure
    self.target = target
    self.rule = rule
    self.points = points
    self.periods = periods
    self.missing = missing
    self.emptyDenominator = emptyDenominator
    self.notApplicable = notApplicable
    self.minimumDenominator = minimumDenominator
    self.definition = definition
  }
}
