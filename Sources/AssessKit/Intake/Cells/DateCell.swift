/// Reads days.
struct DateCell: CellKind {
  private let runDate: CalendarDate?

  /// Creates a reader; days after `runDate` are refused, unless it is `nil`.
  init(runDate: CalendarDate?) { self.runDate = runDate }

  func plainValue(of bytes: CellBytes) -> Value? {
    guard let date = DateText.isoDate(in: bytes), isPast(date) else { return nil }
    return .date(date)
  }

  private func isPast(_ date: CalendarDate) -> Bool {
    guard let runDate else { return true }
    return date <= runDate
  }

  func reading(of content: CellBytes) -> CellReading {
    guard let text = DateText(content) else {
      let expected = LocalizedText(zh: "如2021-06-30", en: "such as 2021-06-30")
      return .refused(CellIssue(.notADate, expected: expected))
    }
    guard isPast(text.date) else {
      let day = runDate?.description ?? ""
      let expected = LocalizedText(zh: "不晚于\(day)", en: "not after \(day)")
      return .refused(CellIssue(.dateInFuture, expected: expected))
    }
    guard text.isNormalised else { return .value(.date(text.date)) }
    let value = Finding.Argument("value", text.date.description)
    return CellReading(
      state: .value(.date(text.date)), issues: [CellIssue(.dateNormalised, arguments: [value])])
  }
}
