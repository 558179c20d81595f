/// Whether the item has points, and if not, why.
public enum ItemState: String, CaseIterable, Codable, Hashable, Sendable {
  /// Measured and scored.
  case scored

  /// The data is missing.
  case missing

  /// There is nothing to measure.
  case notApplicable

  /// Not due yet.
  case notYetDue

  /// Waits for a decision of the office or for the other units.
  case pending
}
