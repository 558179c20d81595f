/// What it would take to earn more with one item of a unit (差多少达标).
///
/// Everything else is held fixed: the denominator, the other items, the other units. A total that is
/// both a side of the rate and holds the changed cases stays, too, as when one official more appears
/// in a case that was heard anyway.
public struct ItemOutlook: Codable, Hashable, Sendable {
  /// The changes that earn more, the smallest of each thing first.
  public var improvements: [Improvement]

  /// Why nothing, or no more, can be earned or said; `nil` where nothing stands against it.
  public var limit: ImprovementLimit?

  /// Creates an outlook.
  public init(improvements: [Improvement] = [], limit: ImprovementLimit? = nil) {
    self.improvements = improvements
    self.limit = limit
  }
}

/// A change of one number, and what it earns.
public struct Improvement: Codable, Hashable, Sendable {
  /// What a change is good for; nothing smaller reaches it.
  public enum Goal: String, CaseIterable, Codable, Hashable, Sendable {
    /// A tenth of a point more for the unit.
    case tenth

    /// The next step, band, class or place of the rule.
    case step

    /// The target.
    case target

    /// The full points of the item.
    case full
  }

  /// What changes.
  public var change: FigureChange

  /// What it is the smallest change for.
  public var goals: [Goal]

  /// The points that the item earns more, after reweighting.
  public var gain: Points

  /// The points by which the total rises, after coefficient, blend and caps; `nil` without a total.
  public var totalGain: Points?
}

/// The change of one number behind a value.
public struct FigureChange: Codable, Hashable, Sendable {
  /// What kind of number it is.
  public enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
    /// Whole cases, people, documents.
    case count

    /// An amount, a mark, a level: counted in its last printed decimal.
    case value

    /// Questions answered yes.
    case answers

    /// Events.
    case events

    /// Days of being late.
    case days
  }

  /// What kind of number it is.
  public var kind: Kind

  /// What the number is called.
  public var element: LocalizedText

  /// Its unit; empty where it has none.
  public var unit: String

  /// The number.
  public var from: Rational

  /// The number that is needed.
  public var to: Rational

  /// The value of the measure with it; `nil` where the rule does not work on one value.
  public var value: Rational?

  /// By how much it changes.
  public var size: Rational { (to - from).magnitude }
}

/// Why nothing, or no more, can be earned or said.
public enum ImprovementLimit: Codable, Hashable, Sendable {
  /// More would be needed than there are cases: the whole is only so large.
  case beyondWhole(FigureChange, most: Rational)

  /// The figures are missing: reporting them may earn up to so much, where that can be said.
  case notReported(most: Points?)

  /// There is nothing to measure.
  case notApplicable

  /// It is not due before that day.
  case notYetDue(CalendarDate)

  /// It waits for marks or for a decision.
  case waiting

  /// A veto costs the item, whatever is measured.
  case veto

  /// The day by which it was to be done is past.
  case dayPassed(CalendarDate)

  /// It is put together from shorter periods, each with a value of its own.
  case severalPeriods

  /// The value is that of an earlier period, as long as the own one is missing.
  case carriedForward(Period)

  /// Each case has a price of its own: what fewer of them earn depends on which.
  case pricedByCase

  /// No figure of this item can be changed so that it earns more.
  case none
}
