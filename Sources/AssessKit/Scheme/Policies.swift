/// What an item counts for when its data is missing.
///
/// Never zero by accident: a scheme says which.
public enum MissingPolicy: Codable, Hashable, Sendable {
  /// No points.
  case zeroMarks

  /// The item is left out and the score is worked out over the others.
  case exclude

  /// The value of an earlier period counts, at most so many periods back.
  case carryForward(periods: Int)

  /// The item waits for the office's decision, and the result is provisional.
  case manual
}

/// What an item counts for that cannot be measured because there is nothing to measure.
public enum Substitution: Codable, Hashable, Sendable {
  /// Its points go to its siblings.
  case reweightWithinParent

  /// The score is worked out over the other items: earned ÷ possible × full.
  case reweightTotal

  /// Full points.
  case fullMarks

  /// The mean of the units of the group that were measured.
  case groupMean

  /// A fixed number of points.
  case fixed(Points)

  /// No points.
  case zeroMarks
}
