/// A return that should be there and is not.
public struct MissingReturn: Codable, Hashable, Sendable {
  /// The code of the division.
  public var division: String

  /// The id of the table.
  public var table: String

  /// The period: the assessed one, or a part of it.
  public var period: Period

  /// Creates an entry.
  public init(division: String, table: String, period: Period) {
    self.division = division
    self.table = table
    self.period = period
  }
}
