/// What an item came to for a unit, before reweighting.
struct ItemScore: Sendable {
  /// How an item takes part in the total.
  enum Weighting: Hashable, Sendable {
    /// With its own points.
    case counts

    /// Not at all: the total is worked out over the other items.
    case leftOut

    /// Not at all: its points go to its siblings.
    case spreadOverSiblings
  }

  var indicator: Indicator
  var item: Item
  var outcome: MeasureOutcome
  var state: ItemState
  var weighting: Weighting
  var award: Award
  var operands: [Operand] = []

  /// What it came to in each of the shorter periods in which it is scored; none as a rule.
  var periods: [PeriodScore] = []

  /// Whether the points rest on other units, some of which are still waited for.
  var waitsForOthers = false

  /// The period whose value is printed, where that is not the assessed one.
  var valuePeriod: Period? {
    measurement?.carriedFrom ?? periods.last { $0.measurement != nil }?.period
  }

  /// What was measured.
  var measurement: Measurement? {
    guard case .measured(let measurement) = outcome else { return nil }
    return measurement
  }
}
