/// A step by which a grade was held back.
public struct GradeChange: Codable, Hashable, Sendable {
  /// Why a grade was held back.
  public enum Cause: Codable, Hashable, Sendable {
    /// The grade above has no more places.
    case quota

    /// Something happened that bars the unit from it.
    case veto(VetoRecord)
  }

  /// The grade before.
  public var from: LocalizedText

  /// The grade after.
  public var to: LocalizedText

  /// Why.
  public var cause: Cause
}
