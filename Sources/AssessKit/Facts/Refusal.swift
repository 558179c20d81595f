/// A return that an error-level finding keeps from being taken.
struct Refusal: Hashable, Sendable {
  var file: String
  var table: String
  var division: String
  var period: Period

  init(_ submission: Submission) {
    file = submission.file
    table = submission.table
    division = submission.division
    period = submission.period
  }
}

extension FileReading {
  /// The returns that this file's error-level findings keep from being taken: one that names no
  /// division or period stands for every return in the file, unless it is about a row that belongs
  /// to none of them.
  var refusals: [Refusal] {
    findings.filter { $0.severity >= .error && !$0.isAboutStrayRow }.flatMap { finding in
      submissions.filter { submission in
        (finding.location.table ?? submission.table) == submission.table
          && (finding.key.division ?? submission.division) == submission.division
          && (finding.key.period ?? submission.period.id) == submission.period.id
      }.map { Refusal($0) }
    }
  }
}

extension Finding {
  /// Whether it is about a row that was not loaded and that no return of the file can be blamed for.
  fileprivate var isAboutStrayRow: Bool {
    guard key.division == nil else { return false }
    return switch code {
    case .rowLength, .divisionMissing, .divisionUnknown, .divisionNameMismatch, .periodMissing,
      .totalMismatch:
      true
    default: false
    }
  }
}
