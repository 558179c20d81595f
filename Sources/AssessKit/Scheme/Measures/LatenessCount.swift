/// What the lateness of returns is counted in as a measure.
public enum LatenessCount: String, CaseIterable, Hashable, Sendable {
  /// Calendar days after the due day.
  case days

  /// The windows of the scheme's calendar: 0 in time, 1 the first one.
  case windows
}
