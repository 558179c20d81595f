/// When returns are due, and what becomes of those that come later.
public struct ReportingCalendar: Codable, Hashable, Sendable {
  /// The three dates of a period; each runs to the end of the day in Asia/Shanghai.
  public struct Dates: Codable, Hashable, Sendable {
    /// The last day of being on time (准时截止).
    public var due: CalendarDate

    /// The last day on which a late return is taken (最后受理).
    public var closes: CalendarDate

    /// The last day on which a correction of a return that was taken is taken (锁定).
    public var locked: CalendarDate

    /// Creates the dates; corrections are taken no longer than returns unless `locked` says so.
    public init(due: CalendarDate, closes: CalendarDate, locked: CalendarDate? = nil) {
      self.due = due
      self.closes = closes
      self.locked = max(closes, locked ?? closes)
    }

    /// Returns the dates of a return that may come until `day`: what is later stays.
    func extended(to day: CalendarDate) -> Dates {
      Dates(due: max(due, day), closes: max(closes, day), locked: max(locked, day))
    }
  }

  /// How long the periods are that are scored.
  public var kind: Period.Kind

  /// Days after the end of a period by which its returns are due, where no date is given.
  public var dueDays: Int

  /// Days after the end of a period until which late returns are taken.
  public var closesDays: Int

  /// Days after the end of a period until which corrections are taken; `nil` for as long as returns.
  public var lockedDays: Int?

  /// The dates given for single periods, by period id.
  public var exceptions: [String: Dates]

  /// Which days are worked, where the scheme has a list of them.
  public var workingDays: WorkingDays?

  /// Whether the days until a due date, and those of the windows after it, are working days.
  public var countsWorkingDays: Bool

  /// Days after the closing day until which what is wrong is to be put right (整改时限); `nil` where the
  /// office sets that day itself.
  public var rectifyDays: Int?

  /// The windows after the due day, in order; none where late is late.
  public var windows: [LateWindow]

  /// Creates a calendar.
  public init(
    kind: Period.Kind, dueDays: Int, closesDays: Int, lockedDays: Int? = nil,
    exceptions: [String: Dates] = [:], workingDays: WorkingDays? = nil,
    countsWorkingDays: Bool = false, windows: [LateWindow] = [], rectifyDays: Int? = nil
  ) {
    self.kind = kind
    self.dueDays = dueDays
    self.closesDays = closesDays
    self.lockedDays = lockedDays
    self.exceptions = exceptions
    self.workingDays = workingDays
    self.countsWorkingDays = countsWorkingDays
    self.windows = windows
    self.rectifyDays = rectifyDays
  }

  /// Returns the dates of `period`.
  public func dates(of period: Period) -> Dates? {
    if let dates = exceptions[period.id] { return dates }
    guard let end = period.lastDay, let due = day(dueDays, after: end),
      let closes = day(closesDays, after: end)
    else { return nil }
    return Dates(due: due, closes: closes, locked: lockedDays.flatMap { day($0, after: end) })
  }

  /// Returns the day until which what is wrong with `period` is to be put right.
  public func rectificationDay(of period: Period) -> CalendarDate? {
    rectifyDays.flatMap { days in dates(of: period).flatMap { day(days, after: $0.closes) } }
  }

  /// Returns how late a return is that was received on a day; `nil` when it is in time.
  ///
  /// The due day itself is in time. On a day off after it a return is late, though by no working day
  /// yet, and belongs to the first window.
  public func lateness(received: CalendarDate, due: CalendarDate) -> Lateness? {
    guard received > due else { return nil }
    let days = received.days(since: due)
    let counted =
      countsWorkingDays
      ? (workingDays ?? WorkingDays()).days(after: due, through: received) : days
    let place = windows.firstIndex { $0.days.map { counted <= $0 } ?? true }
    return Lateness(
      days: days, number: place.map { $0 + 1 } ?? (windows.isEmpty ? 0 : windows.count + 1),
      window: place.map { windows[$0] })
  }

  private func day(_ count: Int, after end: CalendarDate) -> CalendarDate? {
    countsWorkingDays
      ? (workingDays ?? WorkingDays()).day(count, after: end) : end.advanced(byDays: count)
  }
}
