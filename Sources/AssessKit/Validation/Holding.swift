/// What an office holds when it validates: the files, and how they are to be looked at.
struct Holding: Sendable {
  /// The files, in any order.
  var files: [SourceFile]

  /// Files of earlier periods, to compare with alone.
  var earlier: [SourceFile] = []

  /// The period that is assessed, where that is known.
  var period: Period?

  /// The day after which a date in a cell lies in the future.
  var cutOff: CalendarDate

  /// The due days that were moved for single returns.
  var extensions = DueExtensions()

  /// Whether every return should be there: then the period is scored, and what is missing is
  /// reported.
  var expectsEveryReturn = false

  /// How many findings of a file and severity are kept one by one.
  var placesPerFile = 0

  /// How many files are read at a time.
  var limit = 2
}

extension Holding {
  /// The files of earlier periods, held for themselves.
  var history: Holding {
    Holding(
      files: earlier, period: period, cutOff: cutOff, extensions: extensions.ofHistory,
      limit: limit)
  }
}
