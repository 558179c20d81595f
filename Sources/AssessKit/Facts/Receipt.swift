/// When a return came, and by when it was due.
struct Receipt: Hashable, Sendable {
  /// The day on which it came; `nil` when nobody noted it.
  var received: CalendarDate?

  /// The day by which it was due.
  var due: CalendarDate

  /// How late it came; `nil` when it was in time, or when nobody knows.
  var lateness: Lateness?

  /// The extension by which the due day was moved.
  var granted: DueExtension?

  /// What stands behind the number of days: the window and the extension.
  var remark: LocalizedText? {
    let parts = [lateness?.window?.name, granted?.words].compactMap(\.self)
    guard !parts.isEmpty else { return nil }
    return LocalizedText(
      zh: "（\(parts.map(\.zh).joined(separator: "；"))）",
      en: " (\(parts.map(\.en).joined(separator: "; ")))")
  }
}
