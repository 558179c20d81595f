/// Reads the `calendar` of `scheme.yaml`.
struct CalendarReader {
  /// What due days are counted in.
  private enum DayKind: String, CaseIterable {
    case calendar
    case working
  }

  private static let days = 0...366

  /// The folder, for the list of working days.
  var files: SchemeFiles

  /// Returns the calendar.
  func calendar(at cursor: YAMLCursor) -> ReportingCalendar? {
    guard let record = cursor.record(.calendar) else { return nil }
    let kind = record["frequency"]?.choice(of: Period.Kind.self)
    let due = record["due_days"]?.whole(in: Self.days)
    let closes = record["closes_days"]?.whole(in: Self.days)
    let locked = record["locked_days"]?.whole(in: Self.days)
    let rectify = record["rectify_days"]?.whole(in: Self.days)
    let dates = record["dates"]?.rightElements(dates) ?? []
    let countsWorkingDays = record["days"]?.choice(of: DayKind.self) == .working
    let workingDays = record["working_days"].flatMap(workingDays)
    let windows = record["late"].map(windows) ?? []
    if countsWorkingDays, record["working_days"] == nil { cursor.reportMissing("working_days") }
    guard let kind, let due, let closes else { return nil }
    if closes < due { record["closes_days"]?.reject(expected: Expectation.whole(in: due...366)) }
    if let locked, locked < closes {
      record["locked_days"]?.reject(expected: Expectation.whole(in: closes...366))
    }
    return ReportingCalendar(
      kind: kind, dueDays: due, closesDays: closes, lockedDays: locked,
      exceptions: Dictionary(dates) { first, _ in first }, workingDays: workingDays,
      countsWorkingDays: countsWorkingDays, windows: windows,
      rectifyDays: rectify)
  }

  private func workingDays(at cursor: YAMLCursor) -> WorkingDays? {
    guard let name = cursor.text() else { return nil }
    guard files.bytes(of: name) != nil else {
      cursor.log.report(
        Finding(
          .schemeFileMissing, at: cursor.location, arguments: [Finding.Argument("name", name)]))
      return nil
    }
    return WorkingDaysReader().workingDays(in: files, named: name, log: cursor.log)
  }

  private func dates(at cursor: YAMLCursor) -> (String, ReportingCalendar.Dates)? {
    guard let record = cursor.record(.calendarDate), let period = record["period"]?.period(),
      let due = record["due"]?.date(), let closes = record["closes"]?.date()
    else { return nil }
    guard isDay(closes, notBefore: due, at: record["closes"]) else { return nil }
    let locked = record["locked"]?.date()
    if let locked, !isDay(locked, notBefore: closes, at: record["locked"]) { return nil }
    return (period.id, ReportingCalendar.Dates(due: due, closes: closes, locked: locked))
  }

  private func isDay(
    _ day: CalendarDate, notBefore first: CalendarDate, at cursor: YAMLCursor?
  ) -> Bool {
    guard day < first else { return true }
    cursor?.reject(
      expected: LocalizedText(zh: "不早于\(first)的日期", en: "a date not before \(first)"))
    return false
  }

  /// Returns the windows after the due day: each ends later than the one before, and only the last
  /// may go on for good.
  private func windows(at cursor: YAMLCursor) -> [LateWindow] {
    let windows = cursor.rightElements(window)
    var last = 0
    for (place, window) in windows.enumerated() {
      let isLast = place == windows.count - 1
      guard let days = window.days ?? (isLast ? 367 : nil), days > last else {
        cursor.reject(
          expected: LocalizedText(
            zh: "days逐个增大的各档，只有最后一档可以不写days",
            en: "windows whose days grow, of which only the last may have no days"))
        return []
      }
      last = days
    }
    return windows
  }

  private func window(at cursor: YAMLCursor) -> LateWindow? {
    guard let record = cursor.record(.lateWindow) else { return nil }
    let days = record["days"]?.whole(in: 1...366)
    return record["name"]?.localized().map { LateWindow(days: days, name: $0) }
  }
}
