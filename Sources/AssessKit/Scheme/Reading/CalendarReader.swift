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
    let dates = record["dates"]?.rightElements(dates) ?? []
    let countsWorkingDays = record["days"]?.choice(of: DayKind.self) == .working
    let workingDays = record["working_days"].flatMap(workingDays)
    if countsWorkingDays, record["working_days"] == nil { cursor.reportMissing("working_days") }
    guard let kind, let due, let closes else { return nil }
    if closes < due { record["closes_days"]?.reject(expected: Expectation.whole(in: due...366)) }
    return ReportingCalendar(
      kind: kind, dueDays: due, closesDays: closes,
      exceptions: Dictionary(dates) { first, _ in first }, workingDays: workingDays,
      countsWorkingDays: countsWorkingDays)
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
    guard due <= closes else {
      record["closes"]?.reject(
        expected: LocalizedText(zh: "不早于\(due)的日期", en: "a date not before \(due)"))
      return nil
    }
    return (period.id, ReportingCalendar.Dates(due: due, closes: closes))
  }
}
