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

  /// The cell that it came from, or the file for a figure over a ledger.
  public var source: Finding.Location?
}
