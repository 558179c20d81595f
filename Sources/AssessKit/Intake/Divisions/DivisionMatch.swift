/// What the code and the name in a row say about the division.
enum DivisionMatch: Hashable, Sendable {
  /// A division of the scheme, or the unit above all.
  case found(code: String, issues: [DivisionIssue])

  /// None, and why.
  case refused(DivisionIssue)

  /// None, and none is meant: the table holds units that nobody assesses.
  case otherUnit

  /// Neither code nor name was given.
  case missing
}

/// Something to say about the division of a row: a finding without its place.
struct DivisionIssue: Hashable, Sendable {
  /// Which of the two cells it is about.
  enum Part: Hashable, Sendable {
    /// The code.
    case code

    /// The name.
    case name
  }

  /// The cell that it is about.
  var part: Part

  /// What is to be said.
  var issue: CellIssue
}
