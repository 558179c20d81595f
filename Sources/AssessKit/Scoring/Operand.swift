/// A data element behind a value.
public struct Operand: Codable, Hashable, Sendable {
  /// The name, or the aggregate's text: `count(cases where …)`.
  public var element: String

  /// The name in words.
  public var name: LocalizedText

  /// The period that it is of.
  public var period: Period

  /// The value as text; `nil` when it is missing or was declared to be none.
  public var value: String?

  /// The number without loss, where the text has not all of its decimals.
  public var exact: Rational?

  /// Whether it was declared that there is nothing; `nil` in a report of an older version.
  public var isNone: Bool?

  /// Whether small numbers of it are not for the public; `nil` where they are.
  public var isSensitive: Bool?

  /// The unit of the number; `nil` where it has none.
  public var unit: String?

  /// The cell that it came from, or the file for a figure over a ledger.
  public var source: Finding.Location?
}
