/// What is the same for all that is read from one file.
struct ReadingContext: Sendable {
  /// The name of the file.
  var file: String

  /// The sheet, where the file is a workbook, as it may be printed.
  var sheet: String?

  /// The day on which the file was received.
  var received: CalendarDate?

  /// The day after which a date lies in the future, for returns of the period that is assessed and
  /// of earlier ones.
  var runDate: CalendarDate

  /// When returns are due, and until when they are taken.
  var calendar: ReportingCalendar

  /// The period that was asked for.
  var period: Period?

  /// The periods that are scored, where those of every period are asked for, as for an index.
  var scoredPeriods: ScoredPeriods?

  /// The divisions.
  var divisions: DivisionDirectory

  /// The day until which an extension was granted, by period.
  var extended: [Period: CalendarDate] = [:]

  /// How many findings of a severity are kept one by one.
  var places = 0

  /// An empty list for what is found.
  var findings: FindingList { FindingList(keepingPlaces: places) }

  /// Returns the day after which a date in a return of `period` lies in the future: a return of a
  /// later period than the one that is assessed has its own.
  func latestDay(for period: Period?) -> CalendarDate {
    guard let period, let locked = calendar.dates(of: period)?.locked else { return runDate }
    return max(runDate, locked, extended[period] ?? locked)
  }
}
