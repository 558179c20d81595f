/// Reports working days that nobody can count (缺少工作日历).
///
/// **Why it matters.** Holidays and the weekends that make up for them are announced year by year.
/// Without the list, a due date after the National Day holiday is a week off.
struct WorkingDaysLint: SchemeLint {
  static let codes: [FindingCode] = [.keyMissing, .valueInvalid]

  func findings(in draft: SchemeDraft) -> [Finding] {
    guard let header = draft.header else { return [] }
    guard let calendar = header.calendar.workingDays else {
      let asking = draft.leaves.first { leaf in
        guard case .timeliness(let rule) = leaf.item?.rule else { return false }
        return rule.unit == .workingDay
      }
      guard let asking, !header.calendar.countsWorkingDays else { return [] }
      return [
        Finding(
          .keyMissing, at: draft.location(inHeader: "calendar"),
          key: Finding.Key(indicator: asking.id),
          arguments: [Finding.Argument("name", "working_days")])
      ]
    }
    guard let effective = header.effective else { return [] }
    // Those of the year after are not announced when a scheme is written.
    let years = effective.lowerBound.year...effective.upperBound.year
    let unknown = years.filter { !calendar.covers($0) }
    guard !unknown.isEmpty else { return [] }
    return [
      .invalidValue(
        at: draft.location(inHeader: "calendar.working_days"), named: "working_days",
        read: "\(unknown)",
        expected: LocalizedText(
          zh: "列出\(years.lowerBound)至\(years.upperBound)各年节假日与调休的文件",
          en:
            "a file with the holidays of each year from \(years.lowerBound) to \(years.upperBound)")
      )
    ]
  }
}
