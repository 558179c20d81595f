/// Reads what an item counts for when there is nothing to score.
struct PolicyReader {
  private enum MissingWord: String, CaseIterable {
    case zeroMarks = "zero_marks"
    case exclude
    case manual
  }

  private enum SubstitutionWord: String, CaseIterable {
    case reweightWithinParent = "reweight_within_parent"
    case reweightTotal = "reweight_total"
    case fullMarks = "full_marks"
    case groupMean = "group_mean"
    case zeroMarks = "zero_marks"
  }

  /// Returns what missing data counts for: a word, or `{carry_forward: 2}`.
  func missing(at cursor: YAMLCursor) -> MissingPolicy? {
    if cursor.isMapping {
      return cursor.record(.carryForward)?["carry_forward"]?.whole(in: 1...120)
        .map { .carryForward(periods: $0) }
    }
    return switch cursor.choice(of: MissingWord.self) {
    case .zeroMarks: .zeroMarks
    case .exclude: .exclude
    case .manual: .manual
    case nil: nil
    }
  }

  /// Returns what takes the place of the points: a word, or `{fixed: 3}`.
  func substitution(at cursor: YAMLCursor) -> Substitution? {
    if cursor.isMapping {
      return cursor.record(.fixed)?["fixed"]?.points().map(Substitution.fixed)
    }
    return switch cursor.choice(of: SubstitutionWord.self) {
    case .reweightWithinParent: .reweightWithinParent
    case .reweightTotal: .reweightTotal
    case .fullMarks: .fullMarks
    case .groupMean: .groupMean
    case .zeroMarks: .zeroMarks
    case nil: nil
    }
  }
}
