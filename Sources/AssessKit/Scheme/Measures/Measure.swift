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

    /// How late the returns of the tables came; all tables when empty.
    case lateness(tables: [String], by: LatenessCount = .days)

    /// Several numbers of which one is to be reached (或): the best of them, in percent of its bound.
    case alternatives([Alternative])

    /// What the sub-units have, each of which is to have so many.
    case subUnits(SubUnits)

    /// The marks of several bodies of graders, blended.
    case graders([GraderBody])
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
