/// A row, and what the row says about the return that it belongs to.
struct ReadRow: Hashable, Sendable {
  /// The row.
  var row: Row

  /// The day of filling in.
  var filled: CalendarDate?

  /// The version.
  var revision: Int?

  /// Whether the row declares that there is nothing to list: 无 in place of a case.
  var declaresNothing = false
}
