/// What makes a return one return within a file.
struct SubmissionKey: Hashable, Sendable {
  /// The code of the division.
  var division: String

  /// The period.
  var period: Period

  init(_ row: Row) {
    division = row.division
    period = row.period
  }
}
