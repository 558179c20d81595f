/// What an item comes to for the whole, such as the city.
public struct WholeMeasure: Codable, Hashable, Sendable {
  /// The id of the item.
  public var indicator: String

  /// What it came to; `nil` when no unit could be measured, or when values do not add up.
  public var measurement: Measurement?

  /// Whether the whole meets the target.
  public var meetsTarget: Bool?

  /// How many units are in it, with both sides.
  public var included: Int

  /// How many units there are to which the item applies.
  public var total: Int

  /// The codes of the units that are not in it.
  public var excluded: [String]
}
