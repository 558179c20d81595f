/// What is the same for all that is read from one file.
struct ReadingContext: Sendable {
  /// The name of the file.
  var file: String

  /// The day on which the file was received.
  var received: CalendarDate?

  /// The day of the run.
  var runDate: CalendarDate

  /// The period that was asked for.
  var period: Period?

  /// The divisions.
  var divisions: DivisionDirectory
}
