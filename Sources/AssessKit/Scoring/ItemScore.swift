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

  /// Whether the points rest on other units, some of which are still waited for.
  var waitsForOthers = false

  /// What was measured.
  var measurement: Measurement? {
    guard case .measured(let measurement) = outcome else { return nil }
    return measurement
  }
}
