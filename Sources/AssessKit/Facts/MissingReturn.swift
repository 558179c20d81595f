/// A return that should be there and is not.
public struct MissingReturn: Codable, Hashable, Sendable {
  /// The code of the division.
  public var division: String

  /// The id of the table.
  public var table: String
}
