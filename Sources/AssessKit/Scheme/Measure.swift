/// The number that is worked out from the facts for a division and a period (测量值).
public struct Measure: Hashable, Sendable {
  /// The kind, as the source speaks of it.
  ///
  /// The fifteen kinds of measures of the field.
  public enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
    /// A part of a whole, in percent (率).
    case rate

    /// How much of what should be there is there, in percent (覆盖率).
    case coverage

    /// The share of one part, in percent (占比).
    case composition

    /// So many per so many, such as lawyers per 10,000 people.
    case density

    /// A number of things (数量).
    case count

    /// The change against a base, in percent (增长率).
    case growth

    /// Whether a value rises or falls: in points for rates, in percent for counts.
    case trend

    /// How often in a period (频次).
    case frequency

    /// Each sub-unit has at least so many.
    case perUnitMinimum = "per_unit_minimum"

    /// Something that must not happen.
    case eventZero = "event_zero"

    /// Something that must be there.
    case existence

    /// A result of a survey, in percent.
    case satisfaction

    /// Something that must be done by a day.
    case milestone

    /// A rank given by somebody else.
    case ranking

    /// A level that does not add up, such as life expectancy or another index (水平值).
    case level
  }

  /// How the number is worked out.
  public enum Definition: Hashable, Sendable {
    /// Numerator over denominator, times `per`: 100 for percent.
    case ratio(numerator: Formula, denominator: Formula, per: Rational)

    /// A number.
    case quantity(Formula)

    /// The change of a number against that of an earlier period, in percent of the earlier one.
    case growth(Formula, against: PeriodShift)

    /// The change of a rate against that of an earlier period, in percentage points (百分点).
    case difference(numerator: Formula, denominator: Formula, per: Rational, against: PeriodShift)

    /// The day on which something was done, against the day by which it was due.
    case milestone(completed: Formula, due: CalendarDate)

    /// Questions that are answered yes or no.
    case checklist([ChecklistQuestion])

    /// Numbers of events by class.
    case events([EventClass])

    /// How late the returns of the tables came, in days; all tables when empty.
    case lateness(tables: [String])
  }

  /// The kind.
  public var kind: Kind

  /// How the number is worked out.
  public var definition: Definition

  /// The unit that is printed behind the number: %, 件, 个/县.
  public var unit: String

  /// How many decimals are printed.
  public var decimals: Int

  /// Creates a measure.
  public init(kind: Kind, definition: Definition, unit: String, decimals: Int) {
    self.kind = kind
    self.definition = definition
    self.unit = unit
    self.decimals = decimals
  }
}

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

/// A class of events.
public struct EventClass: Hashable, Sendable {
  /// The id.
  public var id: String

  /// The name.
  public var name: LocalizedText

  /// How many there were.
  public var formula: Formula

  /// The points taken off (or, in a bonus pool, given) for each.
  public var points: Points

  /// The points for the first event, the second and so on, where they grow (第一次扣1分，第二次扣2分).
  ///
  /// Further ones count as the last. Empty where each counts as ``points``.
  public var escalation: [Points]

  /// The most that the class takes or gives (最高减5分); `nil` for no cap.
  public var cap: Points?

  /// Whether one such event costs the whole item (该项不得分).
  public var zeroesItem: Bool

  /// Creates a class.
  public init(
    id: String, name: LocalizedText, formula: Formula, points: Points, escalation: [Points] = [],
    cap: Points? = nil, zeroesItem: Bool = false
  ) {
    self.id = id
    self.name = name
    self.formula = formula
    self.points = points
    self.escalation = escalation
    self.cap = cap
    self.zeroesItem = zeroesItem
  }

  /// Returns what `count` events take or give together.
  func cost(of count: Rational) -> Points {
    let whole = count.wholeValue ?? 0
    let sum =
      escalation.isEmpty || whole <= 0
      ? points * count
      : (0..<whole).reduce(Points.zero) { $0 + escalation[min($1, escalation.count - 1)] }
    return sum.clamped(from: nil, to: cap)
  }
}
