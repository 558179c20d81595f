/// A node of the tree of indicators, as the report prints it.
public struct IndicatorEntry: Codable, Hashable, Sendable {
  /// The id.
  public var id: String

  /// The id of the branch above; `nil` at the top.
  public var parent: String?

  /// How deep it stands, from zero.
  public var depth: Int

  /// The name.
  public var name: LocalizedText

  /// Which total it counts towards.
  public var pool: Pool

  /// The full points; the top of the scale of an index.
  public var points: Points

  /// Its share of the weight of its siblings in an index, 0 to 1; `nil` where points are counted.
  public var weight: Rational?

  /// How the value of a branch of an index comes from those below.
  public var composition: Composition?

  /// What is measured and how it is scored; `nil` for a branch.
  public var item: ItemEntry?
}

/// An item, as the report prints it.
public struct ItemEntry: Codable, Hashable, Sendable {
  /// The ids of the source's targets that it covers.
  public var covers: [String]

  /// The clause of the source.
  public var clause: String

  /// The sentence of the source.
  public var quote: String

  /// The lead departments.
  public var lead: [String]

  /// The cooperating departments.
  public var cooperating: [String]

  /// What counts and what does not (口径).
  public var definition: LocalizedText

  /// The kind of measure.
  public var kind: Measure.Kind

  /// How the value is worked out, in words: 实际出庭 ÷ 应出庭 × 100.
  public var formula: LocalizedText

  /// The unit.
  public var unit: String

  /// How many decimals of the value are printed.
  public var decimals: Int

  /// How many decimals of points are printed where a sentence gives them.
  public var pointDecimals = 2

  /// The target of the period; `nil` for items without one.
  public var target: Target?

  /// The target in words: 不低于90%.
  public var targetWords: LocalizedText

  /// The rule in words.
  public var ruleWords: LocalizedText

  /// What becomes of missing data and of zero denominators, in words.
  public var policyWords: LocalizedText

  /// How value and points are worked out in a spreadsheet; `nil` in a report of an older version.
  public var worksheet: ItemWorksheet?
}

/// A department and what it answers for.
public struct DepartmentEntry: Codable, Hashable, Sendable {
  /// The name.
  public var name: LocalizedText

  /// The items that it leads.
  public var leads: [DepartmentItem]

  /// The ids of the items in which it cooperates.
  public var cooperates: [String]
}

/// An item as its lead department sees it: over all units.
public struct DepartmentItem: Codable, Hashable, Sendable {
  /// The id of the item.
  public var indicator: String

  /// Whether the item counts for this department: shared items count once, under the first lead.
  public var isFirstLead: Bool

  /// The points lost, all units together.
  public var loss: Points

  /// The codes of the units that miss the target or lost points, most lost first.
  public var laggards: [String]

  /// The codes of the units without data.
  public var withoutData: [String]
}
