/// A data element of the first run's period whose value is not the same in both runs.
public struct DataChange: Codable, Hashable, Sendable {
  /// The code of the unit.
  public var division: String

  /// The name of the unit.
  public var name: LocalizedText

  /// The period that it is of.
  public var period: Period

  /// The id of the table.
  public var table: String

  /// The name of the table.
  public var tableName: LocalizedText

  /// The data element, or the text of a figure over a ledger.
  public var element: String

  /// The name of the element.
  public var elementName: LocalizedText

  /// What the first run has.
  public var before: LocalizedText

  /// What the second run has.
  public var after: LocalizedText

  /// Where the first run has it from.
  public var sourceBefore: Finding.Location?

  /// Where the second run has it from.
  public var sourceAfter: Finding.Location?

  /// The ids of the items that use it.
  public var items: [String]
}
